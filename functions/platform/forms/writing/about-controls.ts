import type { Language } from "../../../vocabulary/language.ts";
import { type Typed, typedChoices } from "../../../vocabulary/typed.ts";
import { askingOf, controlsOf, labelOf } from "../controls.ts";
import type { Column, Form, Question } from "../document.ts";
import { mineName } from "../ui/merge-choice.ts";

const mine = mineName("");

/** Whether a post comes from the page on which two people's texts are brought together. */
export const isMerge = (typed: Typed): boolean => Object.keys(typed).some((name) => name.startsWith(mine));

/** What that page asked about: what I had written, as it says, and what the other person has saved. */
export const askedIn = (typed: Typed, theirs: Typed) =>
  Object.keys(typed)
    .filter((name) => name.startsWith(mine))
    .map((name) => name.slice(mine.length))
    .map((field) => ({ field, mine: typedChoices(typed, mineName(field)), theirs: typedChoices(theirs, field) }));

/** What a control is called and what it asks for; one that the form does not have is called by its name. */
export function aboutControls(form: Form, typed: Typed, lang: Language) {
  const controls = new Map(controlsOf(form, typed).map((control) => [control.field, control]));
  return (field: string): Readonly<{ label: string; asking: Question | Column }> => {
    const control = controls.get(field);
    if (!control) return { label: field, asking: { kind: "line", id: "p-unknown", label: {}, limit: 1 } };
    return { label: labelOf(control, lang), asking: askingOf(control) };
  };
}
