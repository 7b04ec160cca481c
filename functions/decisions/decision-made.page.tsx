import type { Decision } from "../pilot/items/decision.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { Layout } from "../platform/web/layout.tsx";
import { useLanguage } from "../platform/web/page-context.ts";
import { Notice } from "../platform/web/ui/notice.tsx";
import { PageHeading } from "../platform/web/ui/page-heading.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { formatMoment } from "../vocabulary/instant.ts";
import { formatRate } from "../vocabulary/rate.ts";
import { decisionTexts } from "./decision.texts.ts";
import { decisionRows } from "./decision-rows.page.tsx";

type Props = Readonly<{ pilot: Pilot; decision: Decision }>;

/** The decision as it was recorded. */
export function DecisionMadePage({ pilot, decision }: Props) {
  const { lang, t } = useLanguage(decisionTexts);
  const { id, call, applied, lifecycle } = pilot;
  const title = t.madeTitle(decision.outcome === "granted");
  const terms = { rate: formatRate(call.rate, lang), displayedRate: call.displayedRate };
  const recorded = t.recordedValue(formatMoment(decision.recordedAt, lang), decision.recordedBy);
  return (
    <Layout title={`${title}: ${applied.title}`} back={{ href: `/handlaggning/${id}`, label: t.back }}>
      <PageHeading caption={applied.title} title={title} />
      {lifecycle.pendingMove && (
        <Notice tone="success" title={t.pendingTitle}>
          <p>{t.stageFollows}</p>
        </Notice>
      )}
      <SummaryList
        title={t.decisionCard}
        rows={[...decisionRows(decision, terms, lang), { key: t.recorded, value: recorded }]}
      />
    </Layout>
  );
}
