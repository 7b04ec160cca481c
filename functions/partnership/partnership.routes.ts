import type { Act, FormAnswer, Guarded } from "../pilot/act.ts";
import { byStaff, press } from "../pilot/press.ts";
import type { Form } from "../platform/forms/document.ts";
import { labelsOf } from "../platform/forms/writing/labels.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, download, html, seeOther } from "../platform/web/answers.ts";
import { button, caseIn, formOf, isFinance, labelledBy, page, type Visit } from "../platform/web/route.ts";
import { currentSettings } from "../settings/settings.store.ts";
import { periodSubject } from "../vocabulary/ids.ts";
import { dayOf, formatDay, monthOf, yearOf } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { agreementForm, amendmentForm, newAgreementTyped, termsTyped } from "./agreement.form.ts";
import { readAgreement, readAgreements } from "./agreement.store.ts";
import type { Agreement } from "./agreement.ts";
import { noteAsks } from "./agreement-notes.asks.ts";
import { amendAgreement } from "./amend-agreement.act.ts";
import { approvalForm } from "./approval.form.ts";
import { approveAgreement } from "./approve-agreement.act.ts";
import { bookFunding } from "./book-funding.act.ts";
import { dissolveAgreement } from "./dissolve-agreement.act.ts";
import { enterAgreement } from "./enter-agreement.act.ts";
import { makeRequisition } from "./make-requisition.act.ts";
import { noteDecided } from "./note-decided.act.ts";
import { noteFollowUp } from "./note-follow-up.act.ts";
import { noteSignature } from "./note-signature.act.ts";
import { partnershipPaths as paths } from "./partnership.paths.ts";
import { partnershipTexts } from "./partnership.texts.ts";
import { payableFile } from "./payable-file.ts";
import { openClaims, receiptForm } from "./receipt.form.ts";
import { recordContribution } from "./record-contribution.act.ts";
import { requisitionForm } from "./requisition.form.ts";
import type { OnAgreement } from "./seen-agreement.store.ts";
import { windowOf } from "./window.ts";

const readers = ["finance", "auditor"] as const;
const forFinance = ["finance"] as const;
type Finance = Visit<typeof forFinance>;

/** What one form about an agreement asks, as the agreement and the day have it. */
type Asking = {
  readonly title: string;
  readonly lead?: string;
  readonly button: string;
  readonly form: Form;
  readonly typed: Typed;
};
type Asks = (visit: Finance, agreement: Agreement) => Asking;
type OnIt<Command> = Act<Guarded & { readonly agreement: Agreement }, Command, FormAnswer>;

/** The history of agreements is that of the month in which they are changed. */
const subjectOf = ({ now }: Finance) => periodSubject(monthOf(now));
const hostOf = ({ authority }: Finance) => ({ name: authority?.name ?? "", number: authority?.number ?? "" });

const amends: Asks = ({ language }, { terms }) => {
  const t = partnershipTexts[language];
  const newest = terms.at(-1) ?? refuse("not-found");
  return { title: t.amend, lead: t.amendLead, button: t.saveAgreement, form: amendmentForm, typed: termsTyped(newest) };
};
const approves: Asks = ({ language, now }, { terms }) => {
  const t = partnershipTexts[language];
  const newest = terms.at(-1) ?? refuse("not-found");
  const form = approvalForm(newest, dayOf(now));
  return { title: t.approve, lead: t.approveLead(newest.number), button: t.saveApproval, form, typed: {} };
};
const requisitions: Asks = ({ language, now }) => {
  const t = partnershipTexts[language];
  const [today, year] = [dayOf(now), yearOf(monthOf(now))];
  const { earliest, latest } = windowOf(year, today);
  const lead = `${t.requisitionLead} ${year}: ${t.window(formatDay(earliest, language), formatDay(latest, language))}`;
  return {
    title: t.requisition,
    lead,
    button: t.makeRequisition,
    form: requisitionForm,
    typed: { "p-year": String(year) },
  };
};
const receives: Asks = ({ language, now }, agreement) => {
  const t = partnershipTexts[language];
  const form = receiptForm(openClaims(agreement), dayOf(now));
  return { title: t.receipt, lead: t.receiptLead, button: t.saveReceipt, form, typed: {} };
};

/** Agreements by which parties pay contributions: money in. */
export function partnershipRoutes({ table }: { readonly table: Table }) {
  const agreementIn = async (visit: Pick<Visit, "params">) =>
    (await readAgreement(table, caseIn(visit))) ?? refuse("not-found");

  async function asked(
    visit: Finance,
    { asks, action }: { readonly asks: Asks; readonly action: (typeof paths)["amend"] },
    typed?: Typed,
    problems: readonly Problem[] = [],
  ): Promise<Answer> {
    const agreement = await agreementIn(visit);
    const { ActPage } = await import("./act.page.tsx");
    const asking = asks(visit, agreement);
    const { agreementId: id, title: label, version } = agreement;
    return html(visit, ActPage, {
      ...asking,
      typed: typed ?? asking.typed,
      ...{ problems, version, action: action(id), back: { href: paths.agreement(id), label } },
    });
  }

  /** A form about an agreement: its page, and what its button does. */
  const forms = <Command extends OnAgreement>(
    action: (typeof paths)["amend"],
    asks: Asks,
    act: OnIt<Command>,
    commandOf: (visit: Finance, on: OnAgreement) => Command,
  ) => [
    page(action("{id}"), forFinance, (visit) => asked(visit, { asks, action })),
    ...labelledBy(
      async (request) => labelsOf(asks(request as Finance, await agreementIn(request)).form, request), // as: labels need no person
      [
        button(action("{id}"), forFinance, async (visit) => {
          const on = { ...formOf(visit), id: caseIn(visit) };
          const { wrong } = await press(table, act, byStaff(visit, "finance", commandOf(visit, on), subjectOf(visit)));
          return wrong ? asked(visit, { asks, action }, visit.typed, wrong) : seeOther(paths.agreement(on.id));
        }),
      ],
    ),
  ];

  async function begun(visit: Finance, typed: Typed = newAgreementTyped(), problems: readonly Problem[] = []) {
    const t = partnershipTexts[visit.language];
    const { ActPage } = await import("./act.page.tsx");
    return html(visit, ActPage, {
      ...{ title: t.begin, back: { href: paths.agreements, label: t.title }, action: paths.agreements },
      ...{ form: agreementForm, typed, problems, button: t.saveAgreement },
    });
  }

  return [
    page(paths.agreements, readers, async (visit) => {
      const { AgreementsPage } = await import("./agreements.page.tsx");
      return html(visit, AgreementsPage, { agreements: await readAgreements(table), acts: isFinance(visit) });
    }),
    page(`${paths.agreements}/nytt`, forFinance, (visit) => begun(visit)),
    ...labelledBy(
      (request) => labelsOf(agreementForm, request),
      [
        button(paths.agreements, forFinance, async (visit) => {
          const command = { typed: visit.typed, language: visit.language };
          const { wrong, id } = await press(
            table,
            enterAgreement,
            byStaff(visit, "finance", command, subjectOf(visit)),
          );
          return wrong || !id ? begun(visit, visit.typed, wrong) : seeOther(paths.agreement(id));
        }),
      ],
    ),
    ...forms(paths.amend, amends, amendAgreement, (_, on) => on),
    ...forms(paths.approve, approves, approveAgreement, (_, on) => on),
    ...forms(paths.requisition, requisitions, makeRequisition, (visit, on) => ({ ...on, host: hostOf(visit) })),
    ...forms(paths.receipt, receives, recordContribution, (visit, on) => ({ ...on, host: hostOf(visit) })),
    ...forms(paths.funding, noteAsks.funding, bookFunding, (_, on) => on),
    ...forms(paths.decided, noteAsks.decided, noteDecided, (_, on) => on),
    ...forms(paths.dissolve, noteAsks.dissolve, dissolveAgreement, (_, on) => on),
    ...forms(paths.followUp, noteAsks.followUp, noteFollowUp, (_, on) => on),
    ...forms(paths.sign, noteAsks.sign, noteSignature, (_, on) => on),
    page(paths.payable("{id}"), readers, async (visit) => {
      const { text, name } = payableFile(await agreementIn(visit));
      return download(Buffer.from(text), { name, type: "text/csv; charset=utf-8" });
    }),
    page(paths.agreement("{id}"), readers, async (visit) => {
      const { AgreementPage } = await import("./agreement.page.tsx");
      const [agreement, { authority }] = await Promise.all([agreementIn(visit), currentSettings(table)]);
      const bankDays = authority?.bankDays ?? [];
      return html(visit, AgreementPage, { agreement, today: dayOf(visit.now), bankDays, acts: isFinance(visit) });
    }),
  ];
}
