import { chosenBy, quorumOf } from "../calls/choosing.ts";
import { firstQuorum, type Quorum, type Round, roundOf } from "../pilot/items/quorum.ts";
import { isSubmitted, type Review } from "../pilot/items/review.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { groupAnswered, groupRoundWith } from "./group/group-round.ts";

type Counted = Pick<Pilot, "id" | "call" | "reviews" | "quorum">;

/** The count as it is, or as the first assignment makes it. */
export const countOf = ({ id, call, quorum }: Pick<Counted, "id" | "call" | "quorum">): Quorum =>
  quorum ?? firstQuorum(id, quorumOf(call));

/** What a change of one review does to the round, by the way in which the call chooses. A direct decision only counts. */
export function roundWith(pilot: Counted, review: Review, at: Instant): Round {
  const inGroup = groupRoundWith(pilot, review, at);
  if (inGroup) return inGroup;
  const others = pilot.reviews.filter(({ reviewId }) => reviewId !== review.reviewId);
  const reviews = [...others, review];
  const before = countOf(pilot);
  if (chosenBy(pilot.call) === "reviewers") return roundOf(before, reviews, at);
  return { after: { ...before, submitted: reviews.filter(isSubmitted).length }, reached: false };
}

/** The fact that nobody is left to answer. */
export const roundAnswered = ({ call }: Pick<Counted, "call">) =>
  chosenBy(call) === "group"
    ? groupAnswered
    : ({ fact: "quorumReached", from: "submitted", reason: "quorum" } as const);
