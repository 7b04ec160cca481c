import type { Month } from "../vocabulary/instant.ts";
import { type CsvColumn, csvHead, csvPage } from "../vocabulary/csv.ts";
import { kindNames } from "./kinds.texts.ts";
import type { LedgerLine } from "./verification.ts";

/**
 * One row a ledger line. The headers are Swedish whoever asks: a ledger system that reads the file must not depend on a
 * reader's language. The running total counts the lines of the same kind in the pilot: what has been accepted, or paid.
 */
export const monthColumns: readonly CsvColumn<LedgerLine>[] = [
  { header: "Bokföringsdatum", text: ({ postingDay }) => postingDay },
  { header: "Diarienummer", text: ({ registrationNumber }) => registrationNumber ?? "" },
  { header: "Utlysning", text: ({ callId }) => callId },
  { header: "Organisation", text: ({ organisation }) => organisation },
  { header: "Organisationsnummer", text: ({ organisationNumber }) => organisationNumber },
  { header: "Kommun", text: ({ municipality }) => municipality },
  { header: "Kostnadsslag", text: ({ category }) => category?.label ?? "" },
  { header: "Konto", text: ({ debit }) => debit.account },
  { header: "Typ", text: ({ kind }) => kindNames.sv[kind] },
  { header: "Belopp", ore: ({ amountOre }) => amountOre },
  { header: "Ackumulerat i piloten", ore: ({ runningTotalOre }) => runningTotalOre },
];

/** Pages of lines in, pages of the file's text out. */
export async function* monthCsv(pages: AsyncIterable<readonly LedgerLine[]>): AsyncGenerator<string, void, undefined> {
  yield csvHead(monthColumns);
  for await (const lines of pages) yield csvPage(monthColumns, lines);
}

/** A month that can still change says so in its file's name. */
export const monthFileName = (month: Month): string => `kostnader-${month}-preliminar.csv`;
