import { parsed, type Table } from "../../platform/table/table.ts";
import { type LocalDay, Month } from "../../vocabulary/instant.ts";
import { newestOf, StoredRate, type UsedRate, usedRate } from "./euro-rate-of-day.ts";

/** The newest version of what finance says of a day or a month. */
export async function readRate(table: Pick<Table, "query">, of: LocalDay | Month): Promise<StoredRate | undefined> {
  const { items } = await table.query(newestOf(of));
  return parsed(StoredRate, items)[0];
}

/** The rate of a day: its own, else its month's; undefined where finance has typed neither. It is never guessed. */
export async function rateOfDay(table: Pick<Table, "query">, day: LocalDay): Promise<UsedRate | undefined> {
  const [own, months] = await Promise.all([readRate(table, day), readRate(table, Month.parse(day.slice(0, 7)))]);
  const found = own ?? months;
  return found && usedRate(found);
}
