import type { Decision } from "../pilot/items/decision.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { formatMoment } from "../vocabulary/instant.ts";
import { formatRate } from "../vocabulary/rate.ts";
import { decisionTexts } from "./decision.texts.ts";
import { decisionRows } from "./decision-rows.page.tsx";

type Props = Readonly<{ pilot: Pilot; decision: Decision }>;

/** The decision as it was recorded. */
export function DecisionMadePage({ pilot, decision }: Props) {
  const { lang } = usePage();
  const t = decisionTexts[lang];
  const { id, call, applied, lifecycle } = pilot;
  const title = t.madeTitle(decision.outcome === "granted");
  const terms = { rate: formatRate(call.rate, lang), displayedRate: call.displayedRate };
  const recorded = t.recordedValue(formatMoment(decision.recordedAt, lang), decision.recordedBy);
  return (
    <Layout title={`${title}: ${applied.title}`} back={{ href: `/handlaggning/${id}`, label: t.back }}>
      <PageHeading caption={applied.title} title={title} />
      {lifecycle.pendingMove && <Notice tone="success" title={t.pendingTitle} text={t.stageFollows} />}
      <SummaryList
        title={t.decisionCard}
        rows={[...decisionRows(decision, terms, lang), { key: t.recorded, value: recorded }]}
      />
    </Layout>
  );
}
