import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Eurokurser",
  lead: "Kurser som stöd av mindre betydelse räknas om med. En kurs gäller för en dag, eller för alla dagar i en månad som inte har någon egen. En ny kurs för samma dag eller månad ersätter den förra, som står kvar i listan.",
  back: "Till registret över stöd",
  caption: "Inskrivna kurser",
  of: "Dag eller månad",
  ofHint: "Skriv en dag som 2026-11-30, eller en månad som 2026-11.",
  rate: "Kronor för en euro",
  rateHint: "Till exempel 11,1234.",
  source: "Källa",
  sourceHint:
    "Vem som har fastställt kursen, och för vilken dag om det är en annan. Till exempel Europeiska centralbanken.",
  version: "Version",
  by: "Inskriven av",
  button: "Spara kursen",
  saved: "Kursen är sparad.",
  empty: "Inga kurser är inskrivna.",
  pages: "Fler kurser",
  wrongOf: "Skriv en dag som 2026-11-30, eller en månad som 2026-11",
  inFuture:
    "Dagen ligger i framtiden, och har ingen kurs än. En kurs för en hel månad får skrivas in när månaden har börjat",
  wrongRate: "Skriv kursen med högst fyra decimaler, till exempel 11,1234",
  zeroRate: "Kursen kan inte vara 0. Skriv hur många kronor en euro kostar, till exempel 11,1234",
};

const en: Same<typeof sv> = {
  title: "Euro rates",
  lead: "The rates by which de minimis aid is converted. A rate holds for a day, or for every day of a month that has none of its own. A new rate for the same day or month takes the place of the one before, which stays in the list.",
  back: "To the register of aid",
  caption: "Rates that were entered",
  of: "Day or month",
  ofHint: "Write a day as 2026-11-30, or a month as 2026-11.",
  rate: "Kronor for a euro",
  rateHint: "For example 11.1234.",
  source: "Source",
  sourceHint: "Who has set the rate, and for which day if that is another. For example the European Central Bank.",
  version: "Version",
  by: "Entered by",
  button: "Save the rate",
  saved: "The rate is saved.",
  empty: "No rates have been entered.",
  pages: "More rates",
  wrongOf: "Write a day as 2026-11-30, or a month as 2026-11",
  inFuture:
    "The day is in the future and has no rate yet. A rate for a whole month may be entered once the month has begun",
  wrongRate: "Write the rate with at most four decimals, such as 11.1234",
  zeroRate: "The rate cannot be 0. Write how many kronor a euro costs, such as 11.1234",
};

export const euroRatesTexts = { sv, en };
