import type { Period } from "../../ledger/period.ts";
import { type ExportFormat, exportFormats, type StoredFile } from "../../ledger/stored-file.ts";
import type { LedgerLine } from "../../ledger/verification.ts";
import { auditEntry } from "../../pilot/happenings.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Condition, Table } from "../../platform/table/table.ts";
import { periodSubject } from "../../vocabulary/ids.ts";
import type { Instant, Month } from "../../vocabulary/instant.ts";
import type { Pages } from "../formats/format.ts";
import type { ExportJob } from "../jobs/export-job.ts";
import type { Watch } from "../jobs/heartbeat.ts";
import { stillMine, takenOver } from "../jobs/job.store.ts";
import type { Making } from "../jobs/write-file.ts";
import { readMonth } from "../months/month.store.ts";
import { addsUpTo, keptUntil, nothingRead, tallied } from "./closing.ts";
import { readPeriod } from "./period.store.ts";

/** The month's lines. Ends in an error, and so without a file, when they are not what the month was closed with. */
async function* asClosed(pages: Pages, period: Period): AsyncGenerator<readonly LedgerLine[]> {
  let read = nothingRead;
  for await (const page of pages) {
    read = tallied(read, page);
    yield page;
  }
  if (!addsUpTo(period, read)) throw new Error(`the lines of ${period.month} are not those that it was closed with`);
}

/**
 * Freezes a closing month: its four files go to where they cannot be changed, and then the month is closed with them.
 * A run after one that died writes the same bytes, since lines, time and name are those of the closing; a file that
 * already lies in its place stays and is taken as it is.
 * @throws TakenOver; Error when the lines are not those that the month was closed with
 */
export async function freezeMonth(
  { table, write, files, clock }: Making,
  job: ExportJob,
  month: Month,
  watch: Watch,
): Promise<void> {
  const period = await readPeriod(table, month);
  if (!period?.closingAt) throw new Error(`${month} is not closing`);
  const scope = { kind: "month", month } as const;
  const context = { scope, preliminary: false, at: period.closingAt, organisation: job.organisation };
  const frozen = new Map<ExportFormat, StoredFile>();
  for (const format of exportFormats) {
    const { name, type, chunks } = await write(format, context, watch(asClosed(readMonth(table, month), period)));
    const put = await files.put({
      key: `months/${month}/${name}`,
      type,
      chunks,
      lockedUntil: keptUntil(month, clock()),
    });
    frozen.set(format, { ...put, name, rows: period.lines });
  }
  await closedWith(table, job, period, Object.fromEntries(frozen), clock());
}

/** The month is closed, and these are its files for ever. @throws TakenOver */
async function closedWith(
  table: Table,
  job: ExportJob,
  { month, lines, closedBy = "" }: Period,
  files: Readonly<Record<string, StoredFile>>,
  at: Instant,
): Promise<void> {
  const by: Actor = { kind: "finance", id: job.askedBy.id, name: closedBy };
  const sums = Object.fromEntries(Object.entries(files).map(([format, { sha256 }]) => [format, sha256]));
  const closing: readonly Condition[] = [
    { attribute: "closingAt", is: "present" },
    { attribute: "closedAt", is: "absent" },
  ];
  const ready = { status: "ready", rows: lines * Object.keys(files).length, heartbeat: at };
  await table
    .transact([
      { table: "pilots", update: keys.period(month), set: { closedAt: at, files }, when: closing },
      { table: "pilots", update: keys.exportJob(job.exportId), set: ready, when: stillMine(job) },
      auditEntry(periodSubject(month), { at, by }, { action: "month.closed", details: { lines, ...sums } }),
    ])
    .catch(takenOver);
}
