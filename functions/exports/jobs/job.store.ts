import type { StoredFile } from "../../ledger/stored-file.ts";
import { keys } from "../../platform/table/keys.ts";
import { transactOnce } from "../../platform/table/once.ts";
import { absent, type Condition, ConditionFailed, type Table, type Write } from "../../platform/table/table.ts";
import type { ExportId, Nonce } from "../../vocabulary/ids.ts";
import { type Instant, plusDays, toMilliseconds } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { ExportJob, fileDays, TakenOver } from "./export-job.ts";

/** What a run of a job may ask of the table. @throws TakenOver once another run does the job */
export type Jobs = {
  /** The job, taken for this run; undefined when there is nothing left to do. */
  claim: (id: ExportId, at: Instant) => Promise<ExportJob | undefined>;
  progressed: (job: ExportJob, rows: number, at: Instant) => Promise<void>;
  ready: (job: ExportJob, file: StoredFile, at: Instant) => Promise<void>;
  failed: (job: ExportJob, at: Instant) => Promise<void>;
};

type NewJob = Pick<ExportJob, "exportId" | "work" | "organisation" | "ofRows" | "askedBy"> & { readonly at: Instant };

/** A file and its job are forgotten some days after they are asked for; a closing is remembered with its month. */
const askedFor = ({ kind }: Pick<ExportJob["work"], "kind">, at: Instant) =>
  kind === "file" ? { askedAt: at, expiresAtSeconds: Math.floor(toMilliseconds(plusDays(at, fileDays)) / 1000) } : {};

/** A job as it is asked for; the table's stream wakes whoever does it. */
export const jobAsked = ({ at, ...given }: NewJob): Write => {
  const job: ExportJob = { v: 1, status: "asked", rows: 0, askedAt: at, heartbeat: at, attempt: 0, ...given };
  const put = { ...keys.exportJob(given.exportId), ...job, ...askedFor(given.work, at) };
  return { table: "pilots", put, when: absent };
};

/** Asks for a file; a second press of the same button asks for no second one. */
export const askForFile = (table: Table, job: NewJob, nonce: Nonce): Promise<{ exportId: ExportId }> =>
  transactOnce(table, { scope: `export#${job.askedBy.id}`, nonce, at: job.at }, { exportId: job.exportId }, [
    jobAsked(job),
  ]);

export async function readJob(table: Pick<Table, "get">, id: ExportId): Promise<ExportJob | undefined> {
  const item = await table.get("pilots", keys.exportJob(id));
  return item && ExportJob.parse(item);
}

/** Starts a job again as it was seen; its file is kept as long as if it were asked for now. @throws Refusal busy when it has moved on since */
export async function startAgain(table: Table, job: ExportJob, nonce: Nonce, at: Instant): Promise<void> {
  const again: Write = {
    table: "pilots",
    update: keys.exportJob(job.exportId),
    set: { status: "asked", heartbeat: at, ...askedFor(job.work, at) },
    when: [
      { attribute: "status", equals: job.status },
      { attribute: "heartbeat", equals: job.heartbeat },
    ],
  };
  await transactOnce(table, { scope: `export#${job.exportId}`, nonce, at }, {}, [again]).catch((error: unknown) => {
    if (error instanceof ConditionFailed) refuse("busy");
    throw error;
  });
}

/** This run is still the one that does the job. */
export const stillMine = ({ attempt }: ExportJob): readonly Condition[] => [
  { attribute: "status", equals: "running" },
  { attribute: "attempt", equals: attempt },
];

export const takenOver = (error: unknown): never => {
  throw error instanceof ConditionFailed ? new TakenOver() : error;
};

/** Jobs in the table. */
export const tableJobs = (table: Table): Jobs => {
  const write = (job: ExportJob, set: Readonly<Record<string, unknown>>) =>
    table
      .transact([{ table: "pilots", update: keys.exportJob(job.exportId), set, when: stillMine(job) }])
      .catch(takenOver);
  return {
    claim: async (id, heartbeat) => {
      try {
        const item = await table.update({
          table: "pilots",
          update: keys.exportJob(id),
          set: { status: "running", rows: 0, heartbeat },
          add: { attempt: 1 },
          when: [{ attribute: "status", among: ["asked", "running"] }],
        });
        return ExportJob.parse(item);
      } catch (error) {
        if (error instanceof ConditionFailed) return undefined;
        throw error;
      }
    },
    progressed: (job, rows, heartbeat) => write(job, { rows, heartbeat }),
    ready: (job, file, heartbeat) => write(job, { status: "ready", file, rows: file.rows, heartbeat }),
    failed: (job, heartbeat) => write(job, { status: "failed", heartbeat }),
  };
};
