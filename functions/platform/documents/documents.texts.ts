import type { Same } from "../../vocabulary/language.ts";

const sv = {
  pageOf: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  page: "Sida",
  of: "av",
  organisationNumber: (number: string) => `Organisationsnummer ${number}`,
  day: "Datum",
  number: "Diarienummer",
  room: "Plats för svar",
};

const en: Same<typeof sv> = {
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  page: "Page",
  of: "of",
  organisationNumber: (number) => `Organisation number ${number}`,
  day: "Date",
  number: "Registration number",
  room: "Room for an answer",
};

/** What documents say of themselves, whatever they are about. */
export const documentTexts = { sv, en };
