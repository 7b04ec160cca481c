import * as z from "zod";
import { keys } from "../../platform/table/keys.ts";
import { absent, type Write } from "../../platform/table/table.ts";
import { EuroRate } from "../../vocabulary/euro-rate.ts";
import { Instant, LocalDay, Month } from "../../vocabulary/instant.ts";

/** What a rate holds for: a day, or every day of a month that has none of its own. */
const rated = () => z.union([LocalDay, Month]);

/** A rate as a decision and its entry in the register keep it: which one of finance's table it was. */
export const UsedRate = z.lazy(() =>
  z.object({ of: rated(), version: z.number().int().min(1), rate: EuroRate, source: z.string() }),
);
export type UsedRate = z.infer<typeof UsedRate>;

/** One version of a rate in finance's table. The newest of a day or a month holds; the earlier ones stay. */
export const StoredRate = z.lazy(() =>
  z.object({
    v: z.literal(1),
    of: rated(),
    version: z.number().int().min(1),
    rate: EuroRate,
    /** Where it is from: the central bank's own name, and of which day where it differs. */
    source: z.string(),
    at: Instant,
    by: z.object({ id: z.string(), name: z.string() }),
  }),
);
export type StoredRate = z.infer<typeof StoredRate>;

export const usedRate = ({ of, version, rate, source }: StoredRate): UsedRate => ({ of, version, rate, source });

/** The newest version of what is said of a day or a month: one item. */
export const newestOf = (of: LocalDay | Month) =>
  ({ table: "pilots", pk: keys.euroRates(), prefix: `${of}#`, newestFirst: true, limit: 1 }) as const;

/** The rate of a day is still the one that was read: no newer version is there, nor one of the day where it was its month's. */
export function rateHolds(day: LocalDay, used: UsedRate | undefined): readonly Write[] {
  const month = Month.parse(day.slice(0, 7));
  const looked = used?.of === day ? [day] : [day, month];
  return looked.map((of) => ({
    table: "pilots",
    check: keys.euroRate(of, used?.of === of ? used.version + 1 : 1),
    when: absent,
  }));
}
