import type { Actor } from "../pilot/items/lifecycle.ts";
import type { Review } from "../pilot/items/review.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Session } from "../platform/sign-in/session.ts";
import type { ReviewId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { reviewOf } from "./may-change.ts";

/** A reviewer's button: which review it belongs to, and of which generation the link was that opened it. */
export type ReviewersCommand = { readonly reviewId: ReviewId; readonly generation: number };

/** As the log names a reviewer. */
export const actorOf = ({ reviewId, reviewer }: Pick<Review, "reviewId" | "reviewer">): Actor => ({
  kind: "reviewer",
  id: reviewId,
  name: reviewer.name,
});

/**
 * The reviewer's own review. A replaced link may have been opened by another person.
 * @throws Refusal not-found, link-revoked
 */
export function ownReview({ reviews }: Pick<Pilot, "reviews">, { reviewId, generation }: ReviewersCommand): Review {
  const review = reviewOf(reviews, reviewId);
  return review.status === "cancelled" || review.linkGeneration !== generation ? refuse("link-revoked") : review;
}

/** The command's part that the session knows. */
export const commandOf = ({ subject, generation }: Session<"reviewer">): ReviewersCommand => ({
  reviewId: subject as ReviewId, // as: the session was opened for a review's link
  generation,
});
