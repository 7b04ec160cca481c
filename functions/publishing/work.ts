import * as z from "zod";
import { CallInWork } from "../calls/call.ts";
import type { Actor } from "../pilot/items/lifecycle.ts";
import { CallId } from "../vocabulary/ids.ts";
import { Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";

/** What is known of every document that officers write: who has changed it, how often, and which part when. */
export const worked = {
  v: z.literal(1),
  /** Counts changes, and goes on counting when another work is begun: no page of an earlier one fits a later one. */
  version: z.number().int().min(1),
  changedAt: Instant,
  changedBy: z.object({ id: z.string(), name: z.string() }),
  /** Everybody who has changed it: none of them publishes it. */
  writers: z.array(z.string()).min(1),
  /** The version with which each part was last changed. */
  parts: z.record(z.string(), z.number().int()),
  begun: z.number().int().min(1),
};
export type Worked = z.infer<z.ZodObject<typeof worked>>;

/** The next version of a call while officers write it. */
export const Work = z.lazy(() =>
  z.object({
    ...worked,
    call: CallInWork,
    /** What it was begun from: the version in force, or another call. */
    basedOn: z.object({ callId: CallId, version: z.number().int() }).optional(),
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
export const partVersion = ({ parts, begun }: Pick<Worked, "parts" | "begun">, part: string): number =>
  parts[part] ?? begun;

type Press = { readonly by: Actor; readonly at: Instant };

/** The first of what is known. Its version counts on from all that was ever decided about the document. */
export const begunBy = (version: number, { by, at }: Press): Worked => ({
  v: 1,
  version,
  begun: version,
  changedAt: at,
  changedBy: { id: by.id, name: by.name },
  writers: [by.id],
  parts: {},
});

/** What is known after a person has changed a part. */
export const changedBy = (work: Worked, part: string, { by, at }: Press): Worked => ({
  ...work,
  version: work.version + 1,
  changedAt: at,
  changedBy: { id: by.id, name: by.name },
  writers: [...new Set([...work.writers, by.id])],
  parts: { ...work.parts, [part]: work.version + 1 },
});

/** A version that this work never had is of a page of an earlier one. @throws Refusal stale-version */
export function requireKnown({ version, begun }: Pick<Worked, "version" | "begun">, shown: number): void {
  if (shown > version || shown < begun) refuse("stale-version");
}
