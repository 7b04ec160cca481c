import type { Language } from "../../vocabulary/language.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import type { Labels } from "../web/given-back.tsx";
import { type Control, controlsOf, labelOf } from "./controls.ts";
import type { Column, Form, Question } from "./document.ts";
import { typedWords } from "./ui/typed-words.ts";

/** What a control asks for: its column, or else its question. */
export const askingOf = ({ column, question }: Control): Question | Column => column ?? question;

const controlsByName = (form: Form, typed: Typed) =>
  new Map(controlsOf(form, typed).map((control) => [control.field, control]));

/** What each control is called, and what it asks for. @throws RangeError for a form without questions */
export function aboutControls(form: Form, typed: Typed, lang: Language) {
  const controls = controlsByName(form, typed);
  const [first] = form.sections.flatMap(({ questions }) => questions);
  return (field: string): { readonly label: string; readonly asking: Question | Column } => {
    const control = controls.get(field);
    const asking = control ? askingOf(control) : first;
    if (!asking) throw new RangeError("a form without questions");
    return { label: control ? labelOf(control, lang) : field, asking };
  };
}

type Sent = { readonly typed: Typed; readonly language: Language };

/** What was typed in a form, in the words that the person saw, for the page that gives it back when it is refused. */
export function labelsIn(form: Form, { typed, language }: Sent): Labels {
  const controls = controlsByName(form, typed);
  return (field, values) => {
    // On the page where two texts are brought together, what I had written goes under this name.
    const control = controls.get(field.replace(/^mine\./, ""));
    return control && { label: labelOf(control, language), text: typedWords(askingOf(control), values, language) };
  };
}
