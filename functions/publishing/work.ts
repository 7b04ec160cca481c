import * as z from "zod";
import { CallInWork } from "../calls/call.ts";
import { CallId } from "../vocabulary/ids.ts";
import { Instant } from "../vocabulary/instant.ts";

/** The next version of a call while officers write it. */
export const Work = z.lazy(() =>
  z.object({
    v: z.literal(1),
    /** Counts changes, and goes on counting when another work is begun: no page of an earlier one fits a later one. */
    version: z.number().int().min(1),
    call: CallInWork,
    /** What it was begun from: the version in force, or another call. */
    basedOn: z.object({ callId: CallId, version: z.number().int() }).optional(),
    changedAt: Instant,
    changedBy: z.object({ id: z.string(), name: z.string() }),
    /** Everybody who has changed it: none of them publishes it. */
    writers: z.array(z.string()).min(1),
    /** The version with which each part was last changed. */
    parts: z.record(z.string(), z.number().int()),
    begun: z.number().int().min(1),
  }),
);
export type Work = z.infer<typeof Work>;

/** A part as it was typed before a change, kept a while: what two officers write at once is merged by it. */
export const EarlierPart = z.object({
  part: z.string(),
  /** The first and the last version of the work in which it stood so. */
  from: z.number().int(),
  through: z.number().int(),
  typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
export type EarlierPart = z.infer<typeof EarlierPart>;

/** The version with which a part was last changed. */
export const partVersion = ({ parts, begun }: Pick<Work, "parts" | "begun">, part: string): number =>
  parts[part] ?? begun;
