import * as z from "zod";
import { Instant } from "../../vocabulary/instant.ts";

/** The most characters of what is written for everybody. */
export const clearingLimits = { summary: 1500, learnt: 3000, contact: 200 } as const;

const Done = z.object({ at: Instant, by: z.string() });

/**
 * What everybody may read of a project, and who has said so: the holder hands the text over, an officer lets it out. Either
 * takes it back, and it is out no more.
 */
export const Clearing = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    text: z.object({
      summary: z.string().max(clearingLimits.summary),
      learnt: z.string().max(clearingLimits.learnt),
      /** Whom to ask: a function and its mailbox, never a person. */
      contact: z.string().max(clearingLimits.contact),
    }),
    holder: Done.optional(),
    officer: Done.optional(),
  }),
);
export type Clearing = z.infer<typeof Clearing>;
