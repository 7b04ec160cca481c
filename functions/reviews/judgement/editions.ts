import type { ReviewIn } from "../../pilot/items/review.ts";
import { storedBytes } from "../../vocabulary/stored-bytes.ts";
import { changedBetween, type Typed } from "../../vocabulary/typed.ts";
import { mostEarlierKept } from "../limits.ts";
import type { Writable } from "./writable-review.ts";

/** What a save changed, as it was before; the last ones are kept. */
export type Steps = ReviewIn<"in-progress">["steps"];
type Stored = ReviewIn<"in-progress">["typed"];

/** How often the review has been saved: the version that its form carries. An officer's change of the deadline leaves it. */
export const editionOf = (review: Writable): number => (review.status === "in-progress" ? review.edition : 0);

/** What is saved of it. */
export const typedIn = (review: Writable): Stored => (review.status === "in-progress" ? review.typed : {});

/** The steps back from the next edition: the last ones that there is room for. */
export function stepsAfter(review: Writable, typed: Typed): Steps {
  const before = typedIn(review);
  const was = Object.fromEntries(changedBetween(before, typed).map((field) => [field, before[field] ?? ""]));
  const steps = [...(review.status === "in-progress" ? review.steps : []), { edition: editionOf(review) + 1, was }];
  while (storedBytes(steps) > mostEarlierKept) steps.shift();
  return steps;
}

/**
 * What an edition held: what a tab that was opened then began from.
 * @returns undefined of an edition that is too long ago to be known, or that never was
 */
export function typedAt(review: Writable, edition: number): Typed | undefined {
  if (edition === 0) return {};
  if (review.status !== "in-progress") return undefined;
  const back = review.steps.filter((step) => step.edition > edition);
  if (edition + back.length !== review.edition) return undefined;
  return Object.assign({}, review.typed, ...back.reverse().map(({ was }) => was));
}
