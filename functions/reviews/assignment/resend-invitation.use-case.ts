import type { Call } from "../../calls/call.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { requireOpen, requireWaiting, reviewOf } from "../may-change.ts";
import { plannedReminder } from "../reminder.ts";
import type { Reviews } from "../reviews.store.ts";
import type { OfficersCommand } from "./assignment.ts";

type Needs = { readonly reviews: Reviews; readonly clock: () => Instant };

/**
 * A case officer sends the invitation again. Under a new generation: a link that went astray must not go on working
 * when a new one has been asked for.
 */
export const resendInvitation =
  ({ reviews, clock }: Needs) =>
  async ({ applicationId, reviewId, call, by, nonce }: OfficersCommand & { readonly call: Pick<Call, "title"> }) => {
    const at = clock();
    await reviews.change({ applicationId, at, once: { action: "resend-invitation", nonce } }, (seen) => {
      requireWaiting(seen.pilot);
      const before = requireOpen(reviewOf(seen.reviews, reviewId));
      const linkGeneration = before.linkGeneration + 1;
      return {
        answer: {},
        change: {
          before,
          review: { ...before, linkGeneration, ...plannedReminder(before, at) },
          by,
          quorum: seen.quorum,
          log: { action: "review.invited-again" },
          mail: { template: "review-invitation", callTitle: call.title[before.reviewer.language] },
        },
      };
    });
  };
