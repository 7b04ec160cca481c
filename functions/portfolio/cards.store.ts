import { keys } from "../platform/table/keys.ts";
import { parsed, readAll, type Table } from "../platform/table/table.ts";
import { HubCard } from "./hub-card.ts";
import { measureLimits } from "./measure.ts";

/** What everybody may read of projects, as many as are looked through at once. */
export async function readCards(table: Pick<Table, "query">): Promise<readonly HubCard[]> {
  const items = await readAll(table, { table: "pilots", pk: keys.hubAll() }, measureLimits.list);
  return parsed(HubCard, items).slice(0, measureLimits.list);
}
