import type { DecisionMade } from "../pilot/items/decision.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, ButtonRow, Form } from "../platform/web/ui/form.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { formatRate } from "../vocabulary/rate.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { decisionTexts } from "./decision.texts.ts";
import { decisionRows } from "./decision-rows.page.tsx";

type Props = Readonly<{
  pilot: Pilot;
  decision: DecisionMade;
  typed: Typed;
}>;

const machineFields = new Set(["csrf", "nonce", "version"]);

/** What was typed goes along, so that the decider records exactly what is on this page, or changes it. */
function Carried({ typed }: Pick<Props, "typed">) {
  return (
    <>
      {Object.entries(typed)
        .filter(([name]) => !machineFields.has(name))
        .flatMap(([name, value]) =>
          (typeof value === "string" ? [value] : value).map((text) => (
            <input key={`${name} ${text}`} type="hidden" name={name} value={text} />
          )),
        )}
    </>
  );
}

/** The decision read back in one view; only its button records anything. */
export function DecisionConfirmPage({ pilot, decision, typed }: Props) {
  const { lang } = usePage();
  const t = decisionTexts[lang];
  const { id, applied, call, lifecycle } = pilot;
  const address = `/handlaggning/${id}/beslut`;
  const terms = { rate: formatRate(call.rate, lang), displayedRate: call.displayedRate };
  return (
    <Layout title={t.confirmTitle}>
      <PageHeading caption={applied.title} title={t.confirmTitle} lead={t.confirmLead} />
      <SummaryList
        title={t.application}
        rows={[
          { key: t.applicant, value: applied.organisation },
          { key: t.registrationNumber, value: lifecycle.registrationNumber ?? t.noNumber },
        ]}
      />
      <SummaryList title={t.decisionCard} rows={decisionRows(decision, terms, lang)} />
      <Form action={`${address}/bekrafta`}>
        <Carried typed={typed} />
        <ButtonRow>
          <Button>{decision.outcome === "granted" ? t.confirmGrant : t.confirmReject}</Button>
          <Button tone="secondary" formAction={`${address}/andra`}>
            {t.change}
          </Button>
        </ButtonRow>
      </Form>
    </Layout>
  );
}
