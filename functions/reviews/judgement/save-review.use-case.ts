import { assignedPart, type Draft, type Review } from "../../pilot/items/review.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { requireWritable, reviewOf } from "../may-change.ts";
import { actorOf, type ReviewersCommand } from "../reviewer.ts";
import type { Reviews } from "../reviews.store.ts";
import { editionOf, isOvertaken, requireDeclared } from "./writable-review.ts";

type Needs = { readonly reviews: Reviews; readonly clock: () => Instant };
type Command = ReviewersCommand & { readonly draft: Draft; readonly edition: number };
/** The new edition; or that another tab has saved something else since. */
export type Saved = { readonly edition: number } | { readonly overtaken: true };

/** A reviewer saves what is written so far. Saving the same twice saves it once. */
export const saveReview =
  ({ reviews, clock }: Needs) =>
  ({ applicationId, reviewId, draft, edition }: Command): Promise<Saved> => {
    const at = clock();
    return reviews.change<Saved>({ applicationId, at }, (seen) => {
      const before = requireDeclared(reviewOf(seen.reviews, reviewId));
      requireWritable(seen.pilot);
      if (isOvertaken(before, edition, draft)) return { answer: { overtaken: true } };
      if (editionOf(before) !== edition) return { answer: { edition: editionOf(before) } };
      const { declaredAt } = before;
      const saved = { declaredAt, savedAt: at, edition: edition + 1, draft };
      const review: Review = { ...assignedPart(before), status: "in-progress", ...saved };
      return { answer: { edition: edition + 1 }, change: { before, review, by: actorOf(before) } };
    });
  };
