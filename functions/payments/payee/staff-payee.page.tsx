import type { Grant } from "../../pilot/items/grant.ts";
import type { Payee } from "../../pilot/items/payee.ts";
import { Layout } from "../../platform/web/layout.tsx";
import { Button } from "../../platform/web/ui/button.tsx";
import { DataTable } from "../../platform/web/ui/data-table.tsx";
import { Details } from "../../platform/web/ui/details.tsx";
import { ErrorSummary } from "../../platform/web/ui/error-summary.tsx";
import { Form } from "../../platform/web/ui/form.tsx";
import { Notice } from "../../platform/web/ui/notice.tsx";
import { PageHeading } from "../../platform/web/ui/page-heading.tsx";
import type { Staff } from "../../platform/web/ui/staff-bar.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { payeeTexts } from "./payee.texts.ts";
import { entryRows, giroText, InForce, PayeeForm } from "./payee-parts.page.tsx";

type Props = Readonly<{
  lang: Language;
  path: string;
  staff: Staff;
  grant: Pick<Grant, "applicationId" | "title">;
  payee: Payee | undefined;
  csrf: string;
  nonce: string;
  typed: Typed;
  problems: readonly Problem[];
  /** What the reader may do: the auditor only reads, and a person does not check what they entered. */
  may: { readonly enter: boolean; readonly check: boolean };
  done: "saved" | "approved" | "rejected" | undefined;
}>;

/** Where a holder's money goes, as staff see it: the change that waits, and entering one for the holder. */
export function StaffPayeePage(props: Props) {
  const { lang, path, staff, grant, payee, csrf, nonce, typed, problems, may, done } = props;
  const t = payeeTexts[lang];
  const said = done && { saved: t.savedWaits, approved: t.approvedDone, rejected: t.rejectedDone }[done];
  return (
    <Layout
      lang={lang}
      path={path}
      title={`${t.title}: ${grant.title}`}
      staff={staff}
      back={{ href: paymentPaths.case(grant.applicationId), label: t.toCase }}
      errors={problems.length > 0}
      scripts={["form"]}
    >
      <ErrorSummary lang={lang} errors={problems} />
      {said && (
        <Notice lang={lang} tone="success">
          <p>{said}</p>
        </Notice>
      )}
      <PageHeading caption={grant.title} title={t.title} lead={t.staffLead} />
      {payee?.current ? <InForce lang={lang} current={payee.current} /> : <p>{t.noneStaff}</p>}
      <Waiting {...props} />
      <Past {...props} />
      {may.enter && (
        <Details summary={t.enterForHolder} open={problems.length > 0}>
          <p>{t.staffHint}</p>
          <PayeeForm
            lang={lang}
            action={paymentPaths.payee(grant.applicationId)}
            csrf={csrf}
            nonce={nonce}
            version={payee?.version ?? 0}
            typed={typed}
            problems={problems}
          />
        </Details>
      )}
    </Layout>
  );
}

function Waiting({ lang, grant, payee, csrf, nonce, may }: Props) {
  const t = payeeTexts[lang];
  if (!payee?.pending) return null;
  const form = { csrf, nonce, version: payee.version };
  return (
    <>
      <SummaryList lang={lang} title={t.waitsTitle} rows={entryRows(payee.pending, lang)} />
      <p>{t.waitsStaff}</p>
      {may.enter && <h2>{t.checkHeading}</h2>}
      {may.enter && !may.check && <p>{t.own}</p>}
      {may.check && (
        <>
          <p>{t.checkHint}</p>
          <Form action={paymentPaths.payeeApproved(grant.applicationId)} {...form}>
            <Button>{t.approve}</Button>
          </Form>
          <Form action={paymentPaths.payeeRejected(grant.applicationId)} {...form}>
            <Button tone="secondary">{t.reject}</Button>
          </Form>
        </>
      )}
    </>
  );
}

function Past({ lang, payee }: Props) {
  const t = payeeTexts[lang];
  if (!payee || payee.past.length === 0) return null;
  return (
    <DataTable
      id="past"
      caption={t.history}
      columns={[t.number, t.enteredBy, t.outcome]}
      rows={payee.past.map((entry) => [
        giroText(entry, lang),
        t.byAt(entry.enteredBy.name, formatMoment(entry.enteredAt, lang)),
        `${t.outcomes[entry.outcome]}: ${t.byAt(entry.by.name, formatMoment(entry.at, lang))}`,
      ])}
    />
  );
}
