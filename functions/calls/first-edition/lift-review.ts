import * as z from "zod";
import type { Answers, Value } from "../../platform/forms/answers.ts";
import type { PartId } from "../../platform/forms/ids.ts";
import { firstId } from "./ids.ts";

const recommendations = ["grant", "grant-with-changes", "reject"] as const;
const words = { strengths: z.string(), weaknesses: z.string(), comment: z.string() };
/** A step of the call's scale. */
const Score = z.number().int();

/** What a reviewer had written while the form was code: anything might still be missing. Criteria by their id in the call. */
export const FirstDraft = z.lazy(() =>
  z.object({
    ...words,
    criteria: z.record(z.string(), z.object({ score: Score.optional(), reason: z.string() })),
    recommendation: z.enum(recommendations).optional(),
  }),
);
type FirstDraft = z.infer<typeof FirstDraft>;

/** A complete review, as it was submitted while the form was code. */
export const FirstAssessment = z.lazy(() =>
  z.object({
    ...words,
    criteria: z.record(z.string(), z.object({ score: Score, reason: z.string() })),
    recommendation: z.enum(recommendations),
  }),
);

const optionOf = (recommendation: string | undefined) =>
  recommendation === undefined ? "" : firstId.option("recommendation", recommendation);

type Entry<T> = readonly [PartId, T];
const textsOf = ({
  strengths,
  weaknesses,
  comment,
}: Pick<FirstDraft, keyof typeof words>): readonly Entry<string>[] => [
  [firstId.question("review.strengths"), strengths],
  [firstId.question("review.weaknesses"), weaknesses],
  [firstId.question("review.comment"), comment],
];
const isSaid = ([, text]: Entry<string>) => text !== "";

/** What was written of a review, under the names that its controls have now. */
export function liftReviewDraft(draft: FirstDraft): Record<string, string> {
  const criteria = Object.entries(draft.criteria).flatMap(([id, { score, reason }]): readonly Entry<string>[] => [
    [firstId.criterion(id), score === undefined ? "" : firstId.score(score)],
    [`${firstId.criterion(id)}.reason`, reason],
  ]);
  const recommended: Entry<string> = [firstId.question("review.recommendation"), optionOf(draft.recommendation)];
  return Object.fromEntries([...criteria, ...textsOf(draft), recommended].filter(isSaid));
}

/** A review that was submitted while the form was code, as answers to the document that stands for it. */
export function liftAssessment(assessment: z.infer<typeof FirstAssessment>): Answers {
  const criteria = Object.entries(assessment.criteria).map(
    ([id, { score, reason }]): Entry<Value> => [firstId.criterion(id), { level: firstId.score(score), reason }],
  );
  const recommended: Entry<Value> = [firstId.question("review.recommendation"), optionOf(assessment.recommendation)];
  return Object.fromEntries([...criteria, ...textsOf(assessment).filter(isSaid), recommended]);
}
