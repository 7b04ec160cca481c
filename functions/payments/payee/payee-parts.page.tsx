import type { Payee, PayeeEntry } from "../../pilot/items/payee.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Notice } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { bankOf, formatPaidTo } from "../../vocabulary/paid-to.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { type PayeeAllows, payeeFormOf } from "./payee.form.ts";
import { giroNames, payeeTexts } from "./payee.texts.ts";

/** `Bankgiro 1234-5674`, `Bankkonto 5011-1234561 (SEB)`. */
export function giroText({ giro }: Pick<PayeeEntry, "giro">, lang: Language): string {
  const bank = bankOf(giro);
  return `${giroNames[lang][giro.kind]} ${formatPaidTo(giro)}${bank ? ` (${bank})` : ""}`;
}

/** An entry as rows: the number, the message, who entered it and when. */
export function entryRows(entry: PayeeEntry, lang: Language) {
  const t = payeeTexts[lang];
  return [
    { key: t.number, value: giroText(entry, lang) },
    { key: t.message, value: entry.message || t.noMessage },
    { key: t.enteredBy, value: `${entry.enteredBy.name}, ${formatMoment(entry.enteredAt, lang)}` },
  ];
}

/** What is in force, with who checked it. */
export function InForce({ current }: Readonly<{ current: NonNullable<Payee["current"]> }>) {
  const { lang, t } = usePage(payeeTexts);
  const { approvedBy, since } = current;
  return (
    <SummaryList
      title={t.inForce}
      rows={[
        ...entryRows(current, lang),
        { key: t.checkedBy, value: approvedBy?.name },
        { key: t.since, value: formatMoment(since, lang) },
      ]}
    />
  );
}

/** Another organisation's pilot whose money goes to the same number. */
export type SharedWith = Readonly<{ applicationId: ApplicationId; title: string; organisation: string }>;

/** That a number belongs to other organisations as well: an honest umbrella account, or somebody else's. */
export function SharedNumber({ shared }: Readonly<{ shared: readonly SharedWith[] }>) {
  const t = useTexts(payeeTexts);
  if (shared.length === 0) return null;
  return (
    <Notice tone="warning" title={t.sharedTitle}>
      <p>{t.shared}</p>
      <ul>
        {shared.map(({ applicationId, title, organisation }) => (
          <li key={applicationId}>
            <a href={paymentPaths.payee(applicationId)}>{`${organisation}: ${title}`}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

type PayeeFormProps = Readonly<{
  action: string;
  payee: Payee | undefined;
  /** What the call allows. */
  allows: PayeeAllows;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** The number and the message, typed again in full whenever they change. */
export function PayeeForm({ action, payee, allows, typed, problems }: PayeeFormProps) {
  const t = useTexts(payeeTexts);
  return (
    <Form action={action} version={payee?.version ?? 0}>
      <Questions questions={questionsOf(payeeFormOf(allows))} typed={typed} problems={problems} />
      <Button>{t.save}</Button>
    </Form>
  );
}
