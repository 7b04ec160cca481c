import { type Item, parsed } from "../../platform/table/table.ts";
import { Quorum } from "./quorum.ts";
import { Review } from "./review.ts";

/** A pilot's reviews in the order they were assigned. */
export const reviewsIn = (items: readonly Item[]): readonly Review[] =>
  parsed(
    Review,
    items.filter(({ sk }) => sk.startsWith("REVIEW#")),
  ).sort((a, b) => (a.assignedAt < b.assignedAt ? -1 : a.assignedAt > b.assignedAt ? 1 : 0));

/** The count of a pilot's reviews; undefined until the first reviewer is assigned. */
export const quorumIn = (items: readonly Item[]): Quorum | undefined => {
  const item = items.find(({ sk }) => sk === "REVIEWS");
  return item && Quorum.parse(item);
};
