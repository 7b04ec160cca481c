import type { No } from "../vocabulary/refusal.ts";

export const consentWithdrawn: No = {
  code: "consent-withdrawn",
  status: 409,
  title: { sv: "Samtycket är återtaget", en: "Consent has been withdrawn" },
  text: {
    sv: "Intervjun används inte längre i analysen. Inget har ändrats.",
    en: "The interview is no longer used in the analysis. Nothing has changed.",
  },
  whatToDo: {
    sv: "Skriv ned en ny intervju om personen samtycker igen.",
    en: "Write down a new interview if the person consents again.",
  },
};

export const tooManyInterviews: No = {
  code: "too-many-interviews",
  status: 409,
  title: { sv: "Projektet har många intervjuer", en: "The project has many interviews" },
  text: ({ most = "" }) => ({
    sv: `Ett projekt rymmer högst ${most} intervjuer. Inget har sparats.`,
    en: `A project holds at most ${most} interviews. Nothing has been saved.`,
  }),
  whatToDo: {
    sv: "Skriv det nya i en intervju som redan finns.",
    en: "Write what is new in an interview that is there already.",
  },
};

export const tooManyPassages: No = {
  code: "too-many-passages",
  status: 409,
  title: { sv: "Intervjun har många passager", en: "The interview has many passages" },
  text: ({ most = "" }) => ({
    sv: `En intervju rymmer högst ${most} passager. Inget har markerats.`,
    en: `An interview holds at most ${most} passages. Nothing has been marked.`,
  }),
  whatToDo: {
    sv: "Ta bort en passage som inte behövs, eller markera ett längre stycke i stället för flera korta.",
    en: "Take away a passage that is not needed, or mark one longer piece instead of several short ones.",
  },
};

export const onePersonOneDuty: No = {
  code: "one-person-one-duty",
  status: 403,
  title: { sv: "En annan person granskar", en: "Another person checks" },
  text: {
    sv: "Du har skrivit i texten eller redan granskat den. Inget har ändrats.",
    en: "You have written in the text or checked it already. Nothing has changed.",
  },
  whatToDo: { sv: "Be en kollega läsa den.", en: "Ask a colleague to read it." },
};

export const analysisUnfinished: No = {
  code: "analysis-unfinished",
  status: 409,
  title: { sv: "Analysen är inte färdig", en: "The analysis is not finished" },
  text: {
    sv: "Något i texten återstår: en iakttagelse utan hänvisning, ett citat som inte står så, ett återtaget samtycke eller en mening som inte är färdig. Inget har ändrats.",
    en: "Something in the text is left: a finding without a reference, a quote that does not stand so, consent that was withdrawn or an unfinished sentence. Nothing has changed.",
  },
  whatToDo: { sv: "Se vad som återstår på analysens sida.", en: "See what is left on the page of the analysis." },
};

export const analysisUnread: No = {
  code: "analysis-unread",
  status: 409,
  title: { sv: "Analysen är inte granskad", en: "The analysis has not been checked" },
  text: {
    sv: "Texten publiceras först när den är granskad. Inget har ändrats.",
    en: "The text is published once it has been checked. Nothing has changed.",
  },
  whatToDo: { sv: "Be dem som återstår att granska den.", en: "Ask those who are left to check it." },
};
