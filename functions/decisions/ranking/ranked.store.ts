import { keys } from "../../platform/table/keys.ts";
import { parsed, readAll, type Table } from "../../platform/table/table.ts";
import type { CallId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { tooManyRanked } from "../decisions.refusals.ts";
import { Ranked } from "./ranked.ts";

/** A ranking holds at most so many cases: it is reckoned from all of them. */
const mostRanked = 5000;

/** Every case of a call that has a place in its ranking: one query. @throws Refusal too-many-ranked */
export async function readRanked(table: Pick<Table, "query">, callId: CallId): Promise<readonly Ranked[]> {
  const items = await readAll(table, { table: "pilots", pk: keys.ranking(callId) }, mostRanked + 1);
  return items.length > mostRanked ? refuse(tooManyRanked, { most: String(mostRanked) }) : parsed(Ranked, items);
}
