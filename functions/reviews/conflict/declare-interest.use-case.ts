import { assignedPart, type Review, settledPart } from "../../pilot/items/review.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { requireWritable, reviewOf } from "../may-change.ts";
import { actorOf, type ReviewersCommand } from "../reviewer.ts";
import type { Reviews } from "../reviews.store.ts";
import type { Declaration } from "./declaration.ts";

type Needs = { readonly reviews: Reviews; readonly clock: () => Instant };
type Command = ReviewersCommand & { readonly declaration: Declaration };

/**
 * A reviewer says whether there is a conflict of interest: before the application is shown, or when one is found while
 * reading. A conflict ends the task; what was written is not kept, so that it can weigh on nothing.
 */
export const declareInterest =
  ({ reviews, clock }: Needs) =>
  async ({ applicationId, reviewId, declaration }: Command): Promise<void> => {
    const at = clock();
    await reviews.change({ applicationId, at }, (seen) => {
      const before = reviewOf(seen.reviews, reviewId);
      const review = declared(before, declaration, at);
      if (review === before) return { answer: {} };
      requireWritable(seen.pilot);
      const action = declaration.conflict ? "review.recused" : "review.declared";
      return { answer: {}, change: { before, review, by: actorOf(before), log: { action } } };
    });
  };

/** The same review back when it has been declared so already. @throws Refusal recused, already-submitted, link-revoked */
function declared(before: Review, declaration: Declaration, at: Instant): Review {
  if (before.status === "recused") return declaration.conflict ? before : refuse("recused");
  if (before.status === "submitted") return refuse("already-submitted");
  if (before.status === "cancelled") return refuse("link-revoked");
  if (declaration.conflict)
    return { ...settledPart(before), status: "recused", recusedAt: at, explanation: declaration.explanation };
  return before.status === "invited" ? { ...assignedPart(before), status: "declared", declaredAt: at } : before;
}
