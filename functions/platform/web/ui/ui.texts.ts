import type { Language, Texts } from "../../../vocabulary/language.ts";

type UiTexts = {
  siteName: string;
  skipToMain: string;
  back: string;
  backNavigation: string;
  signedInAs: string;
  signOut: string;
  staffNavigation: string;
  chooseLanguage: string;
  footerNavigation: string;
  accessibility: string;
  personalData: string;
  error: string;
  errorTitle: string;
  errorSummary: string;
  optionsEmpty: string;
  dateFormat: string;
  kronor: string;
  atMost: (characters: string) => string;
  change: string;
  noticeInformation: string;
  noticeSuccess: string;
  noticeWarning: string;
  warning: string;
  pages: string;
  previous: string;
  next: string;
  sum: string;
  stated: string;
  stepDone: string;
  stepCurrent: string;
  upload: string;
};

/** The words the components themselves say; everything else comes in as a prop. */
export const uiTexts: Texts<UiTexts> = {
  sv: {
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
    atMost: (characters) => `Högst ${characters} tecken.`,
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
    upload: "Ladda upp",
  },
  en: {
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
    upload: "Upload",
  },
};

const locales: Texts<string> = { sv: "sv-SE", en: "en-GB" };

/** "Högst 2 000 tecken." under a text area. */
export const limitText = (lang: Language, limit: number): string =>
  uiTexts[lang].atMost(limit.toLocaleString(locales[lang]));
