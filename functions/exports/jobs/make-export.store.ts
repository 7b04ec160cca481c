import type { ExportId } from "../../vocabulary/ids.ts";
import { freezeMonth } from "../closing/freeze-month.store.ts";
import { type ExportJob, type FileWork, TakenOver } from "./export-job.ts";
import { type Watch, watching } from "./heartbeat.ts";
import { claimJob, saveRun } from "./job.store.ts";
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

async function makeFile(
  { table, write, files, clock }: Making,
  job: ExportJob,
  { format, scope: asked }: FileWork,
  watch: Watch,
): Promise<void> {
  const { scope, pages, preliminary } = await linesIn(table, asked);
  const { exportId, organisation, askedAt: at } = job;
  const file = await write(format, { scope, preliminary, at, organisation }, watch(pages));
  const put = await files.put({ key: `files/${exportId}/${format}`, type: file.type, chunks: file.chunks });
  const rows = file.rows();
  await saveRun(table, job, { status: "ready", file: { ...put, name: file.name, rows }, rows, heartbeat: clock() });
}
