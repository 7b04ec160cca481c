import type { No } from "../../vocabulary/refusal.ts";

export const signerHandsIn: No = {
  code: "signer-hands-in",
  status: 403,
  title: { sv: "Någon annan lämnar in rapporten", en: "Somebody else hands in the report" },
  text: ({ who = "" }) => ({
    sv: `I den här utlysningen lämnas rapporten in av ${who}. Allt ni har skrivit är sparat, och inget är inlämnat.`,
    en: `In this call the report is handed in by ${who}. All that you have written is saved, and nothing has been handed in.`,
  }),
  whatToDo: {
    sv: "Läs igenom rapporten och skicka den vidare därifrån. Då kommer ett mejl med en länk till den som lämnar in.",
    en: "Read the report through and send it on from there. Whoever hands it in then gets a mail with a link.",
  },
};

export const handsInAlone: No = {
  code: "hands-in-alone",
  status: 409,
  title: { sv: "Rapporten behöver inte skickas vidare", en: "The report need not be sent on" },
  text: {
    sv: "Du lämnar in rapporten själv. Läs igenom den och tryck på Lämna in. Inget har ändrats.",
    en: "You hand in the report yourself. Read it through and press Submit. Nothing has changed.",
  },
};

export const notPrepared: No = {
  code: "not-prepared",
  status: 409,
  title: { sv: "Rapporten väntar inte på att lämnas in", en: "The report does not wait to be handed in" },
  text: {
    sv: "Rapporten är redan tillbakaskickad, eller har inte skickats för att lämnas in. Inget har ändrats.",
    en: "The report has been sent back already, or was not sent on to be handed in. Nothing has changed.",
  },
};
