import { keys } from "../platform/table/keys.ts";
import { type Paged, readPage } from "../platform/table/list-page.ts";
import { readAll, readAs, type Table } from "../platform/table/table.ts";
import type { ApplicationId, CallId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { Asked, WheelRow, WheelSums } from "./asked.ts";

/** @throws Refusal not-found */
export async function readAsked(table: Pick<Table, "get">, id: ApplicationId, number: number): Promise<Asked> {
  const item = await table.get("pilots", keys.asked(id, number));
  return item ? readAs(Asked, item) : refuse("not-found");
}

/** All questions that were put about a pilot, the first first. */
export async function readAllAsked(table: Pick<Table, "query">, id: ApplicationId): Promise<readonly Asked[]> {
  const items = await readAll(table, { table: "pilots", pk: keys.askedAll(id) });
  return items.map((item) => readAs(Asked, item));
}

/** So many pilots stand on a page of a call's wheel, and in one pack. */
const wheelsAtOnce = 50;

/** The pilots of a call that the wheel asks, in the order in which it began, with what all of them come to. */
export async function readWheels(table: Pick<Table, "get" | "query">, callId: CallId, at: Paged) {
  const list = { table: "pilots", pk: keys.wheels(callId), prefix: "PILOT#", limit: wheelsAtOnce } as const;
  const [{ items: rows, ...beside }, sums] = await Promise.all([
    readPage(table, WheelRow, { ...list, ...at }),
    table.get("pilots", keys.wheelSums(callId)),
  ]);
  return { rows, beside, sums: sums && readAs(WheelSums, sums) };
}
