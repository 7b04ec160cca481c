import type { Instant } from "../../vocabulary/instant.ts";
import { requireOpen, requireWaiting, reviewOf } from "../may-change.ts";
import { plannedReminder } from "../reminder.ts";
import type { Reviews } from "../reviews.store.ts";
import type { OfficersCommand } from "./assignment.ts";

type Needs = { readonly reviews: Reviews; readonly clock: () => Instant };
export type Extended = { readonly extended: boolean };

/** A case officer gives a reviewer more time; the reminder moves along. Not extended: the new day is not a later one. */
export const extendDeadline =
  ({ reviews, clock }: Needs) =>
  ({ applicationId, reviewId, deadline, by, nonce }: OfficersCommand & { readonly deadline: Instant }) => {
    const at = clock();
    const once = { action: "extend-deadline", nonce };
    return reviews.change<Extended>({ applicationId, at, once }, (seen) => {
      requireWaiting(seen.pilot);
      const before = requireOpen(reviewOf(seen.reviews, reviewId));
      if (deadline <= before.deadline) return { answer: { extended: false } };
      return {
        answer: { extended: true },
        change: {
          before,
          review: { ...before, deadline, ...plannedReminder({ ...before, deadline }, at) },
          by,
          quorum: seen.quorum,
          log: { action: "review.extended", details: { deadline } },
          mail: { template: "review-extended" },
        },
      };
    });
  };
