import type { No } from "../../vocabulary/refusal.ts";

export const completionOpen: No = {
  code: "completion-open",
  status: 409,
  title: { sv: "En komplettering är redan öppen", en: "A completion is open already" },
  text: {
    sv: "Ansökan är redan återlämnad för komplettering. Din begäran är inte skickad.",
    en: "The application has been returned for completion already. Your request has not been sent.",
  },
  whatToDo: {
    sv: "Förläng eller avsluta den som är öppen först. Det du skrev står här nedanför.",
    en: "Extend or end the one that is open first. What you typed is below.",
  },
};

export const completionOver: No = {
  code: "completion-over",
  status: 409,
  title: { sv: "Kompletteringen är inte längre öppen", en: "The completion is no longer open" },
  text: {
    sv: "Den är redan inlämnad, eller avslutad av handläggaren, eller så har ärendet gått vidare. Det som stod på sidan är inte inlämnat.",
    en: "It has been handed in already, or ended by the case officer, or the case has gone on. What stood on the page has not been handed in.",
  },
  whatToDo: {
    sv: "Läs ansökan. Saknas något? Ställ en fråga till handläggaren. Det du skrev står här nedanför.",
    en: "Read the application. Is something missing? Ask the case officer. What you typed is below.",
  },
};

export const tooManyCompletions: No = {
  code: "too-many-completions",
  status: 409,
  title: { sv: "Ansökan har återlämnats för många gånger", en: "The application has been returned too often" },
  text: {
    sv: "Det finns inte plats för fler kompletteringar i ärendet. Din begäran är inte skickad.",
    en: "There is no room for more completions in the case. Your request has not been sent.",
  },
  whatToDo: {
    sv: "Ställ en fråga till sökanden i stället.",
    en: "Ask the applicant a question instead.",
  },
};
