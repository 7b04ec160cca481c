import type { Same } from "../../vocabulary/language.ts";

const sv = {
  "no-colour": (label: string) => `”${label}” ska vara ett nummertecken och sex tecken 0–9 eller a–f, som #0b4f58.`,
  "no-prefix": (label: string) => `”${label}” ska vara en till sex bokstäver A–Ö, utan mellanrum.`,
  "lines-many": (label: string) => `”${label}” får ha högst sex rader. Slå ihop några av dem.`,
  "line-long": (label: string) => `”${label}” har en rad som är längre än 200 tecken. Dela den.`,
  "paragraphs-many": (label: string) => `”${label}” får ha högst 40 stycken. Slå ihop några av dem.`,
  "paragraph-long": (label: string) => `”${label}” har ett stycke som är längre än 4 000 tecken. Dela det.`,
  "decision-half": (label: string) => `Fyll i ”${label}”, eller töm hela beslutet.`,
  "no-short-name": (label: string) =>
    `”${label}” ska börja med en liten bokstav a–z och bara ha små bokstäver, siffror och bindestreck, högst 40 tecken. Lämna det tomt så fylls det i.`,
  "of-unknown": (label: string) => `”${label}” finns inte på någon rad. Skriv kortnamnet eller namnet som det står.`,
  "of-missing": (label: string) => `”${label}” saknas. Skriv stegets kortnamn eller namn.`,
  "parts-many": (label: string) => `”${label}” har redan tio delar. Ett steg har högst tio.`,
  "day-twice": (label: string) => `”${label}” står på en rad ovanför. Ta bort den ena.`,
  "no-addresses": (label: string) => `”${label}” ska vara e-postadresser, en på varje rad och högst hundra.`,
  "former-many": (label: string) => `”${label}” får vara högst tio rader.`,
  "former-long": (label: string) => `”${label}” har ett namn som är längre än 200 tecken.`,
  "former-number": (label: string) => `”${label}” har ett organisationsnummer som inte stämmer. Kontrollera siffrorna.`,
};
const en: Same<typeof sv> = {
  "no-colour": (label) => `“${label}” must be a number sign and six signs 0–9 or a–f, such as #0b4f58.`,
  "no-prefix": (label) => `“${label}” must be one to six letters A–Ö, without blanks.`,
  "lines-many": (label) => `“${label}” may have six lines at most. Join some of them.`,
  "line-long": (label) => `“${label}” has a line longer than 200 signs. Divide it.`,
  "paragraphs-many": (label) => `“${label}” may have 40 paragraphs at most. Join some of them.`,
  "paragraph-long": (label) => `“${label}” has a paragraph longer than 4,000 signs. Divide it.`,
  "decision-half": (label) => `Fill in “${label}”, or empty the whole decision.`,
  "no-short-name": (label) =>
    `“${label}” must begin with a small letter a–z and have only small letters, digits and hyphens, 40 signs at most. Leave it empty to have it filled in.`,
  "of-unknown": (label) => `“${label}” is on no row. Write the short name or the name as it stands there.`,
  "of-missing": (label) => `“${label}” is missing. Write the short name or the name of the step.`,
  "parts-many": (label) => `“${label}” has ten parts already. A step has ten at most.`,
  "day-twice": (label) => `“${label}” stands on a row above. Remove one of them.`,
  "no-addresses": (label) => `“${label}” must be e-mail addresses, one on each line and a hundred at most.`,
  "former-many": (label) => `“${label}” may be ten lines at most.`,
  "former-long": (label) => `“${label}” has a name longer than 200 signs.`,
  "former-number": (label) => `“${label}” has an organisation number that is not right. Check its digits.`,
};

/** What is wrong in a part of a setting, in words: spread into those of all parts. */
export const settingPartTexts = { sv, en } as const;
