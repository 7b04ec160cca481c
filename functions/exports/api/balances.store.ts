import { balancesOf } from "../../ledger/account-balances.ts";
import { stateOf } from "../../ledger/period.ts";
import type { Table } from "../../platform/table/table.ts";
import type { Month } from "../../vocabulary/instant.ts";
import { readMonth } from "../months/month.store.ts";
import { readPeriod } from "../months/period.store.ts";
import type { Balances } from "./api-answers.ts";
import { balancesAnswer } from "./balances-answer.ts";
import type { NoFile } from "./month-file.store.ts";

/** More lines than these are not added up while somebody waits. */
const mostLines = 60_000;

/** A month by account: of a closed one what was added up when it closed, of any other what has been posted so far. */
export async function readBalances(
  table: Pick<Table, "get" | "query">,
  month: Month,
  onlyClosed: boolean,
): Promise<Balances | NoFile> {
  const period = await readPeriod(table, month);
  if (!period) return { no: "unknown" };
  if (onlyClosed && stateOf(period) !== "closed") return { no: "not-closed" };
  if (period.accounts) return balancesAnswer(period, period.accounts);
  if (period.lines > mostLines) return { no: "too-large" };
  return balancesAnswer(period, await balancesOf(readMonth(table, month)));
}
