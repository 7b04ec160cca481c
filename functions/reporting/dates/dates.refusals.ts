import type { No } from "../../vocabulary/refusal.ts";

export const reportIsIn: No = {
  code: "report-is-in",
  status: 409,
  title: { sv: "Rapporten väntas inte längre", en: "The report is no longer waited for" },
  text: {
    sv: "Rapporten är inlämnad, eller behövs inte längre. Därför kan dess sista dag inte flyttas. Inget har ändrats.",
    en: "The report is in, or no longer needed, so that its last day cannot be moved. Nothing has changed.",
  },
};

export const datesChanged: No = {
  code: "dates-changed",
  status: 409,
  title: { sv: "Någon annan hann före", en: "Somebody else was quicker" },
  text: ({ day = "" }) => ({
    sv: `Medan sidan var öppen bad någon om mer tid för rapporten, eller svarade. Sista dag är nu ${day}. Läs in sidan på nytt och se vad som gäller. Det ni skrev är inte sparat, men finns kvar om ni går tillbaka.`,
    en: `While the page was open somebody asked for more time for the report, or answered. The last day is now ${day}. Reload the page to see what holds. What you wrote has not been saved, but is there if you go back.`,
  }),
};

export const tooManyExtensions: No = {
  code: "too-many-extensions",
  status: 409,
  title: { sv: "Dagen har flyttats för många gånger", en: "The day has been moved too often" },
  text: {
    sv: "Det har frågats om mer tid för den här rapporten så ofta som det går. Skriv till den andra parten i ärendets frågor i stället.",
    en: "More time for this report has been asked for as often as possible. Write to the other side among the questions of the case instead.",
  },
};

export const extensionAsked: No = {
  code: "extension-asked",
  status: 409,
  title: { sv: "Ni har redan bett om mer tid", en: "You have asked for more time already" },
  text: {
    sv: "En begäran om mer tid för rapporten väntar på svar. Ni får ett mejl när den är besvarad. Inget har ändrats.",
    en: "A request for more time for the report waits for an answer. You get a mail when there is one. Nothing has changed.",
  },
};
