import { act, type Outcome } from "../../pilot/act.ts";
import { type CaseSeen, theCase } from "../../pilot/people/case-log.store.ts";
import { requireSeparate } from "../../pilot/people/duties.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { ReviewId } from "../../vocabulary/ids.ts";
import { requireWaiting } from "../may-change.ts";
import { reviewChanged } from "../review-change.ts";
import { roundWith } from "../round.ts";
import type { Assignment } from "./assignment.ts";
import { invited } from "./invited.ts";
import { type NotAssigned, whyNotAssign } from "./why-not-assign.ts";

export type Assigned = { readonly reviewId: ReviewId } | NotAssigned;

/** A case officer asks a person to review an application. */
export const assignReviewer = act({
  name: "assign-reviewer",
  writes: ["REVIEW", "REVIEWS"],
  see: theCase,
  decide: ({ pilot, log }: CaseSeen, assignment: Assignment, { by, at, newId }): Outcome<Assigned> => {
    requireWaiting(pilot);
    requireSeparate({ pilot, log }, by, "preparer");
    const { id, call } = pilot;
    const { language, deadline, reason } = assignment;
    const why = whyNotAssign({ pilot, log }, assignment, by);
    if (why) return { answer: why };
    const reviewId = newId(ReviewId);
    const review = invited(id, reviewId, assignment, at);
    return {
      answer: { reviewId },
      ...reviewChanged(pilot, {
        before: undefined,
        review,
        quorum: roundWith(pilot, review, at).after,
        log: { action: "review.assigned", details: { deadline, ...(reason ? { reason } : {}) } },
        mail: { template: "review-invitation", callTitle: wordsIn(call.title, language) },
        at,
      }),
    };
  },
});
