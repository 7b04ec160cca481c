import * as z from "zod";
import { Actor } from "../pilot/items/lifecycle.ts";
import { keys } from "../platform/table/keys.ts";
import { parsed, type Table } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
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

/** A page of what has happened in a case, newest first. */
export async function readHistory(
  table: Pick<Table, "query">,
  applicationId: ApplicationId,
  after: string | undefined,
): Promise<{ entries: readonly HistoryEntry[]; next: string | undefined }> {
  const page = await table.query({
    table: "record",
    pk: keys.pilot(applicationId),
    prefix: "AUDIT#",
    newestFirst: true,
    limit: entriesAPage,
    ...(after ? { after } : {}),
  });
  return { entries: parsed(Entry, page.items), next: page.next };
}
