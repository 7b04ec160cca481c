import type { QuestionOf } from "../platform/forms/document.ts";
import { wordsIn } from "../platform/forms/words.ts";
import type { Language } from "../vocabulary/language.ts";

/** A criterion with how much it counts, where the call weighs its criteria. @example "Invånarnytta (30 %)" */
export function criterionInWords(
  { label, weight }: Pick<QuestionOf<"scale">, "label" | "weight">,
  lang: Language,
): string {
  const name = wordsIn(label, lang);
  return weight === undefined ? name : `${name} (${weight}${lang === "sv" ? "\u00a0" : ""}%)`;
}
