import * as z from "zod";
import { keys } from "../platform/table/keys.ts";
import type { Table, Write } from "../platform/table/table.ts";
import type { Subject } from "../vocabulary/ids.ts";

/** How many decisions had been made about a subject when an act read it. */
export type Head = { readonly subject: Subject; readonly seq: number };

const StoredHead = z.object({ seq: z.number().int() });

/**
 * The subject's head. A query is no snapshot of a transaction, so the head is read before all that the act decides on:
 * as long as it is unchanged when the act writes, nothing was decided in between.
 */
export async function readHead(table: Pick<Table, "get">, subject: Subject): Promise<Head> {
  const item = await table.get("pilots", keys.head(subject));
  return { subject, seq: item ? StoredHead.parse(item).seq : 0 };
}

const asRead = ({ seq }: Head) =>
  seq === 0 ? ([{ attribute: "seq", is: "absent" }] as const) : ([{ attribute: "seq", equals: seq }] as const);

/** Counts one more decision about the subject, on condition that none was made since it was read. */
export const raiseHead = (head: Head): Write => ({
  table: "pilots",
  update: keys.head(head.subject),
  add: { seq: 1 },
  when: asRead(head),
});

/** Only the condition, for what is saved and makes no other act decide anew. */
export const checkHead = (head: Head): Write => ({
  table: "pilots",
  check: keys.head(head.subject),
  when: asRead(head),
});

/** Whether no decision about any of the subjects was made since they were read. */
export async function headsUnchanged(table: Pick<Table, "get">, heads: readonly Head[]): Promise<boolean> {
  const now = await Promise.all(heads.map(({ subject }) => readHead(table, subject)));
  return heads.every(({ seq }, i) => now[i]?.seq === seq);
}
