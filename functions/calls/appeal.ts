import * as z from "zod";
import { Words } from "../platform/forms/words.ts";

/**
 * How a decision can be appealed, which follows from who the authority is and not from the product: a region's decision
 * by a review of its legality, a state authority's by administrative appeal, some not at all. `none` says nothing of it.
 * It decides what is said beside a decision.
 */
const appealKinds = ["none", "not-appealable", "legality-review", "administrative-appeal"] as const;

export const Appeal = z.object({
  kind: z.enum(appealKinds),
  /** Who receives the appeal, with the address. */
  to: Words(1000).optional(),
  /** What the authority's lawyer wants said instead of the product's own words. */
  text: Words(4000).optional(),
});
export type Appeal = z.infer<typeof Appeal>;
