import { keys } from "../../platform/table/keys.ts";
import { absent, parsed, type Table, type Write } from "../../platform/table/table.ts";
import { type LocalDay, Month } from "../../vocabulary/instant.ts";
import { newestOf, StoredRate, type UsedRate, usedRate } from "./euro-rate-of-day.ts";

/** The newest version of what finance says of a day or a month. */
export async function readRate(table: Pick<Table, "query">, of: LocalDay | Month): Promise<StoredRate | undefined> {
  const { items } = await table.query(newestOf(of));
  return parsed(StoredRate, items)[0];
}

/** A rate as an act rests on it: `guards` stand among its writes, so that none that came meanwhile is passed over. */
export type RateSeen = { readonly rate: UsedRate | undefined; readonly guards: readonly Write[] };

/** The rate of a day: its own, else its month's; undefined where finance has typed neither. It is never guessed. */
export async function seenRateOfDay(table: Pick<Table, "query">, day: LocalDay): Promise<RateSeen> {
  const month = Month.parse(day.slice(0, 7));
  const [own, months] = await Promise.all([readRate(table, day), readRate(table, month)]);
  const found = own ?? months;
  const noNewer = (of: LocalDay | Month, seen: StoredRate | undefined): Write => ({
    table: "pilots",
    check: keys.euroRate(of, (seen?.version ?? 0) + 1),
    when: absent,
  });
  return { rate: found && usedRate(found), guards: [noNewer(day, own), ...(own ? [] : [noNewer(month, months)])] };
}

/** The rate of a day as pages show it. */
export const rateOfDay = async (table: Pick<Table, "query">, day: LocalDay): Promise<UsedRate | undefined> =>
  (await seenRateOfDay(table, day)).rate;
