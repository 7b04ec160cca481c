import { AidEntry } from "../../pilot/items/aid-entry.ts";
import { keys } from "../../platform/table/keys.ts";
import { type Paged, readPage } from "../../platform/table/list-page.ts";
import { parsed, readAll, readAs, type Table } from "../../platform/table/table.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { HandOver, mostHandedOver, type Register } from "./hand-over.ts";

type Queries = Pick<Table, "query">;

/** The lines that wait for the central register, those with the earliest last day first. */
export async function waitingLines(table: Queries, at: Paged) {
  const pk = keys.toHandOver("de-minimis");
  const query = { table: "pilots", index: "cases", pk, limit: mostHandedOver, ...at } as const;
  const { items, ...beside } = await readPage(table, AidEntry, query);
  return { lines: items, beside };
}

/** The last hand-overs to a register, the newest first. */
export async function lastHandOvers(table: Queries, register: Register): Promise<readonly HandOver[]> {
  const query = { table: "pilots", pk: keys.handOvers(register), newestFirst: true, limit: 50 } as const;
  return parsed(HandOver, (await table.query(query)).items);
}

/** The newest of all. */
export async function newestHandOver(table: Queries, register: Register): Promise<HandOver | undefined> {
  const query = { table: "pilots", pk: keys.handOvers(register), newestFirst: true, limit: 1 } as const;
  return parsed(HandOver, (await table.query({ ...query, consistent: true })).items)[0];
}

/** @throws Refusal not-found */
export async function readHandOver(table: Pick<Table, "get">, register: Register, number: number): Promise<HandOver> {
  const item = await table.get("pilots", keys.handOver(register, number));
  return item ? readAs(HandOver, item) : refuse("not-found");
}

/** All lines of a hand-over, in the order of its file. @throws Refusal busy while the index is behind */
export async function linesOf(table: Queries, { number, lines }: HandOver): Promise<readonly AidEntry[]> {
  const pk = keys.handedOver("de-minimis", number);
  const found = parsed(AidEntry, await readAll(table, { table: "pilots", index: "cases", pk }));
  return found.length === lines ? found : refuse("busy");
}
