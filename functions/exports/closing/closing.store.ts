import { countedKinds } from "../../ledger/kinds.ts";
import { Period } from "../../ledger/period.ts";
import type { ExportFormat, StoredFile } from "../../ledger/stored-file.ts";
import { auditEntry } from "../../pilot/happenings.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import { keys } from "../../platform/table/keys.ts";
import { transactOnce } from "../../platform/table/once.ts";
import { absent, type Condition, ConditionFailed, parsed, type Table, type Write } from "../../platform/table/table.ts";
import type { Nonce } from "../../vocabulary/ids.ts";
import type { Instant, Month } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { periodSubject } from "../../vocabulary/subject.ts";
import { closingJobId, type ExportJob } from "../jobs/export-job.ts";
import { jobAsked, stillMine, takenOver } from "../jobs/job.store.ts";
import { readPeriod } from "./period.store.ts";

/** Everything that happens to months as they close. */
export type Closings = {
  /** Nothing more is posted to the month from here on. @throws Refusal month-moved-on */
  begin: (closing: Closing) => Promise<void>;
  period: (month: Month) => Promise<Period | undefined>;
  /** The month is closed, and these are its files for ever. @throws TakenOver */
  frozen: (job: ExportJob, period: Period, files: ClosedFiles, at: Instant) => Promise<void>;
};
export type ClosedFiles = Readonly<Record<ExportFormat, StoredFile>>;

export type Closing = {
  readonly period: Period;
  /** Months without lines that close with it. */
  readonly empty: readonly Month[];
  readonly organisation: { readonly name: string; readonly number: string };
  readonly by: Actor;
  readonly at: Instant;
  readonly nonce: Nonce;
};

/** Nothing has been posted since: every posting adds to the lines. */
const asSeen = (period: Period): Condition[] => [
  { attribute: "closingAt", is: "absent" },
  { attribute: "lines", equals: period.lines },
  ...countedKinds.map((kind): Condition => {
    const sum = period[kind];
    return sum === undefined ? { attribute: kind, is: "absent" } : { attribute: kind, equals: sum };
  }),
];

function beginningWrites({ period, empty, organisation, by, at }: Closing): Write[] {
  const { month, lines } = period;
  const askedBy = { id: by.id, name: by.name };
  const work = { kind: "closing", month } as const;
  return [
    {
      table: "pilots",
      update: keys.period(month),
      set: { closingAt: at, closedBy: by.name },
      when: asSeen(period),
    },
    ...empty.map((none): Write => {
      const closed = { closingAt: at, closedAt: at, closedBy: by.name };
      return { table: "pilots", put: { ...keys.period(none), month: none, lines: 0, ...closed }, when: absent };
    }),
    auditEntry(periodSubject(month), { at, by }, { action: "month.closing", details: { lines, empty: empty.length } }),
    jobAsked({ exportId: closingJobId(month), work, organisation, ofRows: lines * 4, askedBy, at }),
  ];
}

/** Closing months in the table. */
export const tableClosings = (table: Table): Closings => ({
  begin: async (closing) => {
    const { at, nonce, period } = closing;
    const once = { scope: `closing#${period.month}`, nonce, at };
    await transactOnce(table, once, {}, beginningWrites(closing)).catch((error: unknown) => {
      if (error instanceof ConditionFailed) refuse("month-moved-on");
      throw error;
    });
  },

  period: (month) => readPeriod(table, month),

  frozen: async (job, { month, closedBy = "" }, files, at) => {
    const sums = Object.fromEntries(Object.entries(files).map(([format, { sha256 }]) => [format, sha256]));
    const by: Actor = { kind: "finance", id: job.askedBy.id, name: closedBy };
    const closed: readonly Condition[] = [
      { attribute: "closingAt", is: "present" },
      { attribute: "closedAt", is: "absent" },
    ];
    const ready = { status: "ready", rows: files.csv.rows * Object.keys(files).length, heartbeat: at };
    await table
      .transact([
        { table: "pilots", update: keys.period(month), set: { closedAt: at, files }, when: closed },
        { table: "pilots", update: keys.exportJob(job.exportId), set: ready, when: stillMine(job) },
        auditEntry(
          periodSubject(month),
          { at, by },
          { action: "month.closed", details: { lines: files.csv.rows, ...sums } },
        ),
      ])
      .catch(takenOver);
  },
});

/** Every month that anything was posted to or that has closed empty, oldest first. */
export async function readAllPeriods(table: Pick<Table, "query">, prefix?: string): Promise<Period[]> {
  const periods: Period[] = [];
  let after: string | undefined;
  do {
    const page = await table.query({
      table: "pilots",
      pk: keys.periods(),
      ...(prefix ? { prefix } : {}),
      ...(after ? { after } : {}),
    });
    periods.push(...parsed(Period, page.items));
    after = page.next;
  } while (after);
  return periods;
}
