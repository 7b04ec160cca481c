import type { Grant } from "../../pilot/items/grant.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { type CallCodes, ledgerCodesForm } from "./ledger-codes.form.ts";
import { ledgerCodesTexts } from "./ledger-codes.texts.ts";

type Props = Readonly<{
  grant: Grant;
  /** Those of the call. */
  codes: CallCodes;
  typed: Typed;
  problems: readonly Problem[];
  acts: boolean;
  saved: boolean;
}>;

/** Which cost centre and project a pilot is booked on, and changing them. */
export function LedgerCodesPage({ grant, codes, typed, problems, acts, saved }: Props) {
  const { t } = usePage(ledgerCodesTexts);
  const { applicationId, title, ledgerCodes, version } = grant;
  const booked = { ...codes, ...ledgerCodes };
  return (
    <Layout
      title={`${t.title}: ${title}`}
      back={{ href: paymentPaths.ledger(applicationId), label: t.back }}
      problems={problems}
    >
      {saved && <Notice tone="success" title={t.savedTitle} text={t.saved} />}
      <PageHeading caption={title} title={t.title} lead={t.lead} />
      <SummaryList
        title={t.now}
        rows={[
          { key: t.costCentre, value: booked.costCentre ?? t.none },
          { key: t.project, value: booked.project ?? t.none },
        ]}
      />
      {acts && (
        <Form action={paymentPaths.ledgerCodes(applicationId)} version={version}>
          <Questions questions={questionsOf(ledgerCodesForm(codes))} typed={typed} problems={problems} />
          <Button>{t.button}</Button>
        </Form>
      )}
    </Layout>
  );
}
