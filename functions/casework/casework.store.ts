import * as z from "zod";
import { Actor, Case } from "../pilot/items/lifecycle.ts";
import type { Stage } from "../pilot/stages/stages.ts";
import { keys } from "../platform/table/keys.ts";
import { readPage, type Table } from "../platform/table/table.ts";
import type { CallId, Subject } from "../vocabulary/ids.ts";
import { Instant } from "../vocabulary/instant.ts";

const linesAPage = 25;

/** A call's cases in a stage, those that came into it last first. `after` is `next` of the page before. */
export async function readCases(
  table: Pick<Table, "query">,
  { callId, stage, after }: { callId: CallId; stage: Stage; after: string | undefined },
): Promise<{ cases: readonly Case[]; next: string | undefined }> {
  const place = { table: "pilots", index: "cases", pk: keys.cases(callId, stage) } as const;
  const { items, next } = await readPage(table, Case, { ...place, newestFirst: true, limit: linesAPage, after });
  return { cases: items, next };
}

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
  const place = { table: "record", pk: subject, prefix: "AUDIT#" } as const;
  const { items, next } = await readPage(table, Entry, { ...place, newestFirst: true, limit: linesAPage, after });
  return { entries: items, next };
}
