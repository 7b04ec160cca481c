import * as z from "zod";
import { Actor } from "../pilot/items/lifecycle.ts";
import { type ListPage, type Paged, readPage } from "../platform/table/list-page.ts";
import type { Table } from "../platform/table/table.ts";
import type { Subject } from "../vocabulary/ids.ts";
import { Instant } from "../vocabulary/instant.ts";

const linesAPage = 25;

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
  at: Paged,
  limit = linesAPage,
): Promise<{ entries: readonly HistoryEntry[] } & Omit<ListPage<HistoryEntry>, "items">> {
  const place = { table: "record", pk: subject, prefix: "AUDIT#" } as const;
  const { items, ...beside } = await readPage(table, Entry, { ...place, newestFirst: true, limit, ...at });
  return { entries: items, ...beside };
}
