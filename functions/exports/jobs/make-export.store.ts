import { balancing } from "../../ledger/account-balances.ts";
import { type CountedKind, countedKinds, countsAs } from "../../ledger/kinds.ts";
import type { Period } from "../../ledger/period.ts";
import { type ExportFormat, exportFormats, type StoredFile } from "../../ledger/stored-file.ts";
import type { LedgerLine } from "../../ledger/verification.ts";
import { auditEntry } from "../../pilot/happenings.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { Clock } from "../../platform/clock.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Condition, Write } from "../../platform/table/table.ts";
import { each } from "../../vocabulary/each.ts";
import { type ExportId, periodSubject } from "../../vocabulary/ids.ts";
import { type Instant, type Month, plusSeconds } from "../../vocabulary/instant.ts";
import { callNames, namesInFile } from "../call-names.store.ts";
import { keptUntil } from "../closing/closing.ts";
import type { Pages } from "../formats/format.ts";
import { isLeftOut } from "../formats/left-out.ts";
import { readMonth } from "../months/month.store.ts";
import { readPeriod } from "../months/period.store.ts";
import { type ExportJob, type FileWork, TakenOver } from "./export-job.ts";
import { claimJob, saveRun, stillMine, takenOver } from "./job.store.ts";
import { linesIn } from "./scope.store.ts";
import type { Making } from "./write-file.ts";

/** There is not enough time left: better a job that has failed in time than one that has died in silence. */
class OutOfTime extends Error {
  override readonly name = "OutOfTime";
}

/**
 * Does a job that was asked for: makes its file, or freezes its month. Nothing is left to do when another run has taken
 * it over. A run that cannot be finished says so on the job, where finance can start it again.
 * @throws whatever kept it from being done
 */
export async function makeExport(
  making: Making,
  id: ExportId,
  mayGoOn: () => boolean,
): Promise<"done" | "nothing to do" | "taken over"> {
  const { table, clock } = making;
  const job = await claimJob(table, id, clock());
  if (!job) return "nothing to do";
  const { work } = job;
  const watch = watching(clock, async (rows, heartbeat) => {
    if (!mayGoOn()) throw new OutOfTime();
    await saveRun(table, job, { rows, heartbeat });
  });
  try {
    await (work.kind === "closing" ? freezeMonth(making, job, work.month, watch) : makeFile(making, job, work, watch));
    return "done";
  } catch (error) {
    if (error instanceof TakenOver) return "taken over";
    // The error comes through also when this fails; the page shows that a job has gone silent.
    await saveRun(table, job, { status: "failed", heartbeat: clock() }).catch(() => {});
    throw error;
  }
}

async function makeFile({ table, write, files, clock }: Making, job: ExportJob, work: FileWork, watch: Watch) {
  const { format } = work;
  const { scope, pages, preliminary } = await linesIn(table, work.scope);
  const { exportId, organisation, askedAt: at } = job;
  const calls = await namesInFile(table, format, organisation.language, clock());
  const file = await write(format, { scope, preliminary, at, organisation, calls }, watch(pages));
  const put = await files.put({ key: `files/${exportId}/${format}`, type: file.type, chunks: file.chunks });
  const rows = file.rows();
  await saveRun(table, job, { status: "ready", file: { ...put, name: file.name, rows }, rows, heartbeat: clock() });
}

/** Pages as they are, with a sign of life as they pass. */
type Watch = (pages: Pages) => Pages;

const secondsBetween = 5;

/** Counts lines over all pages and reports them now and then as a sign of life. `report` may throw to end the run. */
export function watching(clock: Clock, report: (rows: number, at: Instant) => Promise<void>): Watch {
  let rows = 0;
  let next = clock();
  return async function* watched(pages): AsyncGenerator<readonly LedgerLine[]> {
    for await (const page of pages) {
      const now = clock();
      if (now >= next) {
        next = plusSeconds(now, secondsBetween);
        await report(rows, now);
      }
      rows += page.length;
      yield page;
    }
  };
}

/** The month's lines. Ends in an error, and so without a file, when they are not what the month was closed with. */
async function* asClosed(pages: Pages, period: Period): AsyncGenerator<readonly LedgerLine[]> {
  let lines = 0;
  const sums: Record<CountedKind, number> = each(countedKinds, () => 0);
  for await (const page of pages) {
    for (const line of page) sums[countsAs(line)] += line.amountOre;
    lines += page.length;
    yield page;
  }
  if (lines !== period.lines || countedKinds.some((kind) => sums[kind] !== (period[kind] ?? 0)))
    throw new Error(`the lines of ${period.month} are not those that it was closed with`);
}

/** Pages as they are, added up by account as they pass. */
async function* passed(pages: Pages, sums: ReturnType<typeof balancing>): Pages & AsyncGenerator {
  for await (const page of pages) {
    sums.add(page);
    yield page;
  }
}

/**
 * Freezes a closing month: its four files go to where they cannot be changed, and then the month is closed with them.
 * A run after one that died writes the same bytes, since lines, time and name are those of the closing; a file that
 * already lies in its place stays and is taken as it is.
 * @throws TakenOver; Error when the lines are not those that the month was closed with
 */
async function freezeMonth({ table, write, files, clock }: Making, job: ExportJob, month: Month, watch: Watch) {
  const period = await readPeriod(table, month);
  if (!period?.closingAt) throw new Error(`${month} is not closing`);
  const scope = { kind: "month", month } as const;
  const { organisation } = job;
  const calls = await callNames(table, organisation.language ?? "sv", clock());
  const context = { scope, preliminary: false, at: period.closingAt, organisation, calls };
  const lines = () => watch(asClosed(readMonth(table, month), period));
  const frozen: Partial<Record<ExportFormat, StoredFile>> = {};
  let sums: ReturnType<typeof balancing> | undefined;
  for (const format of exportFormats) {
    const passing = sums ? undefined : balancing();
    const { name, type, chunks } = await write(format, context, passing ? passed(lines(), passing) : lines());
    const lockedUntil = keptUntil(month, clock());
    const put = await files.put({ key: `months/${month}/${name}`, type, chunks, lockedUntil });
    frozen[format] = { ...put, name, rows: period.lines };
    if (passing?.counted().lines === period.lines) sums = passing;
  }
  // Every file lay there already, from a run that died after it: the store takes none of the lines then.
  if (!sums) {
    sums = balancing();
    for await (const _ of passed(lines(), sums));
  }
  const { booked, ofLedger } = sums.counted();
  if (frozen.sie) frozen.sie = { ...frozen.sie, rows: isLeftOut(context) ? booked : ofLedger };
  await table.transact(monthClosed(job, { ...period, accounts: sums.result() }, frozen, clock())).catch(takenOver);
}

/** The month is closed, these are its files for ever, and the job is done. */
function monthClosed(
  job: ExportJob,
  { month, lines, closedBy = "", accounts = [] }: Period,
  files: Readonly<Record<string, StoredFile>>,
  at: Instant,
): Write[] {
  const by: Actor = { kind: "finance", id: job.askedBy.id, name: closedBy };
  const hashes = Object.fromEntries(Object.entries(files).map(([format, { sha256 }]) => [format, sha256]));
  const closing: readonly Condition[] = [
    { attribute: "closingAt", is: "present" },
    { attribute: "closedAt", is: "absent" },
  ];
  const ready = { status: "ready", rows: lines * Object.keys(files).length, heartbeat: at };
  return [
    { table: "pilots", update: keys.period(month), set: { closedAt: at, files, accounts }, when: closing },
    { table: "pilots", update: keys.exportJob(job.exportId), set: ready, when: stillMine(job) },
    auditEntry(periodSubject(month), { at, by }, { action: "month.closed", details: { lines, ...hashes } }),
  ];
}
