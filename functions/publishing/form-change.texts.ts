import type { FormChange } from "../platform/forms/form-difference.ts";
import { wordsIn } from "../platform/forms/words.ts";
import type { Language } from "../vocabulary/language.ts";

type Said = Readonly<Record<FormChange["what"], (label: string, part: string) => string>>;

const sv: Said = {
  new: (label) => `”${label}” är ny`,
  gone: (label) => `”${label}” är borttagen`,
  kind: (label) => `”${label}” besvaras på ett annat sätt`,
  moved: (label) => `”${label}” står på en annan plats`,
  words: (label) => `”${label}” har andra ord`,
  asked: (label) => `”${label}” frågas på andra villkor`,
  "option-new": (label, part) => `”${label}” har fått ”${part}”`,
  "option-gone": (label, part) => `”${label}” har inte längre ”${part}”`,
  rules: (label) => `Reglerna för ”${label}” är andra`,
};
const en: Said = {
  new: (label) => `“${label}” is new`,
  gone: (label) => `“${label}” is removed`,
  kind: (label) => `“${label}” is answered in another way`,
  moved: (label) => `“${label}” stands in another place`,
  words: (label) => `“${label}” has other words`,
  asked: (label) => `“${label}” is asked on other conditions`,
  "option-new": (label, part) => `“${label}” has got “${part}”`,
  "option-gone": (label, part) => `“${label}” no longer has “${part}”`,
  rules: (label) => `The rules of “${label}” are others`,
};
const texts = { sv, en } as const;

/** What became of a part of a form, in a sentence. */
export const formChangeWords = ({ what, label, part }: FormChange, lang: Language): string =>
  texts[lang][what](wordsIn(label, lang), wordsIn(part ?? {}, lang));
