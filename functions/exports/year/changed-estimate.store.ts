import * as z from "zod";
import { keys } from "../../platform/table/keys.ts";
import { parsed, readAll, type Table } from "../../platform/table/table.ts";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { Instant, Month } from "../../vocabulary/instant.ts";
import { Ore } from "../../vocabulary/ore.ts";

/** What finance wrote in the place of the rule, for months that nobody has claimed: for them alone, not for others later. */
export const ChangedEstimate = z.object({
  v: z.literal(1),
  year: z.number().int(),
  applicationId: ApplicationId,
  version: z.number().int().min(1),
  months: z.array(Month).min(1),
  amountOre: Ore,
  reason: z.string(),
  at: Instant,
  by: z.object({ id: z.string(), name: z.string() }),
});
export type ChangedEstimate = z.infer<typeof ChangedEstimate>;

/** The estimates of a year that finance has changed: a query. */
export const changedEstimates = async (
  table: Pick<Table, "query">,
  year: number,
): Promise<readonly ChangedEstimate[]> =>
  parsed(ChangedEstimate, await readAll(table, { table: "pilots", pk: keys.yearEnds(year), prefix: "ESTIMATE#" }));
