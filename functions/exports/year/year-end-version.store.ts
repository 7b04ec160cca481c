import * as z from "zod";
import { keys } from "../../platform/table/keys.ts";
import { parsed, readAll, type Table } from "../../platform/table/table.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";

/**
 * A year's end as it was handed over: the list of a cut-off day, which can be made again from the ledger at any time, and
 * the fingerprint of its CSV file, by which anybody can see that it is the same.
 */
export const YearEndVersion = z.object({
  v: z.literal(1),
  year: z.number().int(),
  version: z.number().int().min(1),
  asOf: LocalDay,
  rows: z.number().int(),
  sha256: z.string(),
  keptAt: Instant,
  keptBy: z.object({ id: z.string(), name: z.string() }),
});
export type YearEndVersion = z.infer<typeof YearEndVersion>;

/** The versions of a year's end, in the order of their numbers. */
export const yearEndVersions = async (table: Pick<Table, "query">, year: number): Promise<readonly YearEndVersion[]> =>
  parsed(YearEndVersion, await readAll(table, { table: "pilots", pk: keys.yearEnds(year) }));
