import * as z from "zod";
import { Actor } from "../pilot/items/lifecycle.ts";
import { parsed, type Table } from "../platform/table/table.ts";
import type { Subject } from "../vocabulary/ids.ts";
import { Instant } from "../vocabulary/instant.ts";

const entriesAPage = 25;

/** One entry of the log. */
const Entry = z.object({
  at: Instant,
  by: Actor,
  action: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type HistoryEntry = z.infer<typeof Entry>;

/** A page of what has happened to a subject, newest first. */
export async function readHistory(
  table: Pick<Table, "query">,
  subject: Subject,
  after: string | undefined,
): Promise<{ entries: readonly HistoryEntry[]; next: string | undefined }> {
  const page = await table.query({
    table: "record",
    pk: subject,
    prefix: "AUDIT#",
    newestFirst: true,
    limit: entriesAPage,
    ...(after ? { after } : {}),
  });
  return { entries: parsed(Entry, page.items), next: page.next };
}
