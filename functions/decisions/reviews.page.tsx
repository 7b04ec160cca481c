import type { Call } from "../calls/call.ts";
import { chosenBy } from "../calls/choosing.ts";
import { EndedRound } from "../pilot/ended-round.page.tsx";
import type { Quorum } from "../pilot/items/quorum.ts";
import { isSubmitted, type Review, type ReviewIn } from "../pilot/items/review.ts";
import { averagesOf, recommendationIn, scoreRows, shownReview } from "../pilot/judgement.ts";
import { ReadAnswers } from "../platform/forms/ui/read-answers.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable, numeric } from "../platform/web/ui/data-table.tsx";
import { Details } from "../platform/web/ui/details.tsx";
import { decisionTexts } from "./decision.texts.ts";

type ReviewsProps = Readonly<{ reviews: readonly Review[]; quorum: Quorum | undefined; call: Call }>;

/** What the reviewers think: scores side by side, then each one's recommendation and reasons. */
export function Reviews({ reviews, quorum, call }: ReviewsProps) {
  const { lang, t } = usePage(decisionTexts);
  const submitted = reviews.filter(isSubmitted);
  if (submitted.length === 0) {
    return (
      <>
        <h2>{t.reviews}</h2>
        <p>{chosenBy(call) === "direct" ? t.noReviewsDirect : t.noReviews}</p>
        <EndedRound quorum={quorum} />
      </>
    );
  }
  const averages = averagesOf(submitted, call);
  return (
    <>
      <h2>{t.reviews}</h2>
      <p>{t.reviewsOf(submitted.length)}</p>
      {chosenBy(call) === "direct" && <p>{t.opinionsDirect}</p>}
      <EndedRound quorum={quorum} />
      <DataTable
        id="scores"
        caption={t.reviewsCaption}
        columns={[t.criterion, ...submitted.map(({ reviewer }) => numeric(reviewer.name)), numeric(t.average)]}
        rows={scoreRows(call, submitted, averages, { lang, weighted: t.weighted })}
      />
      {submitted.map((review) => (
        <OneReview key={review.reviewId} review={review} call={call} />
      ))}
    </>
  );
}

function OneReview({ review, call }: { review: ReviewIn<"submitted">; call: Call }) {
  const { lang, t } = usePage(decisionTexts);
  const { answers, reviewer } = review;
  return (
    <>
      <h3>{reviewer.name}</h3>
      <p>
        {t.recommendation}: <strong>{recommendationIn(call, answers, lang)}</strong>
      </p>
      <Details summary={`${t.comment} (${reviewer.name})`}>
        <ReadAnswers sections={shownReview(review, call, { lang, reader: "staff" })} headings="h3" />
      </Details>
    </>
  );
}
