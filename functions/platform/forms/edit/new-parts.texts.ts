import type { Same } from "../../../vocabulary/language.ts";

const sv = {
  answer: "Svar 1",
  low: "Låg",
  high: "Hög",
  row: "Rad",
  column: "Kolumn 1",
  declaration: "Det här intygar jag.",
};

const en: Same<typeof sv> = {
  answer: "Answer 1",
  low: "Low",
  high: "High",
  row: "Row",
  column: "Column 1",
  declaration: "I declare this.",
};

/** What a new part is called until its editor writes something better. */
export const newPartsTexts = { sv, en };
