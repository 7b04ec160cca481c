import { type Control, controlsOf, labelOf } from "../platform/forms/controls.ts";
import type { Form } from "../platform/forms/document.ts";
import { typedWords } from "../platform/forms/ui/typed-words.ts";
import type { Labels } from "../platform/web/given-back.tsx";
import type { Language } from "../vocabulary/language.ts";
import { type Typed, typedChoices } from "../vocabulary/typed.ts";

const mine = "mine.";

/** Whether a post comes from the page on which two people's texts are brought together. */
export const isMerge = (typed: Typed): boolean => Object.keys(typed).some((name) => name.startsWith(mine));

/** What that page asked about: what I had written, as it says, and what the colleague has saved. */
export const askedIn = (typed: Typed, theirs: Typed) =>
  Object.keys(typed)
    .filter((name) => name.startsWith(mine))
    .map((name) => name.slice(mine.length))
    .map((field) => ({ field, mine: typedChoices(typed, `${mine}${field}`), theirs: typedChoices(theirs, field) }));

/** What a control asks for: its column, or else its question. */
const askingOf = ({ column, question }: Control) => column ?? question;

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
    const control = controls.get(field.startsWith(mine) ? field.slice(mine.length) : field);
    return control && { label: labelOf(control, lang), text: typedWords(askingOf(control), values, lang) };
  };
}
