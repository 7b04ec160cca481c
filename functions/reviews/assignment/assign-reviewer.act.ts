import { act, type Outcome } from "../../pilot/act.ts";
import { firstQuorum } from "../../pilot/items/quorum.ts";
import type { ReviewIn } from "../../pilot/items/review.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { ReviewId } from "../../vocabulary/ids.ts";
import { requireWaiting } from "../may-change.ts";
import { plannedReminder } from "../reminder.ts";
import { reviewChanged } from "../review-change.ts";
import { type Assignment, type Hindrance, hindranceOf } from "./assignment.ts";

export type Assigned = { readonly reviewId: ReviewId } | { readonly hindrance: Hindrance };

/** A case officer asks a person to review an application. */
export const assignReviewer = act({
  name: "assign-reviewer",
  writes: ["REVIEW", "REVIEWS"],
  see: thePilot,
  decide: (pilot: Pilot, { name, email, language, deadline }: Assignment, { at, newId }): Outcome<Assigned> => {
    requireWaiting(pilot.lifecycle);
    const { id, call, reviews, applicants } = pilot;
    const hindrance = hindranceOf(reviews, email, applicants);
    if (hindrance) return { answer: { hindrance } };
    const reviewId = newId(ReviewId);
    const review: ReviewIn<"invited"> = {
      v: 2,
      applicationId: id,
      reviewId,
      version: 0,
      status: "invited",
      reviewer: { name, email, language },
      assignedAt: at,
      deadline,
      linkGeneration: 1,
      ...plannedReminder({ deadline, reminders: 0 }, at),
    };
    return {
      answer: { reviewId },
      ...reviewChanged(pilot, {
        before: undefined,
        review,
        quorum: pilot.quorum ?? firstQuorum(id, call.quorum),
        log: { action: "review.assigned", details: { deadline } },
        mail: { template: "review-invitation", callTitle: wordsIn(call.title, language) },
        at,
      }),
    };
  },
});
