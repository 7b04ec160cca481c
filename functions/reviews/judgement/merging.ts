import type { Form } from "../../platform/forms/document.ts";
import type { BothChanged } from "../../platform/forms/merge.ts";
import { broughtTogether } from "../../platform/forms/writing/brought.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { editionOf, typedAt, typedIn } from "./editions.ts";
import type { Writable } from "./writable-review.ts";

/** What one tab sends, brought together with what another has saved since the edition that it began from. */
export type Merging = {
  /** The edition that it is merged with. */
  readonly edition: number;
  /** What stands in the controls: mine, with what the other tab changed elsewhere. */
  readonly typed: Typed;
  /** The controls that the other tab changed, taken without asking. */
  readonly merged: readonly string[];
  /** Those that both changed differently. */
  readonly clashes: readonly BothChanged[];
};

/** Merges by what each control held when the tab was opened; where that is not known, what differs is asked. */
export function mergedWith(review: Writable, form: Form, typed: Typed, begunFrom: number): Merging {
  const edition = editionOf(review);
  const now = { version: edition, typed: typedIn(review) };
  const brought = broughtTogether(form, { version: begunFrom, typed }, now, typedAt(review, begunFrom));
  return { edition, typed: brought.typed, merged: brought.merged, clashes: brought.clashes };
}
