import * as z from "zod";
import { keys } from "../../platform/table/keys.ts";
import { readAs, type Table } from "../../platform/table/table.ts";

/** How much waits for somebody: by kind of work and last day (`examine-report`, `review 2026-12-20`). */
export const Counts = z.object({
  v: z.literal(1),
  version: z.number().int().min(1),
  days: z.record(z.string(), z.number().int()),
});
export type Counts = z.infer<typeof Counts>;

export async function readCount(table: Pick<Table, "get">, group: string): Promise<Counts | undefined> {
  const item = await table.get("pilots", keys.deskCount(group));
  return item && readAs(Counts, item);
}
