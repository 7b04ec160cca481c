import * as z from "zod";
import { ApplicationId, ReviewId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { languages } from "../../vocabulary/language.ts";

/** What a reviewer may recommend. */
export const recommendations = ["grant", "grant-with-changes", "reject"] as const;
export type Recommendation = (typeof recommendations)[number];

/** A step of the call's scale. */
const Score = z.number().int();
const words = { strengths: z.string(), weaknesses: z.string(), comment: z.string() };

/** What is written so far: anything may still be missing. Criteria by their id in the call. */
export const Draft = z.lazy(() =>
  z.object({
    ...words,
    criteria: z.record(z.string(), z.object({ score: Score.optional(), reason: z.string() })),
    recommendation: z.enum(recommendations).optional(),
  }),
);
export type Draft = z.infer<typeof Draft>;

/** A complete judgement, as submitted. */
export const Assessment = z.lazy(() =>
  z.object({
    ...words,
    criteria: z.record(z.string(), z.object({ score: Score, reason: z.string() })),
    recommendation: z.enum(recommendations),
  }),
);
export type Assessment = z.infer<typeof Assessment>;

const Assigned = z.object({
  v: z.literal(1),
  applicationId: ApplicationId,
  reviewId: ReviewId,
  version: z.number().int(),
  reviewer: z.object({ name: z.string(), email: z.email(), language: z.enum(languages) }),
  assignedAt: Instant,
  deadline: Instant,
  /** Links of an earlier generation are revoked. */
  linkGeneration: z.number().int(),
  /** How many reminders have been planned, the last of them for `remindAt`; each has an outbox entry of its own. */
  reminders: z.number().int(),
  remindAt: Instant.optional(),
});

const declared = { declaredAt: Instant };

/** One person's review of one application; each status has only what it can have. */
export const Review = z.lazy(() =>
  z.discriminatedUnion("status", [
    Assigned.extend({ status: z.literal("invited") }),
    Assigned.extend({ status: z.literal("declared"), ...declared }),
    Assigned.extend({
      status: z.literal("in-progress"),
      ...declared,
      savedAt: Instant,
      edition: z.number().int(),
      draft: Draft,
    }),
    Assigned.extend({ status: z.literal("submitted"), ...declared, submittedAt: Instant, assessment: Assessment }),
    Assigned.extend({ status: z.literal("recused"), recusedAt: Instant, explanation: z.string() }),
    Assigned.extend({ status: z.literal("cancelled"), cancelledAt: Instant, draft: Draft.optional() }),
  ]),
);
export type Review = z.infer<typeof Review>;
export type ReviewStatus = Review["status"];
export type ReviewIn<S extends ReviewStatus> = Extract<Review, { status: S }>;

/** A review that is still to be written. */
export type OpenReview = ReviewIn<"invited" | "declared" | "in-progress">;

export const isOpen = (review: Review): review is OpenReview =>
  review.status === "invited" || review.status === "declared" || review.status === "in-progress";

/** What stays when a review changes its status. */
export const assignedPart = (review: Review): z.infer<typeof Assigned> => Assigned.parse(review);

/** What stays when there is nothing more to write, and so no reviewer to remind. */
export const settledPart = (review: Review): z.infer<typeof Assigned> => ({
  ...assignedPart(review),
  remindAt: undefined,
});

export type Average = { readonly average: number; readonly count: number };

/** The mean score of each criterion over the submitted reviews; a criterion without scores is left out. */
export function averagesOf(reviews: readonly Review[]): Readonly<Record<string, Average>> {
  const sums: Record<string, { sum: number; count: number }> = {};
  for (const review of reviews) {
    if (review.status !== "submitted") continue;
    for (const [criterion, { score }] of Object.entries(review.assessment.criteria)) {
      const so = sums[criterion] ?? { sum: 0, count: 0 };
      sums[criterion] = { sum: so.sum + score, count: so.count + 1 };
    }
  }
  return Object.fromEntries(
    Object.entries(sums).map(([criterion, { sum, count }]) => [criterion, { average: sum / count, count }]),
  );
}
