import * as z from "zod";
import { FirstAssessment, FirstDraft, liftAssessment, liftReviewDraft } from "../../calls/first-edition/lift-review.ts";
import { StoredAnswers } from "../../platform/forms/stored-answers.ts";
import { ApplicationId, ReviewId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { languages } from "../../vocabulary/language.ts";

/** What each control held. */
const StoredTyped = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/**
 * The form that is answered, as the call's version has it. What was written while the form was code does not say: it is
 * read by the form that the call has of it.
 */
const Pin = z.object({ id: z.string(), version: z.number().int() }).optional();

const assigned = {
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
  /** Asked, or opened again, after the round had ended: it may be written until the case is decided. */
  again: z.literal(true).optional(),
};
const Assigned = z.object({ v: z.literal(2), ...assigned });
const FirstAssigned = z.object({ v: z.literal(1), ...assigned });

const declared = { declaredAt: Instant };
const cancelled = {
  status: z.literal("cancelled"),
  cancelledAt: Instant,
  /** The reviewer said no to the task, with the reason: nobody took it back. */
  declined: z.object({ reason: z.string() }).optional(),
};
const begun = { status: z.literal("in-progress"), ...declared, savedAt: Instant, edition: z.number().int() };
const submitted = { status: z.literal("submitted"), ...declared, submittedAt: Instant };

/**
 * What a save changed: what its controls held before, "" where they were empty. `edition` is the one that it made. By
 * the last of them what another tab began from is known again.
 */
const Step = z.object({ edition: z.number().int(), was: StoredTyped });

const written = { ...begun, form: Pin, typed: StoredTyped, steps: z.array(Step) };
/** Frozen: the answers are read by the form that they are pinned to, for ever. */
const handedIn = { ...submitted, form: Pin, answers: StoredAnswers };

/**
 * How far a review had come when its reviewer declared a conflict of interest. It counts in nothing, and nothing of it is
 * lost: a declaration by mistake can be reopened, and who answers for the record can read what was struck.
 */
const Before = z.lazy(() =>
  z.discriminatedUnion("status", [
    z.object({ status: z.literal("declared"), ...declared }),
    z.object(written),
    z.object(handedIn),
  ]),
);
const recused = { status: z.literal("recused"), recusedAt: Instant, explanation: z.string() };

const ReviewNow = z.lazy(() =>
  z.discriminatedUnion("status", [
    /** `before`: the declaration was reopened; what there was comes back with the next one. */
    Assigned.extend({ status: z.literal("invited"), before: Before.optional() }),
    Assigned.extend({ status: z.literal("declared"), ...declared }),
    Assigned.extend(written),
    Assigned.extend(handedIn),
    Assigned.extend({ ...recused, before: Before.optional() }),
    /** `before`: of a declaration that was reopened and not made anew. */
    Assigned.extend({ ...cancelled, form: Pin, typed: StoredTyped.optional(), before: Before.optional() }),
  ]),
);
export type Review = z.infer<typeof ReviewNow>;
export type ReviewStatus = Review["status"];
type Before = z.infer<typeof Before>;
type HandedIn = Extract<Before, { status: "submitted" }>;
export type ReviewIn<S extends ReviewStatus> = Extract<Review, { status: S }>;

/** Reviews as they were stored while the form was code. */
const FirstReview = z.lazy(() =>
  z.discriminatedUnion("status", [
    FirstAssigned.extend({ status: z.literal("invited") }),
    FirstAssigned.extend({ status: z.literal("declared"), ...declared }),
    FirstAssigned.extend({ ...begun, draft: FirstDraft }),
    FirstAssigned.extend({ ...submitted, assessment: FirstAssessment }),
    FirstAssigned.extend({ ...recused }),
    FirstAssigned.extend({ ...cancelled, draft: FirstDraft.optional() }),
  ]),
);

function lifted(first: z.infer<typeof FirstReview>): Review {
  switch (first.status) {
    case "in-progress": {
      const { draft, ...rest } = first;
      return { ...rest, v: 2, typed: liftReviewDraft(draft), steps: [] };
    }
    case "submitted": {
      const { assessment, ...rest } = first;
      return { ...rest, v: 2, answers: liftAssessment(assessment) };
    }
    case "cancelled": {
      const { draft, ...rest } = first;
      return { ...rest, v: 2, ...(draft ? { typed: liftReviewDraft(draft) } : {}) };
    }
    default:
      return { ...first, v: 2 };
  }
}

/** One person's review of one application; each status has only what it can have. What was stored earlier is lifted. */
export const Review = z.lazy(() => z.union([ReviewNow, FirstReview.transform(lifted)]));

/** A review that is still to be written. */
export type OpenReview = ReviewIn<"invited" | "declared" | "in-progress">;

export const isOpen = (review: Review): review is OpenReview =>
  review.status === "invited" || review.status === "declared" || review.status === "in-progress";

export const isSubmitted = (review: Review): review is ReviewIn<"submitted"> => review.status === "submitted";

/** A submitted review that no longer counts: its reviewer declared a conflict of interest afterwards. */
export const isStruck = (review: Review): review is ReviewIn<"recused"> & { before: HandedIn } =>
  review.status === "recused" && review.before?.status === "submitted";

/** A submitted review that does not count now, whether its task is over or its declaration was opened again. */
export const isSetAside = (review: Review): review is Review & { before: HandedIn } =>
  "before" in review && review.before?.status === "submitted";

/** What stays when a review changes its status. */
export const assignedPart = (review: Review): z.infer<typeof Assigned> => Assigned.parse(review);

/** What stays when there is nothing more to write, and so no reviewer to remind. */
export const settledPart = (review: Review): z.infer<typeof Assigned> => ({
  ...assignedPart(review),
  remindAt: undefined,
});

const onlyBefore = (review: ReviewIn<"declared" | "in-progress" | "submitted">): Before => {
  const { status } = review;
  switch (status) {
    case "declared":
      return { status, declaredAt: review.declaredAt };
    case "in-progress": {
      const { declaredAt, savedAt, edition, form, typed, steps } = review;
      return { status, declaredAt, savedAt, edition, form, typed, steps };
    }
    case "submitted": {
      const { declaredAt, submittedAt, form, answers } = review;
      return { status, declaredAt, submittedAt, form, answers };
    }
  }
};

/** The review of who has declared a conflict of interest: over, with how far it had come. */
export function recusedFrom(
  review: ReviewIn<"invited" | "declared" | "in-progress" | "submitted">,
  { at, explanation }: { readonly at: Instant; readonly explanation: string },
): ReviewIn<"recused"> {
  const before = review.status === "invited" ? review.before : onlyBefore(review);
  return {
    ...settledPart(review),
    status: "recused",
    recusedAt: at,
    explanation,
    ...(before ? { before } : {}),
  };
}

/** A task that ends without a review: what was written stays, and what a reopened declaration would have brought back. */
export const cancelledFrom = (review: OpenReview, at: Instant): ReviewIn<"cancelled"> => ({
  ...settledPart(review),
  status: "cancelled",
  cancelledAt: at,
  ...(review.status === "in-progress" ? { form: review.form, typed: review.typed } : {}),
  ...(review.status === "invited" && review.before ? { before: review.before } : {}),
});

/** The review of who has declared that there is no conflict: it goes on where it was, if a declaration was reopened. */
export function declaredFrom(
  review: ReviewIn<"invited">,
  at: Instant,
): ReviewIn<"declared" | "in-progress" | "submitted"> {
  const { before } = review;
  if (before === undefined) return { ...assignedPart(review), status: "declared", declaredAt: at };
  return { ...(before.status === "submitted" ? settledPart(review) : assignedPart(review)), ...before };
}
