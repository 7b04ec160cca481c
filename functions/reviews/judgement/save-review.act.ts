import { act, type Outcome } from "../../pilot/act.ts";
import { assignedPart, type ReviewIn } from "../../pilot/items/review.ts";
import { reviewForm } from "../../pilot/judgement.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { sameTyped, type Typed } from "../../vocabulary/typed.ts";
import { mostKept } from "../limits.ts";
import { requireWritable } from "../may-change.ts";
import { reviewChanged } from "../review-change.ts";
import { ownReview, type ReviewersCommand } from "../reviewer.ts";
import { editionOf, stepsAfter, typedIn } from "./editions.ts";
import { type Merging, mergedWith } from "./merging.ts";
import { requireDeclared } from "./writable-review.ts";

type Command = ReviewersCommand & {
  readonly typed: Typed;
  /** The edition that the tab began from. */
  readonly edition: number;
};

/** The review as it now is. Where two tabs changed one control nothing was saved, and `clashes` are to be asked. */
export type Saved = Merging;

/**
 * A reviewer saves what is written so far, complete or not, right or wrong: what is missing is shown, never a reason to
 * lose words. What another tab has saved since is merged, control by control. Saving the same twice saves it once.
 */
export const saveReview = act({
  name: "save-review",
  writes: ["REVIEW"],
  see: thePilot,
  decide: (pilot: Pilot, command: Command, { at }): Outcome<Saved> => {
    const before = requireDeclared(ownReview(pilot, command));
    requireWritable(pilot, before, at);
    if (JSON.stringify(command.typed).length > mostKept)
      refuse("too-large", { limit: `${mostKept / 1000}\u00a0000 tecken` });
    const form = reviewForm(pilot.call);
    const merging = mergedWith(before, form, command.typed, command.edition);
    const { typed, clashes, edition } = merging;
    // A save whose answer was lost comes again: what stands there is what it asks for.
    if (clashes.length > 0 || (edition > 0 && sameTyped(typed, typedIn(before)))) return { answer: merging };
    const review: ReviewIn<"in-progress"> = {
      ...assignedPart(before),
      status: "in-progress",
      declaredAt: before.declaredAt,
      savedAt: at,
      edition: editionOf(before) + 1,
      form: { id: form.id, version: form.version },
      typed: typed as ReviewIn<"in-progress">["typed"], // as: the lists are not changed by anyone
      steps: stepsAfter(before, typed),
    };
    const answer = { ...merging, edition: review.edition };
    return { answer, ...reviewChanged(pilot, { before, review, at }), quietly: true };
  },
});
