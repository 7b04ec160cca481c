import * as z from "zod";
import { Instant } from "../../vocabulary/instant.ts";

/**
 * A form of a case while it is written, as it was typed: what each control held, complete or not. Its version counts up
 * with each change; the versions before it are kept a while, so that what two people write is merged by what each of them
 * changed, and what differs from what was read through can be shown.
 */
export const WrittenDraft = z.lazy(() =>
  z.object({
    version: z.number().int().min(1),
    typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    savedAt: Instant,
    /** The person's name, as colleagues know it. */
    savedBy: z.string(),
    /** A person left it by a button, and not the page by itself: such a version is kept longer. */
    byButton: z.literal(true).optional(),
  }),
);
export type WrittenDraft = z.infer<typeof WrittenDraft>;
