import type { Instant } from "../../vocabulary/instant.ts";
import { requireWritable, reviewOf } from "../may-change.ts";
import { assignedPart, type Draft, type Review } from "../review.ts";
import { actorOf, type ReviewersCommand } from "../reviewer.ts";
import type { Reviews } from "../reviews.store.ts";
import { isOvertaken, requireDeclared } from "./writable-review.ts";

type Needs = { readonly reviews: Reviews; readonly clock: () => Instant };
type Command = ReviewersCommand & { readonly draft: Draft; readonly version: number };
/** The new version; or that another tab has saved something else since. */
export type Saved = { readonly version: number } | { readonly overtaken: true };

/** A reviewer saves what is written so far. Saving the same twice saves it once. */
export const saveReview =
  ({ reviews, clock }: Needs) =>
  ({ applicationId, reviewId, draft, version }: Command): Promise<Saved> => {
    const at = clock();
    return reviews.change<Saved>({ applicationId, at }, (seen) => {
      const before = requireDeclared(reviewOf(seen.reviews, reviewId));
      requireWritable(seen.pilot);
      if (isOvertaken(before, version, draft)) return { answer: { overtaken: true } };
      if (before.version !== version) return { answer: { version: before.version } };
      const { declaredAt } = before;
      const review: Review = { ...assignedPart(before), status: "in-progress", declaredAt, savedAt: at, draft };
      return { answer: { version: version + 1 }, change: { before, review, by: actorOf(before) } };
    });
  };
