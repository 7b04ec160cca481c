import { calculationOf, settlementAtEnd, shownPayments } from "../../payments/contract.ts";
import { isEnding } from "../../pilot/items/grant.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import { Refusal } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { settleEndedPath } from "../paths.ts";
import { settleForm } from "./ending.form.ts";
import { endingTexts } from "./ending.texts.ts";

type Props = Readonly<{ pilot: Pilot; typed: Typed; problems: readonly Problem[] }>;

/** What was paid of a grant that ended before its time, what settling it leads to, and the button. */
export function SettleEndedPage({ pilot, typed, problems }: Props) {
  const { lang, t } = usePage(endingTexts);
  const { id, grant, payments } = pilot;
  const { ending } = grant;
  return (
    <Layout
      title={`${t.settleTitle}: ${grant.title}`}
      back={{ href: `/handlaggning/${id}`, label: t.back }}
      problems={problems}
      scripts={["form"]}
    >
      <PageHeading caption={grant.title} title={t.settleTitle} lead={t.settleLead} />
      {ending && (
        <SummaryList
          title={t.how}
          rows={[
            { key: t.how, value: t.kinds[ending.kind] },
            { key: t.since, value: formatDay(dayOf(ending.at), lang) },
            { key: t.claimsUntil, value: ending.claimsUntil && formatDay(ending.claimsUntil, lang) },
          ]}
        />
      )}
      <SummaryList {...calculationOf(grant, lang)} />
      <DataTable
        id="payments"
        caption={t.payments}
        columns={[t.day, t.cause, t.state, numeric(t.amount)]}
        rows={shownPayments(payments, lang).map(({ day, cause, state, amount }) => [day, cause, state, amount])}
        empty={t.noPayments}
      />
      {isEnding(grant) ? (
        <Settling pilot={pilot} typed={typed} problems={problems} />
      ) : (
        <Notice title={t.settledTitle} text={t.settled} />
      )}
    </Layout>
  );
}

/** What follows, unless a payment that is at the bank keeps it from being known. */
function outcomeOf(pilot: Pilot) {
  try {
    return settlementAtEnd(pilot);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function Settling({ pilot, typed, problems }: Props) {
  const { lang, t } = usePage(endingTexts);
  const outcome = outcomeOf(pilot);
  if (!outcome) return <Notice text={t.waitsForBank} />;
  const { reclaimedOre, dueOre, releasedOre } = outcome;
  return (
    <>
      <SummaryList
        title={t.outcome}
        rows={[
          { key: t.reclaimed, value: formatMoney(reclaimedOre, lang) },
          { key: t.due, value: formatMoney(dueOre, lang) },
          { key: t.released, value: formatMoney(releasedOre, lang) },
        ]}
      />
      <Form action={settleEndedPath(pilot.id)} version={pilot.grant.version}>
        <Questions questions={questionsOf(settleForm)} typed={typed} problems={problems} />
        <Button>{t.settleButton}</Button>
      </Form>
    </>
  );
}
