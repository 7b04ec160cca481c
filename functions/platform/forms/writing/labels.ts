import type { Language } from "../../../vocabulary/language.ts";
import type { Typed } from "../../../vocabulary/typed.ts";
import type { Labels } from "../../web/given-back.tsx";
import { askingOf, controlsOf, labelOf } from "../controls.ts";
import type { Form } from "../document.ts";
import { mineName } from "../ui/merge-choice.ts";
import { typedWords } from "../ui/typed-words.ts";

type Sent = { readonly typed: Typed; readonly language: Language };

/** What a form's controls are called where what was typed in them is given back: also those of the page of a merge. */
export function labelsOf(form: Form, { typed, language: lang }: Sent): Labels {
  const controls = new Map(controlsOf(form, typed).map((control) => [control.field, control]));
  const mine = mineName("");
  return (field, values) => {
    const control = controls.get(field.startsWith(mine) ? field.slice(mine.length) : field);
    if (!control) return undefined;
    return { label: labelOf(control, lang), text: typedWords(askingOf(control), values, lang) };
  };
}
