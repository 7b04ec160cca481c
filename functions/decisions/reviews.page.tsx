import type { Call } from "../calls/call.ts";
import { recommendationNames } from "../pilot/items/recommendation.texts.ts";
import { averagesOf, type Review } from "../pilot/items/review.ts";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable, numeric } from "../platform/web/ui/data-table.tsx";
import { Details } from "../platform/web/ui/details.tsx";
import type { Language, Texts } from "../vocabulary/language.ts";
import { decisionTexts } from "./decision.texts.ts";

type ReviewsProps = Readonly<{ reviews: readonly Review[]; criteria: Call["criteria"] }>;
type Submitted = Extract<Review, { status: "submitted" }>;

const words: Texts<Record<"strengths" | "weaknesses" | "comment", string>> = {
  sv: { strengths: "Styrkor", weaknesses: "Svagheter", comment: "Kommentar" },
  en: { strengths: "Strengths", weaknesses: "Weaknesses", comment: "Comment" },
};

const oneDecimal = (value: number, lang: Language) => value.toFixed(1).replace(".", lang === "sv" ? "," : ".");

/** What the reviewers think: scores side by side, then each one's recommendation and reasons. */
export function Reviews({ reviews, criteria }: ReviewsProps) {
  const { lang, t } = usePage(decisionTexts);
  const submitted = reviews.filter((review): review is Submitted => review.status === "submitted");
  if (submitted.length === 0) {
    return (
      <>
        <h2>{t.reviews}</h2>
        <p>{t.noReviews}</p>
      </>
    );
  }
  const averages = averagesOf(submitted);
  const scoreOf = ({ assessment }: Submitted, id: string) => String(assessment.criteria[id]?.score ?? "–");
  const averageOf = (id: string) => {
    const found = averages[id];
    return found ? oneDecimal(found.average, lang) : "–";
  };
  return (
    <>
      <h2>{t.reviews}</h2>
      <p>{t.reviewsOf(submitted.length)}</p>
      <DataTable
        id="scores"
        caption={t.reviewsCaption}
        columns={[t.criterion, ...submitted.map(({ reviewer }) => numeric(reviewer.name)), numeric(t.average)]}
        rows={criteria.map(({ id, label }) => [
          label[lang],
          ...submitted.map((review) => scoreOf(review, id)),
          averageOf(id),
        ])}
      />
      {submitted.map((review) => (
        <OneReview key={review.reviewId} review={review} criteria={criteria} />
      ))}
    </>
  );
}

function OneReview({ review, criteria }: { review: Submitted; criteria: Call["criteria"] }) {
  const { lang, t } = usePage(decisionTexts);
  const w = words[lang];
  const { assessment, reviewer } = review;
  const written = (["strengths", "weaknesses", "comment"] as const).filter((part) => assessment[part] !== "");
  return (
    <>
      <h3>{reviewer.name}</h3>
      <p>
        {t.recommendation}: <strong>{recommendationNames[lang][assessment.recommendation]}</strong>
      </p>
      <Details summary={`${t.comment} (${reviewer.name})`}>
        <ul>
          {criteria.map(({ id, label }) => (
            <li key={id}>
              <strong>
                {label[lang]}: {assessment.criteria[id]?.score ?? "–"}
              </strong>{" "}
              {assessment.criteria[id]?.reason}
            </li>
          ))}
        </ul>
        {written.map((part) => (
          <p key={part}>
            <strong>{w[part]}:</strong> {assessment[part]}
          </p>
        ))}
      </Details>
    </>
  );
}
