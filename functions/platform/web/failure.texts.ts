import type { Same } from "../../vocabulary/language.ts";

const sv = {
  failed: {
    title: "Något gick fel hos oss",
    text: "Felet är registrerat. Försök igen om en stund. Det du hade sparat finns kvar.",
  },
  unreadable: {
    title: "Ärendet kan inte läsas",
    text: "Något som är sparat i ärendet går inte att läsa. Inget är borta. Felet är registrerat och behöver rättas av oss: det hjälper inte att försöka igen.",
  },
  late: {
    title: "Det tog för lång tid",
    text: "Sidan hann inte bli klar. Felet är registrerat. Ladda om sidan om en stund.",
  },
  lateForm: {
    title: "Det tog för lång tid",
    text: "Vi hann inte svara. Det du skickade kan ha blivit sparat, eller inte. Ladda om sidan och låt webbläsaren skicka igen, eller gå tillbaka och tryck en gång till: det görs ändå bara en gång.",
  },
  reference: "Ange referensnumret om du kontaktar oss:",
  typed: "Det du skrev",
  typedLead: "Markera och kopiera det du vill ha kvar.",
  otherEntry: (number: number) => `Annan uppgift ${number}`,
  backToForm: "Tillbaka till formuläret",
  typedCut: "Texten var för lång för att visas i sin helhet. Här är början.",
  start: "Till startsidan",
  signIn: "Logga in",
  newLink: "Få en ny länk",
  newTab: "Logga in (öppnas i en ny flik)",
  sendAgain: "Skicka igen",
};

const en: Same<typeof sv> = {
  failed: {
    title: "Something went wrong on our side",
    text: "The fault has been recorded. Please try again in a while. What you had saved is still there.",
  },
  unreadable: {
    title: "This case cannot be read",
    text: "Something stored in the case cannot be read. Nothing is lost. The fault has been recorded and has to be mended by us: trying again does not help.",
  },
  late: {
    title: "It took too long",
    text: "The page was not ready in time. The fault has been recorded. Reload the page in a while.",
  },
  lateForm: {
    title: "It took too long",
    text: "We could not answer in time. What you sent may have been saved, or not. Reload the page and let the browser send it again, or go back and press once more: it is done only once either way.",
  },
  reference: "Quote the reference number if you contact us:",
  typed: "What you typed",
  typedLead: "Select and copy what you want to keep.",
  otherEntry: (number) => `Other entry ${number}`,
  backToForm: "Back to the form",
  typedCut: "The text was too long to be shown in full. This is its beginning.",
  start: "To the start page",
  signIn: "Sign in",
  newLink: "Get a new link",
  newTab: "Sign in (opens in a new tab)",
  sendAgain: "Send again",
};

/** What the page of a fault says, and what every page of a no has around its words. */
export const failureTexts = { sv, en };
