import * as z from "zod";
import { Instant } from "../../vocabulary/instant.ts";

/**
 * A request of the holder for other terms: a later last day, the money over other years, another aim. It is written for a
 * while, asked, and answered by a decision, part by part. Staff who propose a change themselves have none.
 */
export const Amendment = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    /** Its place among the requests of the case, from 1 on. */
    number: z.number().int().min(1),
    status: z.enum(["draft", "asked", "decided"]),
    /** As it was typed into its form. */
    typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    savedAt: Instant,
    askedAt: Instant.optional(),
    /** The number of the decision that answers it. */
    decision: z.number().int().optional(),
  }),
);
export type Amendment = z.infer<typeof Amendment>;
