import * as z from "zod";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";

/** How many reviews are in, and how many are asked for: the one item that every change of reviewers goes through. */
export const Quorum = z.object({
  v: z.literal(1),
  applicationId: ApplicationId,
  version: z.number().int(),
  /** Asked for by the call when the first reviewer was assigned. */
  quorum: z.number().int().min(1),
  submitted: z.number().int(),
  reachedAt: Instant.optional(),
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
