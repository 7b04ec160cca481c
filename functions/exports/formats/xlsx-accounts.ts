import type { AccountBalance } from "../../ledger/account-balances.ts";
import { emptyBytes, putUtf8, taken } from "./bytes.ts";
import { type ExportContext, wordsOf } from "./format.ts";
import { headingRow, putAmountCell, putRow, type SharedTexts } from "./xlsx-cells.ts";
import { sheetFoot, sheetHead } from "./xlsx-parts.ts";

const widths = [14, 26, 18, 18, 18];

/** The sheet of accounts: what the rows come to on each, to hold an import against. */
export function accountsSheet(
  context: ExportContext,
  balances: readonly AccountBalance[],
  shared: SharedTexts,
): Uint8Array {
  const t = wordsOf(context);
  const bytes = emptyBytes();
  putUtf8(bytes, sheetHead(widths, 1));
  putUtf8(bytes, headingRow([t.columns.account, t.standing, t.debit, t.credit, t.net]));
  for (const { account, booked, debitOre, creditOre } of balances)
    putRow(bytes, [account, booked ? t.booked : t.memorandum], shared, () => {
      for (const amount of [debitOre, creditOre, debitOre - creditOre]) putAmountCell(bytes, amount);
    });
  putUtf8(bytes, sheetFoot({ headings: 1, columns: widths.length, last: balances.length + 1 }));
  return taken(bytes);
}
