import { oneMore } from "../../pilot/items/quorum.ts";
import { type Assessment, type Review, settledPart } from "../../pilot/items/review.ts";
import type { Nonce } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { requireWritable, reviewOf } from "../may-change.ts";
import { actorOf, type ReviewersCommand } from "../reviewer.ts";
import type { Reviews } from "../reviews.store.ts";
import { isOvertaken, requireDeclared } from "./writable-review.ts";

type Needs = { readonly reviews: Reviews; readonly clock: () => Instant };
type Command = ReviewersCommand & {
  readonly assessment: Assessment;
  readonly edition: number;
  readonly nonce: Nonce;
};
export type Submitted = { readonly submittedAt: Instant } | { readonly overtaken: true };

/** A reviewer hands the review in: it is frozen, and counts. The one that makes the quorum moves the pilot. */
export const submitReview =
  ({ reviews, clock }: Needs) =>
  ({ applicationId, reviewId, assessment, edition, nonce }: Command): Promise<Submitted> => {
    const at = clock();
    const once = { action: `submit-review#${reviewId}`, nonce };
    return reviews.change<Submitted>({ applicationId, at, once }, (seen) => {
      const before = requireDeclared(reviewOf(seen.reviews, reviewId));
      requireWritable(seen.pilot);
      if (isOvertaken(before, edition, assessment)) return { answer: { overtaken: true } };
      if (!seen.quorum) throw new Error("a review without its count: the first assignment writes both");
      const { after, reached } = oneMore(seen.quorum, at);
      const { declaredAt } = before;
      const review: Review = { ...settledPart(before), status: "submitted", declaredAt, submittedAt: at, assessment };
      return {
        answer: { submittedAt: at },
        change: {
          before,
          review,
          by: actorOf(before),
          quorum: after,
          reachesQuorum: reached,
          log: { action: "review.submitted", details: { submitted: after.submitted, quorum: after.quorum } },
        },
      };
    });
  };
