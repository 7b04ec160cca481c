import type { Same } from "../../../vocabulary/language.ts";

const sv = {
  title: "Ni har ändrat samma sak",
  text: (who: string) =>
    `${who} har sparat medan du skrev. Det som bara en av er har ändrat är sammanfört. Välj vad som ska gälla för resten och spara.`,
  taken: (who: string) => `${who} har också skrivit här. Båda era ändringar är sparade. Ändrat av den andra:`,
  someone: "Någon annan",
  save: "Spara",
  earlier: "Tidigare versioner",
  earlierTitle: (name: string) => `Tidigare versioner: ${name}`,
  earlierLead:
    "Så såg utkastet ut före varje ändring, och det här har ändrats sedan dess. Det som sparats av sig självt finns kvar i två dygn, det som sparats med knappen i 90 dagar.",
  noEarlier: "Det finns inga tidigare versioner.",
  goOnFrom: "Gå vidare från den här versionen",
  goingOn: (when: string) => `I fälten står det som var sparat ${when}. Det gäller först när du sparar.`,
};

const en: Same<typeof sv> = {
  title: "You have both changed the same thing",
  text: (who) =>
    `${who} saved while you were writing. What only one of you has changed is put together. Choose what is to hold for the rest, and save.`,
  taken: (who) => `${who} has written here too. Both of your changes are saved. Changed by the other person:`,
  someone: "Someone else",
  save: "Save",
  earlier: "Earlier versions",
  earlierTitle: (name) => `Earlier versions: ${name}`,
  earlierLead:
    "This is the draft before each change, and what has changed since. What was saved by itself is kept for two days, what was saved by the button for 90 days.",
  noEarlier: "There are no earlier versions.",
  goOnFrom: "Go on from this version",
  goingOn: (when) => `The fields hold what was saved ${when}. It counts only once you save.`,
};

/** What is said where two people have written in one form. */
export const writingTexts = { sv, en };
