import type { Same } from "../../../vocabulary/language.ts";

const sv = {
  title: "Ni har ändrat samma sak",
  text: (who: string) =>
    `${who} har sparat medan du skrev. Det som bara en av er har ändrat är sammanfört. Välj vad som ska gälla för resten och spara.`,
  taken: (who: string) => `${who} har också skrivit här. Båda era ändringar är sparade. Ändrat av den andra:`,
  someone: "Någon annan",
  save: "Spara",
};

const en: Same<typeof sv> = {
  title: "You have both changed the same thing",
  text: (who) =>
    `${who} saved while you were writing. What only one of you has changed is put together. Choose what is to hold for the rest, and save.`,
  taken: (who) => `${who} has written here too. Both of your changes are saved. Changed by the other person:`,
  someone: "Someone else",
  save: "Save",
};

/** What is said where two people have written in one form. */
export const writingTexts = { sv, en };
