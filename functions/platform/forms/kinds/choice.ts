import { wordsIn } from "../words.ts";
import type { FlatRules } from "./flat-kind.ts";
import type { Choosable } from "./kind.ts";
import { kindTexts } from "./kinds.texts.ts";

/** The words of what was chosen; its id where the form no longer has it. */
export const chosenLabel = (options: readonly Choosable[], id: string, lang: string): string => {
  const option = options.find((one) => one.id === id);
  return option === undefined ? id : wordsIn(option.label, lang);
};

const yes = { id: "yes", label: { sv: kindTexts.sv.yes, en: kindTexts.en.yes } };
const no = { id: "no", label: { sv: kindTexts.sv.no, en: kindTexts.en.no } };
/** What a declaration is answered with. */
export const onlyYes: readonly Choosable[] = [yes];

export const yesNoRules: FlatRules<"yes-no"> = {
  read: (text) => (text === "yes" || text === "no" ? { value: text === "yes" } : { code: "option" }),
  write: (value) => (value ? "yes" : "no"),
  show: (value, _, lang) => kindTexts[lang][value ? "yes" : "no"],
  options: () => [yes, no],
  chosen: (value) => [value ? "yes" : "no"],
};

export const choiceRules: FlatRules<"choice"> = {
  read: (text, { options }) => (options.some(({ id }) => id === text) ? { value: text } : { code: "option" }),
  write: (value) => value,
  show: (value, { options }, lang) => chosenLabel(options, value, lang),
  options: ({ options }) => options,
  chosen: (value) => [value],
};
