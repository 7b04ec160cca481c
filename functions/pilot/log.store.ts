import * as z from "zod";
import { type ListPage, type Paged, readPage } from "../platform/table/list-page.ts";
import { parsed, readAll, type Table } from "../platform/table/table.ts";
import type { Subject } from "../vocabulary/ids.ts";
import { Instant } from "../vocabulary/instant.ts";
import { Actor } from "./items/lifecycle.ts";

/** One entry of a subject's log: what was done, by whom (`auditEntry` in happenings.ts writes it). */
const Logged = z.object({
  at: Instant,
  by: Actor,
  action: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type Logged = z.infer<typeof Logged>;

type Reads = Pick<Table, "query">;
const of = (subject: Subject) => ({ table: "record", pk: subject, prefix: "AUDIT#" }) as const;

/** All that has been done to a subject, the oldest first: a case's life has some hundred entries at most. */
export const wholeLog = async (table: Reads, subject: Subject): Promise<readonly Logged[]> =>
  parsed(Logged, await readAll(table, of(subject)));

/** A page of what has happened to a subject, the newest first. */
export async function logPage(
  table: Reads,
  subject: Subject,
  at: Paged,
  limit = 25,
): Promise<{ entries: readonly Logged[] } & Omit<ListPage<Logged>, "items">> {
  const { items, ...beside } = await readPage(table, Logged, { ...of(subject), newestFirst: true, limit, ...at });
  return { entries: items, ...beside };
}

/** The last things that happened to a subject, the newest first: forty at most. */
export const lastLogged = async (table: Reads, subject: Subject): Promise<readonly Logged[]> =>
  (await logPage(table, subject, {}, 40)).entries;
