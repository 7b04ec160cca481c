import { act, already, type Outcome } from "../../pilot/act.ts";
import { cancelledFrom, type Review } from "../../pilot/items/review.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { requireOpen, requireWaiting, reviewOf } from "../may-change.ts";
import { reviewChanged } from "../review-change.ts";
import { roundAnswered, roundWith } from "../round.ts";
import type { OfficersCommand } from "./assignment.ts";

/** A case officer takes an assignment back: its link stops working, its reminder is not sent. It may be the last that the round waited for. */
export const cancelAssignment = act({
  name: "cancel-assignment",
  writes: ["REVIEW", "REVIEWS"],
  see: thePilot,
  decide: (pilot: Pilot, { reviewId }: OfficersCommand, { at }): Outcome<object> => {
    const before = reviewOf(pilot.reviews, reviewId);
    if (before.status === "cancelled") return already({});
    requireWaiting(pilot, before);
    const open = requireOpen(before);
    const review: Review = { ...cancelledFrom(open, at), linkGeneration: open.linkGeneration + 1 };
    const { after, reached } = roundWith(pilot, review, at);
    return {
      answer: {},
      ...(reached ? { fact: roundAnswered(pilot) } : {}),
      ...reviewChanged(pilot, {
        before,
        review,
        quorum: pilot.quorum && after,
        log: { action: "review.cancelled" },
        mail: { template: "review-cancelled" },
        at,
      }),
    };
  },
});
