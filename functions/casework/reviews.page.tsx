import type { Call } from "../calls/call.ts";
import { chosenBy } from "../calls/choosing.ts";
import { EndedRound } from "../pilot/ended-round.page.tsx";
import { type Average, recommendationIn, scoreRows, shownReview } from "../pilot/judgement.ts";
import { Outcome } from "../pilot/outcome.page.tsx";
import type { Answers } from "../platform/forms/answers.ts";
import { ReadAnswers } from "../platform/forms/ui/read-answers.tsx";
import type { Role } from "../platform/sign-in/session.ts";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable, numeric } from "../platform/web/ui/data-table.tsx";
import { Details } from "../platform/web/ui/details.tsx";
import { formatMoment } from "../vocabulary/instant.ts";
import type { CaseView, ReviewSeen } from "./case-view.ts";
import { caseworkPaths } from "./casework.paths.ts";
import { followUpTexts } from "./follow-up.texts.ts";
import { Reached } from "./reached.page.tsx";

type Props = Readonly<{ view: CaseView; roles: readonly Role[] }>;
type Judged = ReviewSeen & { readonly answers: Answers };

/** Who reviews and how far they have come; what they think once the quorum is reached. */
export function Reviews({ view, roles }: Props) {
  const { lang, t } = usePage(followUpTexts);
  if (!view.reviews) return null;
  const { reviews, quorum, open, averages, of } = view.reviews;
  const { applicationId, stage, pendingMove } = view.lifecycle;
  const mayAsk =
    roles.includes("officer") && stage === "reviewed" && !pendingMove && chosenBy(view.call) === "reviewers";
  const isDirect = chosenBy(view.call) === "direct";
  const judged = reviews.filter((review): review is Judged => review.answers !== undefined);
  return (
    <>
      <h2>{t.reviews}</h2>
      <DataTable
        id="reviews"
        caption={t.reviews}
        captionHidden
        columns={[t.reviewer, t.status, t.deadline]}
        rows={reviews.map(({ reviewer, status, deadline, isLate, isUnreached, judged }) => [
          <Reached key="name" isUnreached={isUnreached}>
            {reviewer.name}
          </Reached>,
          `${isLate ? t.submittedLate : t.reviewStatus[status]}${judged === undefined ? "" : t.judged(judged)}`,
          formatMoment(deadline, lang),
        ])}
        empty={isDirect ? t.noReviewersDirect : t.noReviewers}
      />
      <EndedRound quorum={quorum} />
      {reviews.length > 0 && !open && <p>{t.resultsLater}</p>}
      {roles.includes("officer") && (
        <p>
          <a href={caseworkPaths.reviewers(applicationId)}>{t.toReviewers}</a>
        </p>
      )}
      <p>
        <a href={caseworkPaths.interest(applicationId)}>{t.interest}</a>
      </p>
      <Outcome pilot={of} call={view.call} askMore={mayAsk ? caseworkPaths.askAgain(applicationId) : undefined} />
      {judged.length > 0 && <Results judged={judged} averages={averages} call={view.call} />}
    </>
  );
}

type ResultsProps = Readonly<{
  judged: readonly Judged[];
  averages: Readonly<Record<string, Average>>;
  call: Call;
}>;

function Results({ judged, averages, call }: ResultsProps) {
  const { lang, t } = usePage(followUpTexts);
  return (
    <>
      <DataTable
        id="scores"
        caption={t.results}
        columns={[t.criterion, ...judged.map(({ reviewer }) => numeric(reviewer.name)), numeric(t.average)]}
        rows={scoreRows(call, judged, averages, { lang, weighted: t.weighted })}
        footer={[t.recommendation, ...judged.map(({ answers }) => recommendationIn(call, answers, lang)), ""]}
      />
      {judged.map((review) => (
        <Details key={review.reviewId} summary={t.reasonsOf(review.reviewer.name)}>
          <ReadAnswers sections={shownReview(review, call, { lang, reader: "staff" })} headings="h3" />
        </Details>
      ))}
    </>
  );
}
