import { chosenBy } from "../../calls/choosing.ts";
import { firstQuorum, type Quorum } from "../../pilot/items/quorum.ts";
import { isOpen, isSubmitted, type Review } from "../../pilot/items/review.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { Instant } from "../../vocabulary/instant.ts";

type Round = { readonly after: Quorum; readonly reached: boolean };
type Counted = Pick<Pilot, "id" | "call" | "reviews" | "quorum">;

/**
 * How the round of a group stands with these reviews. It waits for all who were asked, but for those with a conflict of
 * interest and those whose task was taken back; it ends once, when the group has been asked and nobody is left to answer.
 */
export function groupCount(before: Quorum, reviews: readonly Review[], at: Instant): Round {
  const asked = reviews.filter((review) => isOpen(review) || isSubmitted(review)).length;
  const submitted = reviews.filter(isSubmitted).length;
  const isRunning = before.sentAt !== undefined && before.reachedAt === undefined;
  const reached = isRunning && submitted > 0 && submitted === asked;
  return { after: { ...before, quorum: asked, submitted, ...(reached ? { reachedAt: at } : {}) }, reached };
}

/** What a change of one review does to the round, where a group judges; undefined in every other call. */
export function groupRoundWith({ id, call, reviews, quorum }: Counted, review: Review, at: Instant): Round | undefined {
  if (chosenBy(call) !== "group") return undefined;
  const others = reviews.filter(({ reviewId }) => reviewId !== review.reviewId);
  return groupCount(quorum ?? firstQuorum(id, 0), [...others, review], at);
}

/** The fact that everybody of the group has answered. */
export const groupAnswered = { fact: "quorumReached", from: "submitted", reason: "group-answered" } as const;
