import * as z from "zod";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { isOpen, isSubmitted, type Review } from "./review.ts";

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
  /**
   * An officer ended the round before all had answered, of reviewers after the quorum and of a group beside `ended`: who
   * still wrote may hand in until `lateUntil`. Rounds of groups that ended before they had these days have none.
   */
  stopped: z.object({ at: Instant, by: z.string(), reason: z.string(), lateUntil: Instant }).optional(),
  /** After the round an officer asked one more person, without the stage moving back: the latest time, and why. */
  askedAgain: z.object({ at: Instant, by: z.string(), reason: z.string() }).optional(),
});
export type Quorum = z.infer<typeof Quorum>;

export const firstQuorum = (applicationId: ApplicationId, quorum: number): Quorum => ({
  v: 1,
  applicationId,
  version: 0,
  quorum,
  submitted: 0,
});

/** How a round stands after a change; `reached` for the change that ends it. */
export type Round = { readonly after: Quorum; readonly reached: boolean };

/** Whether enough reviews are in. Reviews that were struck are not among them. */
export const isQuorate = ({ submitted, quorum }: Pick<Quorum, "submitted" | "quorum">): boolean => submitted >= quorum;

/**
 * How the round of reviewers stands with these reviews. The quorum is a minimum: the round waits for all who are asked,
 * but for those with a conflict of interest and those whose task was taken back, and ends once, when nobody is left to
 * answer and enough have. What changes after it has ended is counted, and does not end it again.
 */
export function roundOf(before: Quorum, reviews: readonly Review[], at: Instant): Round {
  const after = { ...before, submitted: reviews.filter(isSubmitted).length };
  const reached = before.reachedAt === undefined && isQuorate(after) && !reviews.some(isOpen);
  return { after: { ...after, ...(reached ? { reachedAt: at } : {}) }, reached };
}

/** Whether a submitted review came after its round had ended: it is shown beside the others, as late. */
export const isLate = (
  { submittedAt }: { readonly submittedAt: Instant },
  quorum: Pick<Quorum, "reachedAt"> | undefined,
): boolean => quorum?.reachedAt !== undefined && submittedAt > quorum.reachedAt;
