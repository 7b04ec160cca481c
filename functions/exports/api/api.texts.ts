import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Ekonomisystemets gränssnitt",
  lead: "Här hämtar ett ekonomisystem månadens bokförda rader på egen hand, till exempel den tredje i varje månad.",
  how: "Så hämtar ett system en månad",
  steps: [
    "Systemet byter sitt id och sin hemlighet mot en nyckel som gäller en timme. Förvaltningen av tjänsten lämnar ut dem.",
    "Det visar nyckeln när det hämtar listan över månader eller en månads fil.",
    "Med state=closed får det bara en stängd månads fil. Är månaden inte stängd blir svaret 409 och ingen fil.",
  ] satisfies readonly string[],
  forEver: "Filer som aldrig ändras",
  forEverText: [
    "När en månad är stängd ändras dess filer aldrig. ETag är filens kontrollsumma (SHA-256), så den som frågar med If-None-Match får svaret 304 så länge filen är densamma.",
    "En öppen månads fil är preliminär. Det står i filens namn och i filen.",
    "En stor fil ligger på en annan adress. Svaret är då 303, och adressen gäller i fem minuter. Nyckeln ska inte skickas dit.",
  ] satisfies readonly string[],
  addresses: "Adresser",
  months: "Månaderna med antal rader, summor och kontrollsummor, de nyaste först",
  file: "Månadens fil: csv, xlsx, sie eller jsonl",
  balances: "Månaden per konto: debet, kredit och netto, att stämma av en inläsning mot",
  yearEnds: "Bokslutets sparade versioner",
  yearEnd: "En version: redovisat och inte granskat, uppskattat, och vad som ska periodiseras",
  accruals: "Periodiseringarna per 31 december och deras återföring 1 januari: sie eller csv",
  description: "Den fullständiga beskrivningen (OpenAPI 3.1)",
  problems: "När något inte går",
  problemsLead: "Svaret är då application/problem+json. Adressen i type pekar på en av raderna här.",
};

const en: Same<typeof sv> = {
  title: "Interface for the ledger system",
  lead: "Here a ledger system fetches the month's booked lines by itself, on the third of each month for example.",
  how: "How a system fetches a month",
  steps: [
    "The system exchanges its id and secret for a token that is valid for an hour. Whoever runs the service hands them out.",
    "It shows the token when it fetches the list of months or a month's file.",
    "With state=closed it gets the file of a closed month only. If the month is not closed the answer is 409 and no file.",
  ],
  forEver: "Files that never change",
  forEverText: [
    "Once a month is closed its files never change. The ETag is the file's checksum (SHA-256), so whoever asks with If-None-Match is answered 304 as long as the file is the same.",
    "The file of an open month is preliminary. Its name and the file itself say so.",
    "A large file lies at another address. The answer is then 303, and the address is valid for five minutes. The token must not be sent there.",
  ],
  addresses: "Addresses",
  months: "The months with their number of lines, sums and checksums, newest first",
  file: "The month's file: csv, xlsx, sie or jsonl",
  balances: "The month by account: debit, credit and net, to hold an import against",
  yearEnds: "The versions of a year's end that are kept",
  yearEnd: "A version: claimed and not examined, estimated, and what accrues",
  accruals: "The accruals per 31 December and their reversal on 1 January: sie or csv",
  description: "The complete description (OpenAPI 3.1)",
  problems: "When something cannot be done",
  problemsLead: "The answer is then application/problem+json. The address in type leads to one of these rows.",
};

export const apiTexts = { sv, en };
