import { act, already, type Outcome } from "../../pilot/act.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { requireOpen, requireWaiting, reviewOf } from "../may-change.ts";
import { plannedReminder } from "../reminder.ts";
import { reviewChanged } from "../review-change.ts";
import type { OfficersCommand } from "./assignment.ts";

export type Extended = { readonly extended: boolean };
type Command = OfficersCommand & { readonly deadline: Instant };

/** A case officer gives a reviewer more time; the reminder moves along. Not extended: the new day is not a later one. */
export const extendDeadline = act({
  name: "extend-deadline",
  writes: ["REVIEW"],
  see: thePilot,
  decide: (pilot: Pilot, { reviewId, deadline }: Command, { at }): Outcome<Extended> => {
    const asked = reviewOf(pilot.reviews, reviewId);
    requireWaiting(pilot, asked);
    const before = requireOpen(asked);
    if (deadline <= before.deadline) return already({ extended: false });
    return {
      answer: { extended: true },
      ...reviewChanged(pilot, {
        before,
        review: { ...before, deadline, ...plannedReminder({ ...before, deadline }, at) },
        log: { action: "review.extended", details: { deadline } },
        mail: { template: "review-extended" },
        at,
      }),
    };
  },
});
