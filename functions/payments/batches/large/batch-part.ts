import * as z from "zod";
import { BatchId } from "../../../vocabulary/ids.ts";
import { type Batch, BatchRow } from "../batch.ts";

/** So many payments of a large batch lie together: they are sent in one transaction, and are a page. */
export const rowsInPart = 25;
/** A large batch holds at most this many. */
export const mostInLarge = 500;

/** Some rows of a large batch. */
export const BatchPart = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    batchId: BatchId,
    part: z.number().int().min(1),
    rows: z.array(BatchRow).min(1),
  }),
);
export type BatchPart = z.infer<typeof BatchPart>;

/** A batch with the rows of one of its parts, where it has parts. */
export type BatchSeen = Batch & { readonly part?: { readonly number: number; readonly version: number } | undefined };

export const partOf = (batch: Batch, { part: number, version, rows }: BatchPart): BatchSeen => ({
  ...batch,
  rows,
  part: { number, version },
});

/** What is read through before anybody attests it can still be changed, or given up. */
export const isAtRest = ({ large }: Pick<Batch, "large">): boolean =>
  large?.step === "proposed" || large?.step === "attested";
/** It goes on by itself. */
export const isRunning = ({ large }: Pick<Batch, "large">): boolean =>
  large?.step === "first" || large?.step === "second";
/** Its payments lie with the bank: there is a file, and they can be marked. */
export const isSent = ({ large }: Pick<Batch, "large">): boolean => large === undefined || large.step === "done";
