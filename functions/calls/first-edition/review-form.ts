import type { Form, Question } from "../../platform/forms/document.ts";
import type { FirstCall } from "./first-call.ts";
import { firstId } from "./ids.ts";
import { firstWords } from "./words.texts.ts";

const words = firstWords.review;
const recommendations = ["grant", "grant-with-changes", "reject"] as const;

/** The longest reason for a score, and the longest of the other texts. */
const limits = { reason: 1500, text: 3000 } as const;

const text = (name: "strengths" | "weaknesses"): Question => ({
  id: firstId.question(`review.${name}`),
  label: words[name],
  kind: "text",
  limit: limits.text,
  is: name,
  optional: true,
});

/** The form that reviewers filled in while it was code, as a document. */
export function firstReviewForm({ version, criteria, scores: { lowest, highest } }: FirstCall): Form {
  const steps = Array.from({ length: highest - lowest + 1 }, (_, i) => lowest + i);
  return {
    format: 1,
    id: firstId.question("form review"),
    version,
    for: "review",
    name: words.form,
    sections: [
      {
        id: firstId.section("review criteria"),
        slug: "kriterier",
        name: words.criteria,
        lead: words.scale(lowest, highest),
        questions: criteria.map(({ id, label, hint }) => ({
          id: firstId.criterion(id),
          label,
          hint,
          kind: "scale",
          is: "criterion",
          levels: steps.map((value) => ({
            id: firstId.score(value),
            value,
            label: { sv: String(value), en: String(value) },
          })),
          reason: limits.reason,
        })),
      },
      {
        id: firstId.section("review overall"),
        slug: "helhet",
        name: words.overall,
        questions: [
          text("strengths"),
          text("weaknesses"),
          {
            id: firstId.question("review.recommendation"),
            label: words.recommendation,
            kind: "choice",
            is: "recommendation",
            options: recommendations.map((is) => ({
              id: firstId.option("recommendation", is),
              label: words.recommendations[is],
              is,
            })),
          },
          {
            id: firstId.question("review.comment"),
            label: words.reasons,
            hint: words.reasonsHint,
            kind: "text",
            limit: limits.text,
            is: "recommendation-reasons",
          },
        ],
      },
    ],
    rules: [],
  };
}
