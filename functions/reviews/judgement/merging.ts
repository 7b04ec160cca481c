import { type Control, controlsOf, keptOf, labelOf } from "../../platform/forms/controls.ts";
import type { Form } from "../../platform/forms/document.ts";
import { type BothChanged, merge3 } from "../../platform/forms/merge.ts";
import { typedWords } from "../../platform/forms/ui/typed-words.ts";
import type { Labels } from "../../platform/web/given-back.tsx";
import type { Language } from "../../vocabulary/language.ts";
import { type Typed, typedChoices } from "../../vocabulary/typed.ts";
import { changedBetween, editionOf, typedAt, typedIn } from "./editions.ts";
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

const minePrefix = "mine.";

/** Whether a post comes from the page on which the texts of two tabs are brought together. */
export const isMerge = (typed: Typed): boolean => Object.keys(typed).some((name) => name.startsWith(minePrefix));

/** What that page asked about: what I had written, as it says, and what is saved. */
export const askedIn = (typed: Typed, theirs: Typed): readonly BothChanged[] =>
  Object.keys(typed)
    .filter((name) => name.startsWith(minePrefix))
    .map((name) => name.slice(minePrefix.length))
    .map((field) => ({
      field,
      mine: typedChoices(typed, `${minePrefix}${field}`),
      theirs: typedChoices(theirs, field),
    }));

/** What a control asks for: its column, or else its question. */
export const askingOf = ({ column, question }: Control) => column ?? question;

/** What a control is called, and what it asks for. */
export function aboutControls(form: Form, typed: Typed, lang: Language) {
  const controls = new Map(controlsOf(form, typed).map((control) => [control.field, control]));
  const [first] = form.sections.flatMap(({ questions }) => questions);
  return (field: string) => {
    const control = controls.get(field);
    const asking = control ? askingOf(control) : first;
    if (!asking) throw new RangeError("a form without questions");
    return { label: control ? labelOf(control, lang) : field, asking };
  };
}

/** What was typed in the form, in the words that the person saw, for the page that gives it back when it is refused. */
export function labelsIn(form: Form, typed: Typed, lang: Language): Labels {
  const controls = new Map(controlsOf(form, typed).map((control) => [control.field, control]));
  return (field, values) => {
    const control = controls.get(field.startsWith(minePrefix) ? field.slice(minePrefix.length) : field);
    return control && { label: labelOf(control, lang), text: typedWords(askingOf(control), values, lang) };
  };
}
