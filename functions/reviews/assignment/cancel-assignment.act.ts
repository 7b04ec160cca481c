import { act, already, type Outcome } from "../../pilot/act.ts";
import { type Review, settledPart } from "../../pilot/items/review.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { requireOpen, requireWaiting, reviewOf } from "../may-change.ts";
import { reviewChanged } from "../review-change.ts";
import type { OfficersCommand } from "./assignment.ts";

/** A case officer takes an assignment back: its link stops working, its reminder is not sent. */
export const cancelAssignment = act({
  name: "cancel-assignment",
  writes: ["REVIEW"],
  see: thePilot,
  decide: (pilot: Pilot, { reviewId }: OfficersCommand, { at }): Outcome<object> => {
    const before = reviewOf(pilot.reviews, reviewId);
    if (before.status === "cancelled") return already({});
    requireWaiting(pilot.lifecycle);
    const open = requireOpen(before);
    const review: Review = {
      ...settledPart(open),
      status: "cancelled",
      cancelledAt: at,
      linkGeneration: open.linkGeneration + 1,
      ...(open.status === "in-progress" ? { form: open.form, typed: open.typed } : {}),
    };
    return {
      answer: {},
      ...reviewChanged(pilot, {
        before,
        review,
        log: { action: "review.cancelled" },
        mail: { template: "review-cancelled" },
        at,
      }),
    };
  },
});
