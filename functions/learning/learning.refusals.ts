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
