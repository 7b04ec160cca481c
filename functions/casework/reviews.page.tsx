import type { Call } from "../calls/call.ts";
import { recommendationNames } from "../pilot/items/recommendation.texts.ts";
import type { Assessment, Average } from "../pilot/items/review.ts";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable, numeric } from "../platform/web/ui/data-table.tsx";
import { Details } from "../platform/web/ui/details.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { formatMoment } from "../vocabulary/instant.ts";
import type { CaseView, ReviewSeen } from "./case-view.ts";
import { followUpTexts } from "./follow-up.texts.ts";

type Props = Readonly<{ view: CaseView }>;
type Judged = ReviewSeen & { readonly assessment: Assessment };

/** Who reviews and how far they have come; what they think once the quorum is reached. */
export function Reviews({ view }: Props) {
  const { lang, t } = usePage(followUpTexts);
  if (!view.reviews) return null;
  const { reviews, open, averages } = view.reviews;
  const judged = reviews.filter((review): review is Judged => review.assessment !== undefined);
  return (
    <>
      <h2>{t.reviews}</h2>
      <DataTable
        id="reviews"
        caption={t.reviews}
        captionHidden
        columns={[t.reviewer, t.status, t.deadline]}
        rows={reviews.map(({ reviewer, status, deadline }) => [
          reviewer.name,
          t.reviewStatus[status],
          formatMoment(deadline, lang),
        ])}
        empty={t.noReviewers}
      />
      {reviews.length > 0 && !open && <p>{t.resultsLater}</p>}
      {judged.length > 0 && <Results judged={judged} averages={averages} criteria={view.call.criteria} />}
    </>
  );
}

type ResultsProps = Readonly<{
  judged: readonly Judged[];
  averages: Readonly<Record<string, Average>>;
  criteria: Call["criteria"];
}>;

function Results({ judged, averages, criteria }: ResultsProps) {
  const { lang, t } = usePage(followUpTexts);
  const oneDecimal = (value: number) => value.toFixed(1).replace(".", lang === "sv" ? "," : ".");
  const average = (id: string) => {
    const found = averages[id];
    return found ? oneDecimal(found.average) : "–";
  };
  return (
    <>
      <DataTable
        id="scores"
        caption={t.results}
        columns={[t.criterion, ...judged.map(({ reviewer }) => numeric(reviewer.name)), numeric(t.average)]}
        rows={criteria.map(({ id, label }) => [
          label[lang],
          ...judged.map(({ assessment }) => String(assessment.criteria[id]?.score ?? "–")),
          average(id),
        ])}
        footer={[
          t.recommendation,
          ...judged.map(({ assessment }) => recommendationNames[lang][assessment.recommendation]),
          "",
        ]}
      />
      {judged.map((review) => (
        <Reasons key={review.reviewId} review={review} criteria={criteria} />
      ))}
    </>
  );
}

function Reasons({ review, criteria }: Readonly<{ review: Judged; criteria: Call["criteria"] }>) {
  const { lang } = usePage();
  const { assessment, reviewer } = review;
  const rows = criteria.flatMap(({ id, label }) => {
    const reason = assessment.criteria[id]?.reason;
    return reason ? [{ key: label[lang], value: reason }] : [];
  });
  const words = [assessment.strengths, assessment.weaknesses, assessment.comment].filter((text) => text !== "");
  return (
    <Details summary={followUpTexts[lang].reasonsOf(reviewer.name)}>
      <SummaryList rows={rows} />
      {words.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Details>
  );
}
