import type { FormProblem } from "../platform/forms/answers.ts";
import type { Form } from "../platform/forms/document.ts";
import { inWords } from "../platform/forms/problem-words.ts";
import type { Language, Same } from "../vocabulary/language.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { settingPartTexts } from "./settings/setting-part.texts.ts";

const sv = {
  ...settingPartTexts.sv,
  "no-percent": (label: string) => `”${label}” ska vara procent från 0 till 100, till exempel 27,6.`,
  "year-twice": (label: string) => `”${label}” står två gånger. Ta bort det ena året.`,
  "no-code": (label: string) =>
    `”${label}” ska börja med en bokstav a–z och bara ha bokstäver, siffror och bindestreck. Lämna det tomt så fylls det i.`,
  "code-twice": (label: string) => `”${label}” är detsamma som på en rad ovanför. Ändra eller töm det ena.`,
  "no-account": (label: string) => `”${label}” ska vara tre till åtta siffror.`,
  "flat-of-nothing": (label: string) => `”${label}” saknas. Skriv namnet på kostnadsslaget som schablonen räknas på.`,
  "flat-without-rate": (label: string) => `”${label}” saknas. Skriv procenten, eller töm ”Schablon av”.`,
  "flat-of-unknown": (label: string) => `”${label}” är inget av kostnadsslagen. Skriv namnet som det står på dess rad.`,
};
type Code = keyof typeof sv;
const en: Same<typeof sv> = {
  ...settingPartTexts.en,
  "no-percent": (label) => `“${label}” must be a percentage from 0 to 100, such as 27.6.`,
  "year-twice": (label) => `“${label}” stands twice. Remove one of the years.`,
  "no-code": (label) =>
    `“${label}” must begin with a letter a–z and have only letters, digits and hyphens. Leave it empty to have it filled in.`,
  "code-twice": (label) => `“${label}” is the same as on a row above. Change or empty one of them.`,
  "no-account": (label) => `“${label}” must be three to eight digits.`,
  "flat-of-nothing": (label) => `“${label}” is missing. Write the name of the kind of cost that it is a share of.`,
  "flat-without-rate": (label) => `“${label}” is missing. Write the percentage, or empty “Flat rate of”.`,
  "flat-of-unknown": (label) => `“${label}” is none of the kinds of costs. Write the name as it stands on its row.`,
};
const texts = { sv, en } as const;

const isOwn = (code: string): code is Code => Object.hasOwn(sv, code);

/** What is wrong in a part, in words. */
export const partProblems = (
  form: Form,
  typed: Typed,
  problems: readonly FormProblem[],
  lang: Language,
): readonly Problem[] =>
  inWords(form, typed, problems, lang, ({ code }, label) => (isOwn(code) ? texts[lang][code](label) : undefined));
