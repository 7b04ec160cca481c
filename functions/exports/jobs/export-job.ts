import * as z from "zod";
import { exportFormats, StoredFile } from "../../ledger/stored-file.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, type Write } from "../../platform/table/table.ts";
import { memorandumModes } from "../../vocabulary/account-plan.ts";
import { ExportId } from "../../vocabulary/ids.ts";
import { Instant, Month, plusDays, plusSeconds, toMilliseconds } from "../../vocabulary/instant.ts";
import { languages } from "../../vocabulary/language.ts";
import { ExportScope } from "../formats/format.ts";

/** What is to be made: one file of some lines, or the four files of a month that closes. */
const Work = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("file"), format: z.enum(exportFormats), scope: ExportScope }),
  z.object({ kind: z.literal("closing"), month: Month }),
]);
export type Work = z.infer<typeof Work>;
export type FileWork = Extract<Work, { kind: "file" }>;

const jobStatuses = ["asked", "running", "ready", "failed"] as const;

/** Files that are made in the background, and how far they have come. */
export const ExportJob = z.lazy(() =>
  z.object({
    v: z.literal(1),
    exportId: ExportId,
    work: Work,
    status: z.enum(jobStatuses),
    /** Whose ledger it is, as it was called when the files were asked for: a repeated run writes the same. */
    organisation: z.object({
      name: z.string(),
      number: z.string(),
      language: z.enum(languages).optional(),
      memorandum: z.enum(memorandumModes).optional(),
    }),
    /** Lines written so far, in all its files. */
    rows: z.number().int(),
    /** Lines to be written, as they were counted when it was asked for. */
    ofRows: z.number().int().optional(),
    file: StoredFile.optional(),
    askedBy: z.object({ id: z.string(), name: z.string() }),
    askedAt: Instant,
    /** When it last gave a sign of life. */
    heartbeat: Instant,
    /** Which run it is: an earlier one that still lives writes nothing more. */
    attempt: z.number().int(),
  }),
);
export type ExportJob = z.infer<typeof ExportJob>;

/** The closing of a month has one job for ever. */
export const closingJobId = (month: Month): ExportId => ExportId.parse(`closing-${month}`);

/** A file that was asked for can be fetched for so many days; the bucket forgets it by its own rule a little later. */
export const fileDays = 30;

type NewJob = Pick<ExportJob, "exportId" | "work" | "organisation" | "ofRows" | "askedBy"> & { readonly at: Instant };

/** A file and its job are forgotten some days after they are asked for; a closing is kept as long as its month. */
export const askedFor = ({ kind }: Pick<ExportJob["work"], "kind">, at: Instant) =>
  kind === "file" ? { askedAt: at, expiresAtSeconds: Math.floor(toMilliseconds(plusDays(at, fileDays)) / 1000) } : {};

/** A job as it is asked for; the table's stream wakes the Lambda that does it. */
export const jobAsked = ({ at, ...given }: NewJob): Write => {
  const job: ExportJob = { v: 1, status: "asked", rows: 0, askedAt: at, heartbeat: at, attempt: 0, ...given };
  const put = { ...keys.exportJob(given.exportId), ...job, ...askedFor(given.work, at) };
  return { table: "pilots", put, when: absent };
};

const silentSeconds = 180;

/** It has given no sign of life for so long that it may be started again. */
export const isStalled = ({ status, heartbeat }: Pick<ExportJob, "status" | "heartbeat">, now: Instant): boolean =>
  (status === "asked" || status === "running") && plusSeconds(heartbeat, silentSeconds) < now;

/** Finance may press the button that starts it once more. */
export const mayStartAgain = (job: Pick<ExportJob, "status" | "heartbeat">, now: Instant): boolean =>
  job.status === "failed" || isStalled(job, now);

/** Another run has taken the job over: this one ends and writes nothing more. */
export class TakenOver extends Error {
  override readonly name = "TakenOver";
}
