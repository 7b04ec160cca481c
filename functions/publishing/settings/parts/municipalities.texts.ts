import type { Both } from "../../../vocabulary/language.ts";

const both = (sv: string, en: string): Both => ({ sv, en });

/** What the form of a programme's municipalities asks. */
export const municipalitiesTexts = {
  name: both("Kommuner", "Municipalities"),
  hint: both(
    "De kommuner som programmet arbetar i. Kartläggningen räknas efter dem och fokusområdena.",
    "The municipalities that the programme works in. What is mapped is counted by them and by the focus areas.",
  ),
  municipality: both("Kommun", "Municipality"),
  column: both("Kolumn på kartan", "Column on the map"),
  columnHint: both(
    "Kartan är rutor i kolumner och rader, räknade från 1 i det nordvästra hörnet. Lämna tomt för den som inte ska stå på kartan.",
    "The map is tiles in columns and rows, counted from 1 in the north-western corner. Leave it empty for one that is not to be on the map.",
  ),
  row: both("Rad på kartan", "Row on the map"),
} as const;
