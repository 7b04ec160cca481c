import { keys } from "../../platform/table/keys.ts";
import { type Condition, ConditionFailed, type Table } from "../../platform/table/table.ts";
import type { ExportId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { ExportJob, TakenOver } from "./export-job.ts";

export async function readJob(table: Pick<Table, "get">, id: ExportId): Promise<ExportJob | undefined> {
  const item = await table.get("pilots", keys.exportJob(id));
  return item && ExportJob.parse(item);
}

/** The job, taken for a new run; undefined when there is nothing left to do. */
export async function claimJob(table: Table, id: ExportId, heartbeat: Instant): Promise<ExportJob | undefined> {
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
}

/** This run is still the one that does the job. */
export const stillMine = ({ attempt }: ExportJob): readonly Condition[] => [
  { attribute: "status", equals: "running" },
  { attribute: "attempt", equals: attempt },
];

export const takenOver = (error: unknown): never => {
  throw error instanceof ConditionFailed ? new TakenOver() : error;
};

type Run = Partial<Pick<ExportJob, "status" | "rows" | "file">> & Pick<ExportJob, "heartbeat">;

/** How far this run has come. @throws TakenOver once another run does the job */
export const saveRun = (table: Table, job: ExportJob, set: Run): Promise<void> =>
  table
    .transact([{ table: "pilots", update: keys.exportJob(job.exportId), set, when: stillMine(job) }])
    .catch(takenOver);
