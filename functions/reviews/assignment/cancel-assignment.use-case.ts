import { type Review, settledPart } from "../../pilot/items/review.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { requireOpen, requireWaiting, reviewOf } from "../may-change.ts";
import type { Reviews } from "../reviews.store.ts";
import type { OfficersCommand } from "./assignment.ts";

type Needs = { readonly reviews: Reviews; readonly clock: () => Instant };

/** A case officer takes an assignment back: its link stops working, its reminder is not sent. */
export const cancelAssignment =
  ({ reviews, clock }: Needs) =>
  async ({ applicationId, reviewId, by, nonce }: OfficersCommand): Promise<void> => {
    const at = clock();
    await reviews.change({ applicationId, at, once: { action: "cancel-assignment", nonce } }, (seen) => {
      const before = reviewOf(seen.reviews, reviewId);
      if (before.status === "cancelled") return { answer: {} };
      requireWaiting(seen.pilot);
      const open = requireOpen(before);
      const review: Review = {
        ...settledPart(open),
        status: "cancelled",
        cancelledAt: at,
        linkGeneration: open.linkGeneration + 1,
        ...(open.status === "in-progress" ? { draft: open.draft } : {}),
      };
      return {
        answer: {},
        change: {
          before,
          review,
          by,
          quorum: seen.quorum,
          log: { action: "review.cancelled" },
          mail: { template: "review-cancelled" },
        },
      };
    });
  };
