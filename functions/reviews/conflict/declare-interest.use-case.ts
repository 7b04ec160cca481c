import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { requireWritable, reviewOf } from "../may-change.ts";
import { assignedPart, isOpen, type Review, settledPart } from "../review.ts";
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
      if (before.status === "recused") return declaration.conflict ? { answer: {} } : refuse("recused");
      if (before.status === "submitted") return refuse("already-submitted");
      if (!isOpen(before)) return refuse("link-revoked");
      if (!declaration.conflict && before.status !== "invited") return { answer: {} };
      requireWritable(seen.pilot);
      const by = actorOf(before);
      if (!declaration.conflict) {
        const review: Review = { ...assignedPart(before), status: "declared", declaredAt: at };
        return { answer: {}, change: { before, review, by, log: { action: "review.declared" } } };
      }
      const { explanation } = declaration;
      const review: Review = { ...settledPart(before), status: "recused", recusedAt: at, explanation };
      return { answer: {}, change: { before, review, by, log: { action: "review.recused" } } };
    });
  };
