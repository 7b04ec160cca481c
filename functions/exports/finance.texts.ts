import type { PeriodState } from "../ledger/period.ts";
import { fieldNames } from "../vocabulary/field-names.texts.ts";
import type { Language, Same } from "../vocabulary/language.ts";

const sv = {
  ...fieldNames.sv,
  title: "Ekonomi",
  lead: "Här finns det som är bokfört, månad för månad. Hämta filerna till ekonomisystemet och stäng månaden när den är klar.",
  months: "Månader",
  lines: "Rader",
  states: { open: "Öppen", closing: "Stängs", closed: "Stängd" } satisfies Record<PeriodState, string>,
  noMonths:
    "Inget är bokfört ännu. Den första månaden visas här när ett bidrag har beviljats eller en kostnad har godkänts.",
  years: "Hela år",
  year: (year: number) => `Hittills under ${year}`,
  yearEnd: (year: number) => `Bokslut ${year}`,
  monthTitle: (month: string) => `Bokfört ${month}`,
  openTitle: "Månaden är öppen",
  open: "Nya rader kan tillkomma. Filerna är därför preliminära, och det står i deras namn. Det som redan är bokfört ändras inte. Rättelser blir nya rader.",
  ready: (name: string, at: string) => `${name} läste igenom månaden ${at} och sa att den är klar att stänga.`,
  close: "Stäng månaden",
  closingTitle: "Månaden stängs",
  closing: (by: string, at: string) =>
    `${by} stängde månaden ${at}. Inget mer bokförs på den. Filerna låses just nu. Läs in sidan igen om en stund.`,
  progress: "Se hur långt det har kommit",
  closedTitle: "Månaden är stängd",
  closed: (by: string, at: string) =>
    `${by} stängde månaden ${at}. Det som händer därefter bokförs på nästa öppna månad.`,
  closedEmpty: "Månaden hade inga rader och stängdes tillsammans med en senare månad. Den har därför inga filer.",
  byKind: "Summor",
  byCall: "Per utlysning",
  byCategory: "Per kostnadsslag",
  byPilot: "Per pilot",
  category: "Kostnadsslag",
  noCategory: "Inget kostnadsslag",
  account: "Konto",
  pilot: "Diarienummer",
  noLines: "Inget är bokfört på månaden.",
  tooManyLines:
    "Månaden har så många rader att summorna per utlysning, kostnadsslag och pilot finns i Excelfilen i stället.",
  verifications: "Månadens verifikationer",
  back: "Alla månader",
};

const en: Same<typeof sv> = {
  ...fieldNames.en,
  title: "Finance",
  lead: "What has been posted, month by month. Download the files for the ledger system, and close the month when it is done.",
  months: "Months",
  lines: "Lines",
  states: { open: "Open", closing: "Closing", closed: "Closed" },
  noMonths: "Nothing has been posted yet. The first month appears when a grant has been decided or a cost accepted.",
  years: "Whole years",
  year: (year) => `So far in ${year}`,
  yearEnd: (year) => `Year end ${year}`,
  monthTitle: (month) => `Posted in ${month}`,
  openTitle: "The month is open",
  open: "More lines may come, so the files are preliminary, and their names say so. What has been posted does not change. Corrections are new lines.",
  ready: (name, at) => `${name} read the month through ${at} and said that it is ready to be closed.`,
  close: "Close the month",
  closingTitle: "The month is closing",
  closing: (by, at) =>
    `${by} closed the month on ${at}. Nothing more is posted to it. Its files are being locked. Reload the page in a while.`,
  progress: "See how far it has come",
  closedTitle: "The month is closed",
  closed: (by, at) => `${by} closed the month on ${at}. What happens after that is posted to the next open month.`,
  closedEmpty: "The month had no lines and closed together with a later one. It therefore has no files.",
  byKind: "Sums",
  byCall: "By call",
  byCategory: "By cost category",
  byPilot: "By pilot",
  category: "Cost category",
  noCategory: "No cost category",
  account: "Account",
  pilot: "Registration number",
  noLines: "Nothing has been posted in this month.",
  tooManyLines:
    "The month has so many lines that its sums by call, cost category and pilot are in the Excel file instead.",
  verifications: "The month's verifications",
  back: "All months",
};

export const financeTexts = { sv, en };

/** A number of lines as people read it: `20 000`, `20,000`. */
export const formatCount = (count: number, lang: Language): string =>
  count.toLocaleString(lang === "sv" ? "sv-SE" : "en-GB");
