import * as z from "zod";
import { Actor } from "../pilot/items/lifecycle.ts";
import { parsed, type Table } from "../platform/table/table.ts";
import type { Subject } from "../vocabulary/ids.ts";
import { Instant } from "../vocabulary/instant.ts";

const Entry = z.object({
  at: Instant,
  by: Actor,
  action: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type CallLogEntry = z.infer<typeof Entry>;

/** The last things that happened to a call or a setting, the newest first: forty at most. */
export async function readCallLog(table: Pick<Table, "query">, subject: Subject): Promise<readonly CallLogEntry[]> {
  const { items } = await table.query({
    table: "record",
    pk: subject,
    prefix: "AUDIT#",
    newestFirst: true,
    limit: 40,
  });
  return parsed(Entry, items);
}
