import { act, already, type Outcome } from "../../pilot/act.ts";
import { outboxEntry } from "../../pilot/happenings.ts";
import { requireVersion } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, type Write } from "../../platform/table/table.ts";
import { bulkSubject } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type BulkSeen, theBulk } from "./bulk.store.ts";
import { type BulkProgress, rowsOf } from "./bulk.ts";
import { carryOnId } from "./carry-on.ts";

/** What is begun is what was read through: the version that the page showed. */
type Command = { readonly version: number };
export type Started = { readonly not?: "past" | "empty" };

/** An officer begins what was ordered, or goes on where it was stopped; it is then carried out by itself. */
export const startBulk = act({
  name: "start-bulk",
  writes: ["PROGRESS"],
  see: theBulk,
  decide: ({ bulkId, now }: BulkSeen, { version }: Command, { by, at }): Outcome<Started> => {
    const { bulk, progress } = now ?? refuse("not-found");
    requireVersion(bulk, version);
    if (progress && progress.status !== "stopped") return already({});
    if (bulk.deadline !== undefined && bulk.deadline <= at) return { answer: { not: "past" } };
    const rows = rowsOf(bulk).length;
    if (rows === 0) return { answer: { not: "empty" } };
    const starts = (progress?.starts ?? 0) + 1;
    const first: BulkProgress = { v: 1, status: "running", done: 0, starts, by, startedAt: at, refused: [] };
    const key = keys.bulkProgress(bulkId);
    const running: Write = progress
      ? {
          table: "pilots",
          update: key,
          set: { status: "running", starts },
          when: [
            { attribute: "status", equals: "stopped" },
            { attribute: "starts", equals: progress.starts },
          ],
        }
      : { table: "pilots", put: { ...key, ...first }, when: absent };
    const done = progress?.done ?? 0;
    return {
      answer: {},
      writes: [
        running,
        outboxEntry(bulkSubject(bulkId), carryOnId(starts, done), { kind: "bulk", starts, from: done }, at),
      ],
      log: { action: progress ? "bulk.gone-on" : "bulk.started", details: { what: bulk.kind, rows } },
    };
  },
});
