import * as z from "zod";
import { Actor } from "../../pilot/items/lifecycle.ts";
import { parsed, type Table } from "../../platform/table/table.ts";
import type { Subject } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";

const Entry = z.object({
  at: Instant,
  by: Actor,
  action: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type PoolEvent = z.infer<typeof Entry>;

const linesShown = 40;

/** What has happened to a person of the pool, the newest first. */
export async function readPoolLog(table: Pick<Table, "query">, subject: Subject): Promise<readonly PoolEvent[]> {
  const place = { table: "record", pk: subject, prefix: "AUDIT#" } as const;
  return parsed(Entry, (await table.query({ ...place, newestFirst: true, limit: linesShown })).items);
}
