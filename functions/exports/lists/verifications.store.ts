import type { LedgerLine } from "../../ledger/verification.ts";
import type { Table } from "../../platform/table/table.ts";
import type { Month } from "../../vocabulary/instant.ts";
import { readMonth } from "../months/month.store.ts";

const linesAPage = 100;

/** Lines of a month from a verification on, about a hundred, and the number of the verification after them. */
export async function pageOfVerifications(
  table: Pick<Table, "query">,
  month: Month,
  from: number,
): Promise<{ lines: readonly LedgerLine[]; next: number | undefined }> {
  const pages = readMonth(table, month, linesAPage, from);
  const { value: lines = [] } = await pages.next();
  const { value: more } = await pages.next();
  await pages.return();
  return { lines, next: more?.[0]?.number };
}
