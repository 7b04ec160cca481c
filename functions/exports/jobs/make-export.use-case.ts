import type { Clock } from "../../platform/clock.ts";
import type { ExportId } from "../../vocabulary/ids.ts";
import type { Month } from "../../vocabulary/instant.ts";
import type { ExportScope } from "../formats/format.ts";
import { type ExportJob, type FileWork, TakenOver } from "./export-job.ts";
import { type Watch, watching } from "./heartbeat.ts";
import type { Jobs } from "./job.store.ts";
import type { Lines } from "./scope.store.ts";
import type { ExportStore } from "./stored-files.store.ts";
import type { WriteFile } from "./write-file.ts";

type Needs = {
  readonly jobs: Jobs;
  readonly linesOf: (scope: ExportScope) => Promise<Lines>;
  readonly write: WriteFile;
  readonly files: Pick<ExportStore, "put">;
  readonly freeze: (job: ExportJob, month: Month, watch: Watch) => Promise<void>;
  readonly clock: Clock;
};

/** There is not enough time left: better a job that has failed in time than one that has died in silence. */
class OutOfTime extends Error {
  override readonly name = "OutOfTime";
}

/**
 * Does a job that was asked for: makes its file, or freezes its month. Nothing is left to do when another run has taken
 * it over. A run that cannot be finished says so on the job, where somebody can start it again.
 * @throws whatever kept it from being done
 */
export const makeExport =
  ({ jobs, linesOf, write, files, freeze, clock }: Needs) =>
  async (id: ExportId, mayGoOn: () => boolean): Promise<"done" | "nothing to do" | "taken over"> => {
    const job = await jobs.claim(id, clock());
    if (!job) return "nothing to do";
    const watch = watching(clock, async (rows, at) => {
      if (!mayGoOn()) throw new OutOfTime();
      await jobs.progressed(job, rows, at);
    });

    const makeFile = async ({ format, scope: asked }: FileWork) => {
      const { scope, pages, preliminary } = await linesOf(asked);
      const { organisation, askedAt: at } = job;
      const file = await write(format, { scope, preliminary, at, organisation }, watch(pages));
      const put = await files.put({ key: `files/${id}/${format}`, type: file.type, chunks: file.chunks });
      await jobs.ready(job, { ...put, name: file.name, rows: file.rows() }, clock());
    };

    try {
      await (job.work.kind === "closing" ? freeze(job, job.work.month, watch) : makeFile(job.work));
      return "done";
    } catch (error) {
      if (error instanceof TakenOver) return "taken over";
      // Told or not, the error comes through; the page finds a job that stays silent.
      await jobs.failed(job, clock()).catch(() => {});
      throw error;
    }
  };
