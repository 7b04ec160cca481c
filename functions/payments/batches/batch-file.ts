import { csvHead, csvPage, type MachineColumn } from "../../vocabulary/csv.ts";
import { formatPaidTo } from "../../vocabulary/paid-to.ts";
import type { Batch, BatchRow } from "./batch.ts";

const columns: readonly MachineColumn<BatchRow>[] = [
  { header: "Referens", text: ({ paymentId }) => paymentId },
  { header: "Kontotyp", text: ({ giro }) => giro.kind },
  { header: "Nummer", text: ({ giro }) => formatPaidTo(giro).replaceAll("\u00a0", " ") },
  { header: "Mottagare", plain: ({ organisation }) => organisation },
  { header: "Belopp", ore: ({ amountOre }) => amountOre },
  { header: "Meddelande", plain: ({ message }) => message },
  { header: "Diarienummer", text: ({ registrationNumber }) => registrationNumber ?? "" },
];

/** The batch as the bank takes it: what is marked as paid is left out, so a file fetched late pays nothing twice. */
export const batchFile = ({ batchId, rows }: Pick<Batch, "batchId" | "rows">): { name: string; text: string } => ({
  name: `utbetalningar-${batchId}.csv`,
  text:
    csvHead(columns) +
    csvPage(
      columns,
      rows.filter(({ state }) => state === "sent"),
    ),
});
