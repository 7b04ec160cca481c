import { Period } from "../../ledger/period.ts";
import { keys } from "../../platform/table/keys.ts";
import { type ListPage, type Paged, readPage } from "../../platform/table/list-page.ts";
import { parsed, readAll, type Table } from "../../platform/table/table.ts";
import type { Month } from "../../vocabulary/instant.ts";

/** A month as its postings and its closing have left it; undefined when nothing has been posted to it. */
export async function readPeriod(table: Pick<Table, "get">, month: Month): Promise<Period | undefined> {
  const item = await table.get("pilots", keys.period(month));
  return item && Period.parse(item);
}

/** Every month that anything was posted to or that has closed empty, oldest first; of one year with `2026-`. */
export const readAllPeriods = async (table: Pick<Table, "query">, prefix?: string): Promise<readonly Period[]> =>
  parsed(Period, await readAll(table, { table: "pilots", pk: keys.periods(), ...(prefix ? { prefix } : {}) }));

/** A page of the months that have lines, newest first: those beside a page, or through a month (`to`). */
export async function readMonths(
  table: Pick<Table, "query">,
  { limit = 36, ...place }: { limit?: number; to?: Month } & Paged = {},
): Promise<{ periods: readonly Period[] } & Omit<ListPage<Period>, "items">> {
  const query = { table: "pilots", pk: keys.periods(), newestFirst: true, limit, ...place } as const;
  const { items: periods, ...beside } = await readPage(table, Period, query);
  return { periods, ...beside };
}
