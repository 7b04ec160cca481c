import * as z from "zod";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";

const person = () => z.object({ id: z.string(), name: z.string() });

/**
 * A conflict of interest of one who takes part in a case and is no reviewer of it: a member of staff who signs in, or a
 * person who is named (a member of the board, somebody present). Reviewers declare theirs on their review.
 */
export const Interest = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int(),
    applicationId: ApplicationId,
    who: person(),
    /** Whether it stands; a declaration by mistake has been taken back. */
    stands: z.boolean(),
    explanation: z.string(),
    declaredAt: Instant,
    declaredBy: person(),
    /** Why it was taken back the last time, and by whom. */
    reopened: person().extend({ at: Instant, reason: z.string() }).optional(),
  }),
);
export type Interest = z.infer<typeof Interest>;

/** A declaration as it becomes. */
export const interestPut = (interest: Interest): Write => ({
  table: "pilots",
  put: {
    ...keys.interest(interest.applicationId, interest.who.id),
    ...interest,
    version: interest.version + 1,
  },
  when: unchangedSince(interest.version),
});
