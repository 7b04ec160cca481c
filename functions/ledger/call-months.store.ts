import * as z from "zod";
import { keys } from "../platform/table/keys.ts";
import { parsed, readAll, type Table } from "../platform/table/table.ts";
import { CallId } from "../vocabulary/ids.ts";
import { Month } from "../vocabulary/instant.ts";
import { Ore } from "../vocabulary/ore.ts";
import { countedKinds } from "./kinds.ts";

/** What was posted to an accounting month of one call, each kind for itself; kept by each posting's transaction. */
const CallMonth = z
  .object({ callId: CallId, month: Month, lines: z.number().int() })
  .and(z.partialRecord(z.enum(countedKinds), Ore));
export type CallMonth = z.infer<typeof CallMonth>;

/** Every accounting month in which something of the call was posted, oldest first, with its sums. */
export async function callMonthsOf(table: Pick<Table, "query">, callId: CallId): Promise<readonly CallMonth[]> {
  return parsed(CallMonth, await readAll(table, { table: "pilots", pk: keys.callMonths(callId) }));
}
