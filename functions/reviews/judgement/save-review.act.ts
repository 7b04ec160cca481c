import { act, type Outcome } from "../../pilot/act.ts";
import { assignedPart, type Review } from "../../pilot/items/review.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { requireWritable } from "../may-change.ts";
import { reviewChanged } from "../review-change.ts";
import { ownReview, type ReviewersCommand } from "../reviewer.ts";
import { readDraft } from "./judgement.form.ts";
import { editionOf, isOvertaken, requireDeclared } from "./writable-review.ts";

type Command = ReviewersCommand & { readonly typed: Typed; readonly language: Language; readonly edition: number };
/** The new edition; or that another tab has saved something else since; or what is wrong. */
export type Saved =
  | { readonly edition: number }
  | { readonly overtaken: true }
  | { readonly wrong: readonly Problem[] };

/** A reviewer saves what is written so far. Saving the same twice saves it once. */
export const saveReview = act({
  name: "save-review",
  writes: ["REVIEW"],
  see: thePilot,
  decide: (pilot: Pilot, command: Command, { at }): Outcome<Saved> => {
    const before = requireDeclared(ownReview(pilot, command));
    requireWritable(pilot.lifecycle);
    const { edition, typed, language } = command;
    const read = readDraft(typed, pilot.call, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    if (isOvertaken(before, edition, read.value)) return { answer: { overtaken: true } };
    if (editionOf(before) !== edition) return { answer: { edition: editionOf(before) } };
    const { declaredAt } = before;
    const saved = { declaredAt, savedAt: at, edition: edition + 1, draft: read.value };
    const review: Review = { ...assignedPart(before), status: "in-progress", ...saved };
    return { answer: { edition: edition + 1 }, ...reviewChanged(pilot, { before, review, at }), quietly: true };
  },
});
