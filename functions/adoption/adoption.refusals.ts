import type { No } from "../vocabulary/refusal.ts";

export const tooManyReceivers: No = {
  code: "too-many-receivers",
  status: 409,
  title: { sv: "Listan är full", en: "The list is full" },
  text: ({ most = "" }) => ({
    sv: `Ett projekt rymmer högst ${most} mottagare. Inget har sparats.`,
    en: `A project holds at most ${most} receivers. Nothing has been saved.`,
  }),
  whatToDo: {
    sv: "Slå ihop mottagare som hör till samma organisation.",
    en: "Bring receivers of one organisation together.",
  },
};

export const tooManyChanges: No = {
  code: "too-many-adoption-changes",
  status: 409,
  title: { sv: "Raden har ändrats för många gånger", en: "The line has been changed too often" },
  text: ({ most = "" }) => ({
    sv: `En mottagare kan ändras högst ${most} gånger, eftersom varje ändring sparas. Inget har sparats.`,
    en: `A receiver can be changed at most ${most} times, since each change is kept. Nothing has been saved.`,
  }),
  whatToDo: {
    sv: "Lägg till mottagaren på en ny rad.",
    en: "Add the receiver on a new line.",
  },
};

export const nobodyAsks: No = {
  code: "adoption-not-asked",
  status: 409,
  title: { sv: "Ingen fråga väntar på svar", en: "No question waits for an answer" },
  text: {
    sv: "Frågan är redan besvarad, eller har inte ställts än. Det som står i listan är sparat.",
    en: "The question has been answered, or has not been asked yet. What stands in the list is saved.",
  },
  whatToDo: {
    sv: "Ändra raderna i listan när något händer.",
    en: "Change the lines of the list when something happens.",
  },
};
