import type { Same } from "../../vocabulary/language.ts";

const sv = {
  handsIn: (who: string) =>
    `I den här utlysningen lämnas rapporten in av ${who}. När ni har skrivit klart skickar ni den vidare. Då kommer ett mejl med en länk, och rapporten lämnas in därifrån.`,
  send: (who: string) => `Skicka till ${who}`,
  sendAgain: (who: string) => `Skicka till ${who} en gång till`,
  waitsTitle: "Rapporten väntar på att lämnas in",
  waits: (who: string, moment: string) =>
    `Den skickades till ${who} ${moment}. Den är inte inlämnad än, och ni kan fortfarande ändra i den.`,
  preparedTitle: "Rapporten är förberedd för dig",
  prepared: (by: string, moment: string) =>
    `${by} skickade den till dig ${moment}. Läs igenom den och lämna in, eller skicka tillbaka den med en kommentar.`,
  backTitle: "Skicka tillbaka rapporten",
  comment: "Vad behöver ändras?",
  commentHint: "Texten mejlas till den som har förberett rapporten.",
  back: "Skicka tillbaka",
  sentBackTitle: "Rapporten är tillbakaskickad",
  sentBack: (by: string, moment: string, comment: string) => `${by} skickade tillbaka den ${moment}: ${comment}`,
};

const en: Same<typeof sv> = {
  handsIn: (who) =>
    `In this call the report is handed in by ${who}. When you have finished writing you send it on. A mail with a link goes out, and the report is handed in from there.`,
  send: (who) => `Send to ${who}`,
  sendAgain: (who) => `Send to ${who} once more`,
  waitsTitle: "The report waits to be handed in",
  waits: (who, moment) => `It was sent to ${who} ${moment}. It has not been handed in, and you can still change it.`,
  preparedTitle: "The report has been prepared for you",
  prepared: (by, moment) =>
    `${by} sent it to you ${moment}. Read it through and submit it, or send it back with a comment.`,
  backTitle: "Send the report back",
  comment: "What needs to be changed?",
  commentHint: "The text is mailed to whoever has prepared the report.",
  back: "Send it back",
  sentBackTitle: "The report has been sent back",
  sentBack: (by, moment, comment) => `${by} sent it back ${moment}: ${comment}`,
};

/** The words of a report that is prepared by some and handed in by another. */
export const signatoryTexts = { sv, en };
