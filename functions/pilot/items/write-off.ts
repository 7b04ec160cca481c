import * as z from "zod";
import { Instant } from "../../vocabulary/instant.ts";
import { Ore } from "../../vocabulary/ore.ts";

/** A person of finance, and the mandate by which they did it where the authority keeps a table of mandates. */
const Did = z.object({ id: z.string(), name: z.string(), at: Instant, mandate: z.string().optional() });

/** Money that was claimed back and will not come: one person of finance proposes to write it off, another one approves. */
export const WriteOff = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    /** Its place among those of the case, from 1 on. */
    number: z.number().int().min(1),
    amountOre: Ore,
    reason: z.string(),
    proposed: Did,
    approved: Did.optional(),
    /** Somebody said no, or took it back. */
    dropped: Did.optional(),
  }),
);
export type WriteOff = z.infer<typeof WriteOff>;

/** The one that waits for a second person. */
export const openWriteOff = (all: readonly WriteOff[]): WriteOff | undefined =>
  all.find(({ approved, dropped }) => approved === undefined && dropped === undefined);
