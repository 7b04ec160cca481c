import { type CsvColumn, csvHead, csvPage } from "../vocabulary/csv.ts";
import type { Agreement, Decided } from "./agreement.ts";
import { decidedOf } from "./agreement-notes.ts";

const columns: readonly CsvColumn<Decided>[] = [
  { header: "Projekt", text: ({ title }) => title },
  { header: "Beslutsdag", text: ({ day }) => day },
  { header: "Belopp", ore: ({ amountOre }) => amountOre },
];

/** What was decided and is to be paid, also after the agreement has ended. */
export const payableFile = (agreement: Agreement): { readonly name: string; readonly text: string } => ({
  name: `beslutade-projekt-${agreement.agreementId}.csv`,
  text: csvHead(columns) + csvPage(columns, decidedOf(agreement).payable),
});
