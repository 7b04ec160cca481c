import * as z from "zod";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";

const Written = z.object({ at: Instant, by: z.string(), text: z.string() });

/**
 * A termination that is proposed: what the holder was sent and until when they could answer, what they answered, or why
 * they were not heard first (förvaltningslagen 25 §). It is decided in the one record of decisions.
 */
export const Termination = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    /** Its place among the proposals of the case, from 1 on. */
    number: z.number().int().min(1),
    /** Why the grant is to end, and on what material. */
    proposal: Written,
    material: z.string().optional(),
    /** The last day to answer; absent where the holder was not heard, and why. */
    replyDay: LocalDay.optional(),
    notHeard: z.string().optional(),
    reply: Written.optional(),
    /** The number of the decision, once it is made. */
    decision: z.number().int().optional(),
    /** It was taken back: the project goes on. */
    withdrawn: Instant.optional(),
  }),
);
export type Termination = z.infer<typeof Termination>;

/** The proposal that waits for a decision. */
export const openTermination = (terminations: readonly Termination[]): Termination | undefined =>
  terminations.find(({ decision, withdrawn }) => decision === undefined && withdrawn === undefined);
