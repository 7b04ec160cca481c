import type { Period } from "../../ledger/period.ts";
import { type ExportFormat, exportFormats, type StoredFile } from "../../ledger/stored-file.ts";
import type { LedgerLine } from "../../ledger/verification.ts";
import type { Clock } from "../../platform/clock.ts";
import type { Month } from "../../vocabulary/instant.ts";
import type { Pages } from "../formats/format.ts";
import type { ExportJob } from "../jobs/export-job.ts";
import type { Watch } from "../jobs/heartbeat.ts";
import type { ExportStore } from "../jobs/stored-files.store.ts";
import type { WriteFile } from "../jobs/write-file.ts";
import type { ClosedFiles, Closings } from "./closing.store.ts";
import { addsUpTo, keptUntil, nothingRead, tallied } from "./closing.ts";

type Needs = {
  readonly closings: Pick<Closings, "period" | "frozen">;
  readonly readMonth: (month: Month) => Pages;
  readonly write: WriteFile;
  readonly files: Pick<ExportStore, "put">;
  readonly clock: Clock;
};

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
 * Whenever it dies and is run again it writes the same bytes, since lines, time and name are those of the closing; a
 * file that already lies in its place stays and is taken as it is.
 * @throws TakenOver; Error when the lines are not those that the month was closed with
 */
export const freezeMonth =
  ({ closings, readMonth, write, files, clock }: Needs) =>
  async (job: ExportJob, month: Month, watch: Watch): Promise<void> => {
    const period = await closings.period(month);
    if (!period?.closingAt) throw new Error(`${month} is not closing`);
    const scope = { kind: "month", month } as const;
    const context = { scope, preliminary: false, at: period.closingAt, organisation: job.organisation };
    const frozen = new Map<ExportFormat, StoredFile>();
    for (const format of exportFormats) {
      const { name, type, chunks } = await write(format, context, watch(asClosed(readMonth(month), period)));
      const lockedUntil = keptUntil(month, clock());
      const put = await files.put({ key: `months/${month}/${name}`, type, chunks, lockedUntil });
      frozen.set(format, { ...put, name, rows: period.lines });
    }
    const all = Object.fromEntries(frozen) as ClosedFiles; // as: the loop went through every format
    await closings.frozen(job, period, all, clock());
  };
