import type { Grant } from "../../pilot/items/grant.ts";
import type { Payee } from "../../pilot/items/payee.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { DataTable } from "../../platform/web/ui/data-table.tsx";
import { Details } from "../../platform/web/ui/details.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { CallBack } from "./call-back.page.tsx";
import { callBackTexts } from "./call-back.texts.ts";
import type { CalledAbout, WhyCall } from "./call-back.ts";
import type { PayeeAllows } from "./payee.form.ts";
import { payeeTexts } from "./payee.texts.ts";
import { entryRows, giroText, InForce, PayeeForm, SharedNumber, type SharedWith } from "./payee-parts.page.tsx";

type Props = Readonly<{
  grant: Pick<Grant, "applicationId" | "title">;
  payee: Payee | undefined;
  allows: PayeeAllows;
  /** Other organisations whose money goes to the number that waits, or to the one in force. */
  shared: readonly SharedWith[];
  typed: Typed;
  problems: readonly Problem[];
  /** What the reader may do: the auditor only reads, and a person does not check what they entered. */
  may: { readonly enter: boolean; readonly check: boolean };
  /** The call by which it is checked, as the form of it was given back. */
  call: Readonly<{
    about: CalledAbout | undefined;
    why: WhyCall | undefined;
    typed: Typed;
    problems: readonly Problem[];
  }>;
  done: "saved" | "approved" | "rejected" | "called" | undefined;
}>;

/** Where a holder's money goes, as staff see it: the change that waits, and entering one for the holder. */
export function StaffPayeePage(props: Props) {
  const { grant, payee, shared, problems, may, call, done } = props;
  const t = useTexts(payeeTexts);
  const called = useTexts(callBackTexts).done;
  const outcome = done && { saved: t.savedWaits, approved: t.approvedDone, rejected: t.rejectedDone, called }[done];
  return (
    <Layout
      title={`${t.title}: ${grant.title}`}
      back={{ href: paymentPaths.case(grant.applicationId), label: t.toCase }}
      problems={[...problems, ...call.problems]}
      scripts={["form", "questions"]}
    >
      {outcome && <Notice tone="success" text={outcome} />}
      <PageHeading caption={grant.title} title={t.title} lead={t.staffLead} />
      {payee?.current ? <InForce current={payee.current} /> : <p>{t.noneStaff}</p>}
      <SharedNumber shared={shared} />
      <Waiting {...props} />
      {payee && <CallBack payee={payee} {...call} may={may.enter} />}
      <Past {...props} />
      {may.enter && (
        <Details summary={t.enterForHolder} open={problems.length > 0}>
          <p>{t.staffHint}</p>
          <PayeeForm action={paymentPaths.payee(grant.applicationId)} {...props} />
        </Details>
      )}
    </Layout>
  );
}

function Waiting({ grant, payee, may }: Props) {
  const { lang, t } = usePage(payeeTexts);
  if (!payee?.pending) return null;
  const { version } = payee;
  return (
    <>
      <SummaryList title={t.waitsTitle} rows={entryRows(payee.pending, lang)} />
      <p>{t.waitsStaff}</p>
      {may.enter && <h2>{t.checkHeading}</h2>}
      {may.enter && !may.check && <p>{t.own}</p>}
      {may.check && (
        <>
          <p>{t.checkHint}</p>
          <Form action={paymentPaths.payeeApproved(grant.applicationId)} version={version}>
            <Button>{t.approve}</Button>
          </Form>
          <Form action={paymentPaths.payeeRejected(grant.applicationId)} version={version}>
            <Button tone="secondary">{t.reject}</Button>
          </Form>
        </>
      )}
    </>
  );
}

function Past({ payee }: Props) {
  const { lang, t } = usePage(payeeTexts);
  if (!payee || payee.past.length === 0) return null;
  return (
    <DataTable
      id="past"
      caption={t.history}
      columns={[t.number, t.enteredBy, t.outcome]}
      rows={payee.past.map((entry) => [
        giroText(entry, lang),
        `${entry.enteredBy.name}, ${formatMoment(entry.enteredAt, lang)}`,
        `${t.outcomes[entry.outcome]}: ${entry.by.name}, ${formatMoment(entry.at, lang)}`,
      ])}
    />
  );
}
