import { act, type Outcome } from "../../pilot/act.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { requireOpen, requireWaiting, reviewOf } from "../may-change.ts";
import { reviewChanged } from "../review-change.ts";
import type { OfficersCommand } from "./assignment.ts";

/**
 * A case officer reminds a reviewer, before the day or after it. The link that is in use goes on working: the mail
 * carries another one to the same review.
 */
export const remindReviewer = act({
  name: "remind-reviewer",
  writes: ["REVIEW"],
  see: thePilot,
  decide: (pilot: Pilot, { reviewId }: OfficersCommand, { at }): Outcome<object> => {
    const before = requireOpen(reviewOf(pilot.reviews, reviewId));
    requireWaiting(pilot, before);
    return {
      answer: {},
      ...reviewChanged(pilot, {
        before,
        review: before,
        log: { action: "review.reminded" },
        mail: { template: "review-reminder" },
        at,
      }),
    };
  },
});
