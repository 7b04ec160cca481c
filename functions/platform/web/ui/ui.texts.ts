import type { Language, Same, Texts } from "../../../vocabulary/language.ts";

const sv = {
  siteName: "Pilotbidrag",
  skipToMain: "Hoppa till innehållet",
  back: "Tillbaka",
  backNavigation: "Tillbaka till föregående nivå",
  signedInAs: "Inloggad som",
  signOut: "Logga ut",
  staffNavigation: "Handläggning",
  chooseLanguage: "Språk",
  footerNavigation: "Om webbplatsen",
  accessibility: "Tillgänglighet",
  personalData: "Personuppgifter",
  error: "Fel:",
  errorTitle: "Fel: ",
  errorSummary: "Det finns något att rätta",
  optionsEmpty: "Välj",
  dateFormat: "Skriv år, månad och dag, till exempel 2026-03-15.",
  kronor: "kr",
  optional: "(frivilligt)",
  help: "Hjälp med frågan",
  atMost: (characters: string) => `Högst ${characters} tecken.`,
  change: "Ändra",
  noticeInformation: "Information",
  noticeSuccess: "Klart",
  noticeWarning: "Viktigt",
  warning: "Varning",
  pages: "Sidor",
  previous: "Föregående",
  next: "Nästa",
  sum: "Summa",
  stated: "Angiven summa",
  stepDone: "klart",
  stepCurrent: "pågår nu",
  upload: "Ladda upp filen",
  threat: "Innehåller skadlig kod och lämnas inte ut",
  sentEnough:
    "Så många filer har skickats härifrån det senaste dygnet att vi inte tar emot fler just nu. Försök igen i morgon. De filer som redan finns på sidan är kvar.",
  fileName: "Namn",
  fileSize: "Storlek",
  remove: "Ta bort",
};

const en: Same<typeof sv> = {
  siteName: "Pilot Grants",
  skipToMain: "Skip to main content",
  back: "Back",
  backNavigation: "Back to the level above",
  signedInAs: "Signed in as",
  signOut: "Sign out",
  staffNavigation: "Casework",
  chooseLanguage: "Language",
  footerNavigation: "About this site",
  accessibility: "Accessibility",
  personalData: "Personal data",
  error: "Error:",
  errorTitle: "Error: ",
  errorSummary: "There is something to correct",
  optionsEmpty: "Choose",
  dateFormat: "Write year, month and day, for example 2026-03-15.",
  kronor: "SEK",
  optional: "(optional)",
  help: "Help with this question",
  atMost: (characters) => `At most ${characters} characters.`,
  change: "Change",
  noticeInformation: "Information",
  noticeSuccess: "Done",
  noticeWarning: "Important",
  warning: "Warning",
  pages: "Pages",
  previous: "Previous",
  next: "Next",
  sum: "Sum",
  stated: "Stated sum",
  stepDone: "done",
  stepCurrent: "in progress",
  upload: "Upload the file",
  threat: "Holds harmful code and is not given out",
  sentEnough:
    "So many files have been sent from here in the last day that we take no more at the moment. Try again tomorrow. The files that are on the page already remain.",
  fileName: "Name",
  fileSize: "Size",
  remove: "Remove",
};

/** The words the components themselves say; everything else comes in as a prop. */
export const uiTexts = { sv, en };

const locales: Texts<string> = { sv: "sv-SE", en: "en-GB" };

/** "Högst 2 000 tecken." under a text area. */
export const limitText = (lang: Language, limit: number): string =>
  uiTexts[lang].atMost(limit.toLocaleString(locales[lang]));
