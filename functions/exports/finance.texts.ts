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
  partnership: "Partnerskap: bidrag som parter betalar till er",
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
  youBook: "Det här bokför ni",
  nyps: "Överlämning till Nyps",
  youBookIs:
    "Utbetalningar, interna bokningar, förskott och deras avräkning, återkrav, återbetalningar, avskrivna återkrav och bidrag från parter, och skulder där ni bokför dem. Bara de rör andra konton än memorandumkonton, och summan är det som månadens fil bokför på debetsidan av sådana konton. Beviljat och godkända kostnader är inte era egna pengar: de står på memorandumkonton som tar ut varandra.",
  grantsCost: (amount: string) =>
    `Av summan är ${amount} kostnad för bidrag: utbetalningar eller skulden för dem, interna bokningar och avräknade förskott, minus återkrav.`,
  bookedElsewhere: "Varav bokförs i leverantörsreskontran",
  booksNothing: "Månaden har inget som ni bokför, bara sådant som står på memorandumkonton.",
  leftOut:
    "Beviljat och godkända kostnader är utelämnade ur månadens SIE-fil. Verifikationer som bara har sådant saknas därför i filens nummerserie. De finns i de andra filerna.",
  byAccount: "Per konto",
  byAccountIs: "Stäm av mot bokföringen när filen är inläst. Det som är mindre än noll på ena sidan står på den andra.",
  standing: "Slag",
  booked: "Bokförs",
  memorandum: "Memorandum",
  debit: "Debet",
  credit: "Kredit",
  net: "Netto",
  astrayTitle: "Konton att se över",
  astray: (accounts: string) =>
    `Beviljat eller godkända kostnader står på ${accounts}, som inte är memorandumkonton. De har bokförts så som utlysningen sa då. Läs inte in dem som egna kostnader: utelämna dem ur filen, eller flytta dem efter inläsningen. Ge kostnadsslagen memorandumkonton i utlysningens nästa version.`,
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
  partnership: "Partnerships: contributions that parties pay to you",
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
  youBook: "What you book",
  nyps: "Hand-over to Nyps",
  youBookIs:
    "Payments, internal bookings, advances and their settlement, repayment claims, repayments, what is written off and contributions of parties, and debts where you book them. Only they touch other accounts than memorandum ones, and the sum is what the month's file books on the debit side of such accounts. What is granted and accepted costs are not your own money: they stand on memorandum accounts that cancel each other out.",
  grantsCost: (amount) =>
    `Of the sum, ${amount} is the cost of grants: payments or the debt for them, internal bookings and settled advances, less what is claimed back.`,
  bookedElsewhere: "Of it, booked in the supplier ledger",
  booksNothing: "The month has nothing that you book, only what stands on memorandum accounts.",
  leftOut:
    "What is granted and accepted costs are left out of the month's SIE file. Verifications with nothing else are therefore missing from the file's series of numbers. They are in the other files.",
  byAccount: "By account",
  byAccountIs:
    "To reconcile with your ledger when the file has been imported. What is less than nothing on one side stands on the other.",
  standing: "Standing",
  booked: "Booked",
  memorandum: "Memorandum",
  debit: "Debit",
  credit: "Credit",
  net: "Net",
  astrayTitle: "Accounts to look over",
  astray: (accounts) =>
    `What is granted or accepted costs stand on ${accounts}, which are no memorandum accounts. They were booked as the call said then. Do not import them as your own costs: leave them out of the file, or move them after the import. Give the kinds of costs memorandum accounts in the call's next version.`,
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
