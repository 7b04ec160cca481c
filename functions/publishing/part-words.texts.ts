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
  "no-month": (label: string) => `”${label}” ska vara en månad, till exempel 2027-03.`,
  "no-layout": (label: string) =>
    `”${label}” är angivet, men inte hela filen. Svara på frågorna om filens ändelse, form, rubrikrad, teckenkodning, decimaltecken och dagar.`,
  "no-place": (label: string) =>
    `”${label}” är inget nummer av den sort som är vald. Kontrollera siffrorna. Ett konto skrivs med clearingnummer, bindestreck och kontonummer.`,
  "no-bic": (label: string) => `”${label}” ska vara bankens BIC, åtta eller elva tecken, till exempel AAAASE22.`,
  "no-clearing": (label: string) => `”${label}” ska vara fyra eller fem siffror.`,
  "no-agreement": (label: string) => `”${label}” får bara ha bokstäver, siffror och bindestreck.`,
  "bank-file-part": (label: string) => `”${label}” saknas. Svara på det, eller ta bort alla svar om ingen fil lämnas.`,
  "columns-part": (label: string) =>
    `”${label}” saknas. Ange alla tre kolumnerna, eller ingen så letar vi efter rubrikerna.`,
  "no-memorandum": (label: string) =>
    `”${label}” ska vara första siffror eller intervall med lika många siffror, till exempel 9 eller 9100-9899, med komma emellan.`,
  "flat-of-nothing": (label: string) => `”${label}” saknas. Skriv namnet på kostnadsslaget som schablonen räknas på.`,
  "flat-without-rate": (label: string) => `”${label}” saknas. Skriv procenten, eller töm ”Schablon av”.`,
  "flat-of-unknown": (label: string) => `”${label}” är inget av kostnadsslagen. Skriv namnet som det står på dess rad.`,
  "no-time": (label: string) => `”${label}” ska vara ett klockslag från 00.00 till 23.59, till exempel 12.00.`,
  "time-without-day": (label: string) => `”${label}” har ingen dag. Fyll i dagen, eller töm klockslaget.`,
  "time-not-once": (label: string) =>
    `”${label}”: klockan ställs om den natten, så att tiden inte finns eller kommer två gånger. Välj en annan tid.`,
  "no-account-code": (label: string) =>
    `”${label}” ska vara en kod på högst tjugo tecken: siffror, bokstäver a–z och bindestreck.`,
  "counterparty-twice": (label: string) => `”${label}” står på en rad ovanför. Ta bort den ena.`,
  "no-appropriation": (label: string) =>
    `”${label}” ska vara anslagets nummer: siffror, bokstäver, kolon och punkt, till exempel 1:1.`,
  "appropriation-without-code": (label: string) => `”${label}” saknas. Skriv anslagets nummer, eller töm dess namn.`,
  "appropriation-is-public": (label: string) =>
    `”${label}”: pengar från ett anslag är offentliga. Välj offentlig, eller töm anslaget.`,
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
  "no-month": (label) => `“${label}” must be a month, such as 2027-03.`,
  "no-layout": (label) =>
    `“${label}” is given, but not the whole file. Answer the questions about its ending, form, headings, character set, decimal sign and days.`,
  "no-place": (label) =>
    `“${label}” is no number of the kind that is chosen. Check its digits. An account is written with its clearing number, a hyphen and its number.`,
  "no-bic": (label) => `“${label}” must be the bank's BIC, eight or eleven signs, such as AAAASE22.`,
  "no-clearing": (label) => `“${label}” must be four or five digits.`,
  "no-agreement": (label) => `“${label}” may only have letters, digits and hyphens.`,
  "bank-file-part": (label) => `“${label}” is missing. Answer it, or remove all answers if no file is handed over.`,
  "columns-part": (label) => `“${label}” is missing. Enter all three columns, or none and we look for the headings.`,
  "no-memorandum": (label) =>
    `“${label}” must be first digits, or ranges with as many digits on both sides, such as 9 or 9100-9899, with commas between.`,
  "flat-of-nothing": (label) => `“${label}” is missing. Write the name of the kind of cost that it is a share of.`,
  "flat-without-rate": (label) => `“${label}” is missing. Write the percentage, or empty “Flat rate of”.`,
  "flat-of-unknown": (label) => `“${label}” is none of the kinds of costs. Write the name as it stands on its row.`,
  "no-time": (label) => `“${label}” must be a time of day from 00:00 to 23:59, such as 12:00.`,
  "time-without-day": (label) => `“${label}” has no day. Fill in the day, or empty the time.`,
  "time-not-once": (label) =>
    `“${label}”: clocks are changed that night, so that the time does not exist or comes twice. Choose another time.`,
  "no-account-code": (label) => `“${label}” must be a code of twenty signs at most: digits, letters a–z and hyphens.`,
  "counterparty-twice": (label) => `“${label}” stands on a row above. Remove one of them.`,
  "no-appropriation": (label) =>
    `“${label}” must be the number of the appropriation: digits, letters, colon and full stop, such as 1:1.`,
  "appropriation-without-code": (label) => `“${label}” is missing. Write its number, or empty its name.`,
  "appropriation-is-public": (label) =>
    `“${label}”: money of an appropriation is public. Choose public, or empty the appropriation.`,
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
