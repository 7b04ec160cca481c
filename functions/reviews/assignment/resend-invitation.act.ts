import { act, type Outcome } from "../../pilot/act.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { requireOpen, requireWaiting, reviewOf } from "../may-change.ts";
import { plannedReminder } from "../reminder.ts";
import { reviewChanged } from "../review-change.ts";
import type { OfficersCommand } from "./assignment.ts";

/**
 * A case officer sends the invitation again. Under a new generation: a link that went astray must not go on working
 * when a new one has been asked for.
 */
export const resendInvitation = act({
  name: "resend-invitation",
  writes: ["REVIEW"],
  see: thePilot,
  decide: (pilot: Pilot, { reviewId }: OfficersCommand, { at }): Outcome<object> => {
    const asked = reviewOf(pilot.reviews, reviewId);
    requireWaiting(pilot, asked);
    const before = requireOpen(asked);
    const linkGeneration = before.linkGeneration + 1;
    return {
      answer: {},
      ...reviewChanged(pilot, {
        before,
        review: { ...before, linkGeneration, ...plannedReminder(before, at) },
        log: { action: "review.invited-again" },
        mail: { template: "review-invitation", callTitle: wordsIn(pilot.call.title, before.reviewer.language) },
        at,
      }),
    };
  },
});
