import { keptOf } from "../../platform/forms/controls.ts";
import type { Form } from "../../platform/forms/document.ts";
import { type BothChanged, merge3 } from "../../platform/forms/merge.ts";
import { changedBetween, type Typed } from "../../vocabulary/typed.ts";
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
export function mergedWith(review: Writable, form: Form, posted: Typed, begunFrom: number): Merging {
  const [edition, mine] = [editionOf(review), keptOf(posted, form)];
  if (edition === begunFrom) return { edition, typed: mine, merged: [], clashes: [] };
  const { typed, both: clashes } = merge3(form, typedAt(review, begunFrom), mine, typedIn(review));
  return { edition, typed, merged: changedBetween(mine, typed), clashes };
}
