import type { Same } from "../../vocabulary/language.ts";

const sv = {
  pageOf: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  page: "Sida",
  of: "av",
  organisationNumber: (number: string) => `Organisationsnummer ${number}`,
  day: "Datum",
  number: "Diarienummer",
  room: "Plats för svar",
  files: "Spara eller skriv ut",
  pdf: "Hämta som PDF",
  docx: "Hämta som Word-fil",
};

const en: Same<typeof sv> = {
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  page: "Page",
  of: "of",
  organisationNumber: (number) => `Organisation number ${number}`,
  day: "Date",
  number: "Registration number",
  room: "Room for an answer",
  files: "Save or print",
  pdf: "Download as PDF",
  docx: "Download as a Word file",
};

/** What documents say of themselves, whatever they are about. */
export const documentTexts = { sv, en };
