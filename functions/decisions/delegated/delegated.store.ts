import { keys } from "../../platform/table/keys.ts";
import { type Paged, readPage } from "../../platform/table/list-page.ts";
import { parsed, readAll, type Table } from "../../platform/table/table.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { Delegated } from "./delegated.ts";

export type Days = { readonly from: LocalDay; readonly to: LocalDay };

/** A file holds at most so many decisions: a shorter time is asked for instead. */
export const mostInFile = 2000;

/** `~` sorts after all that follows a day. */
const between = ({ from, to }: Days) => ({ table: "pilots", pk: keys.delegatedAll(), from, to: `${to}~` }) as const;

/** A page of the decisions that delegates made between two days, the oldest first: one query, whatever else is stored. */
export async function readDelegated(table: Pick<Table, "query">, days: Days, at: Paged = {}) {
  const { items: rows, ...beside } = await readPage(table, Delegated, { ...between(days), limit: 50, ...at });
  return { rows, beside };
}

/** All of them, for a file; undefined where they are more than it holds. */
export async function allDelegated(table: Pick<Table, "query">, days: Days): Promise<readonly Delegated[] | undefined> {
  const items = await readAll(table, { ...between(days), limit: 500 }, mostInFile + 1);
  return items.length > mostInFile ? undefined : parsed(Delegated, items);
}
