import type { Call } from "../calls/call.ts";
import { chosenBy } from "../calls/choosing.ts";
import { EndedRound } from "../pilot/ended-round.page.tsx";
import { averagesOf, recommendationIn, scoreRows, shownReview } from "../pilot/judgement.ts";
import { Outcome } from "../pilot/outcome.page.tsx";
import type { Pilot } from "../pilot/pilot.ts";
import { isOpenForReading, type Result, resultsOf } from "../pilot/results.ts";
import { ReadAnswers } from "../platform/forms/ui/read-answers.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable, numeric } from "../platform/web/ui/data-table.tsx";
import { Details } from "../platform/web/ui/details.tsx";
import { decisionTexts } from "./decision.texts.ts";

type ReviewsProps = Readonly<{
  pilot: Pick<Pilot, "reviews" | "quorum" | "decision" | "lifecycle" | "joint" | "interests">;
  call: Call;
}>;

/** What the reviewers think, once their round has ended: scores side by side, then each one's recommendation and reasons. */
export function Reviews({ pilot, call }: ReviewsProps) {
  const { lang, t } = usePage(decisionTexts);
  const { quorum } = pilot;
  const submitted = resultsOf(pilot);
  if (quorum && !isOpenForReading(quorum)) {
    return (
      <>
        <h2>{t.reviews}</h2>
        <p>{t.reviewsLater}</p>
      </>
    );
  }
  if (submitted.length === 0) {
    return (
      <>
        <h2>{t.reviews}</h2>
        <Outcome pilot={pilot} call={call} />
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
      <Outcome pilot={pilot} call={call} />
      <EndedRound quorum={quorum} />
      <DataTable
        id="scores"
        caption={t.reviewsCaption}
        columns={[t.criterion, ...submitted.map((review) => numeric(nameOf(review, t.late))), numeric(t.average)]}
        rows={scoreRows(call, submitted, averages, { lang, weighted: t.weighted })}
      />
      {submitted.map((review) => (
        <OneReview key={review.reviewId} review={review} call={call} />
      ))}
    </>
  );
}

/** A review that came after the round had ended stands beside the others, and says so. */
const nameOf = ({ reviewer, isLate }: Result, late: string) => (isLate ? `${reviewer.name} (${late})` : reviewer.name);

function OneReview({ review, call }: { review: Result; call: Call }) {
  const { lang, t } = usePage(decisionTexts);
  const { answers, reviewer } = review;
  return (
    <>
      <h3>{nameOf(review, t.late)}</h3>
      <p>
        {t.recommendation}: <strong>{recommendationIn(call, answers, lang)}</strong>
      </p>
      <Details summary={`${t.comment} (${reviewer.name})`}>
        <ReadAnswers sections={shownReview(review, call, { lang, reader: "staff" })} headings="h3" />
      </Details>
    </>
  );
}
