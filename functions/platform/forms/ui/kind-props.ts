import type { Language } from "../../../vocabulary/language.ts";
import type { Typed } from "../../../vocabulary/typed.ts";
import type { Scan } from "../../files/scan.ts";
import type { Fields } from "../../web/ui/form.tsx";
import type { Kind, QuestionOf } from "../document.ts";
import type { ShownFile } from "../shown.ts";
import { otherLanguage, type Words, wordsIn } from "../words.ts";

/** The files that were sent to a question, and what is known of each; they are added and taken away on a page of their own. */
export type FilesOf = { readonly files: readonly (ShownFile & { readonly scan: Scan })[] };

/** What each kind is shown with: its question, what was typed and what is wrong with it. */
export type KindProps<K extends Kind> = Readonly<{
  question: QuestionOf<K>;
  typed: Typed;
  field: Fields;
  lang: Language;
  filesOf?: ((question: string) => FilesOf | undefined) | undefined;
}>;

const said = (words: Words | undefined, lang: Language) => (words === undefined ? undefined : wordsIn(words, lang));

type Worded = Readonly<{
  label: Words;
  hint?: Words | undefined;
  help?: Words | undefined;
  optional?: true | undefined;
}>;

/** The words that a question puts round its control. */
export const wordsOf = (question: Worded, lang: Language) => ({
  label: wordsIn(question.label, lang),
  hint: said(question.hint, lang),
  help: said(question.help, lang),
  lang: otherLanguage(question.label, lang),
  optional: question.optional === true,
});

/** Options as choices of a control. */
export const choicesOf = (
  options: readonly Readonly<{ id: string; label: Words; hint?: Words | undefined }>[],
  lang: Language,
) =>
  options.map(({ id, label, hint }) => ({
    value: id,
    label: wordsIn(label, lang),
    hint: said(hint, lang),
    lang: otherLanguage(label, lang),
  }));
