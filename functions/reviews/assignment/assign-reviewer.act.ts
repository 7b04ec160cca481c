import { quorumOf } from "../../calls/choosing.ts";
import { act, type Outcome } from "../../pilot/act.ts";
import { firstQuorum } from "../../pilot/items/quorum.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { ReviewId } from "../../vocabulary/ids.ts";
import { groupRoundWith } from "../group/group-round.ts";
import { requireWaiting } from "../may-change.ts";
import { reviewChanged } from "../review-change.ts";
import { type Assignment, type Hindrance, hindranceOf } from "./assignment.ts";
import { invited } from "./invited.ts";

export type Assigned = { readonly reviewId: ReviewId } | { readonly hindrance: Hindrance };

/** A case officer asks a person to review an application. */
export const assignReviewer = act({
  name: "assign-reviewer",
  writes: ["REVIEW", "REVIEWS"],
  see: thePilot,
  decide: (pilot: Pilot, assignment: Assignment, { at, newId }): Outcome<Assigned> => {
    requireWaiting(pilot);
    const { id, call, reviews, applicants } = pilot;
    const { email, language, deadline } = assignment;
    const hindrance = hindranceOf(reviews, email, applicants);
    if (hindrance) return { answer: { hindrance } };
    const reviewId = newId(ReviewId);
    const review = invited(id, reviewId, assignment, at);
    return {
      answer: { reviewId },
      ...reviewChanged(pilot, {
        before: undefined,
        review,
        quorum: groupRoundWith(pilot, review, at)?.after ?? pilot.quorum ?? firstQuorum(id, quorumOf(call)),
        log: { action: "review.assigned", details: { deadline } },
        mail: { template: "review-invitation", callTitle: wordsIn(call.title, language) },
        at,
      }),
    };
  },
});
