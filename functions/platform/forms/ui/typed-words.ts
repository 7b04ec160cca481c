import type { Language } from "../../../vocabulary/language.ts";
import type { Column, Question } from "../document.ts";
import { wordsIn } from "../words.ts";
import { formsUiTexts } from "./forms-ui.texts.ts";

type Asking = Question | Column;

const optionsOf = (asking: Asking) =>
  asking.kind === "choice" || asking.kind === "choices" ? asking.options : asking.kind === "scale" ? asking.levels : [];

/**
 * What was typed in a control, in the words that the person saw: options by their labels, yes and no in the page's
 * language, everything else as it was typed.
 */
export function typedWords(asking: Asking, values: readonly string[], lang: Language): string {
  const t = formsUiTexts[lang];
  const options = optionsOf(asking);
  const isYesNo = asking.kind === "yes-no" || asking.kind === "declaration";
  return values
    .map((value) => {
      const option = options.find(({ id }) => id === value);
      if (option) return wordsIn(option.label, lang);
      if (isYesNo && (value === "yes" || value === "no")) return t[value];
      return value;
    })
    .join("\n");
}

/** Whether an answer is written and may be put together of two, and not chosen. */
export const isWritten = ({ kind }: Asking): boolean =>
  !["yes-no", "choice", "choices", "scale", "declaration", "files"].includes(kind);
