import { type Control, controlsOf, labelOf } from "../platform/forms/controls.ts";
import type { Form } from "../platform/forms/document.ts";
import { typedWords } from "../platform/forms/ui/typed-words.ts";
import type { Labels } from "../platform/web/given-back.tsx";
import type { Language } from "../vocabulary/language.ts";
import type { Typed } from "../vocabulary/typed.ts";

/** What a control asks for: its column, or else its question. */
export const askingOf = ({ column, question }: Control) => column ?? question;

/** What was typed in a form, in the words that the person saw, for the page that gives it back when it is refused. */
export function labelsIn(
  form: Form,
  { typed, language }: { readonly typed: Typed; readonly language: Language },
): Labels {
  const controls = new Map(controlsOf(form, typed).map((control) => [control.field, control]));
  return (field, values) => {
    // On the page where two texts are brought together, what I had written goes under this name.
    const control = controls.get(field.replace(/^mine\./, ""));
    return control && { label: labelOf(control, language), text: typedWords(askingOf(control), values, language) };
  };
}
