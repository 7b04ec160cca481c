import * as z from "zod";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";

/** How many reviews are in, and how many are asked for: the one item that every change of reviewers goes through. */
export const Quorum = z.object({
  v: z.literal(1),
  applicationId: ApplicationId,
  version: z.number().int(),
  /** Asked for by the call when the first reviewer was assigned; of a group, those who have been asked and may answer. */
  quorum: z.number().int().min(0),
  submitted: z.number().int(),
  reachedAt: Instant.optional(),
  /** When the call's group was asked, all of it: until then the round of a group does not end. */
  sentAt: Instant.optional(),
  /** An officer ended the round of a group: why, and what the group says together. */
  ended: z.object({ at: Instant, by: z.string(), reason: z.string(), statement: z.string() }).optional(),
});
export type Quorum = z.infer<typeof Quorum>;

export const firstQuorum = (applicationId: ApplicationId, quorum: number): Quorum => ({
  v: 1,
  applicationId,
  version: 0,
  quorum,
  submitted: 0,
});

/** One more review is in; `reached` for the one that makes the count reach the quorum. */
export function oneMore(before: Quorum, at: Instant): { after: Quorum; reached: boolean } {
  const submitted = before.submitted + 1;
  const reached = submitted === before.quorum;
  return { after: { ...before, submitted, ...(reached ? { reachedAt: at } : {}) }, reached };
}
