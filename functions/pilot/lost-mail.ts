import type { OutboxEntry } from "./items/outbox-entry.ts";
import { isOpen, isSubmitted, type Review } from "./items/review.ts";
import type { Pilot } from "./pilot.ts";

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** A mail that did not arrive can be sent again, unless it has become pointless. */
export const maySendAgain = ({ status, cancelled }: Pick<OutboxEntry, "status" | "cancelled">): boolean =>
  !cancelled && (status === "parked" || status === "bounced");

type Seen = Pick<Pilot, "reviews" | "contact" | "applied" | "grantIfAny" | "members">;

/** The reviewers with this address, whatever has become of their tasks. */
const reviewsAt = ({ reviews }: Pick<Seen, "reviews">, to: string) =>
  reviews.filter(({ reviewer: { email } }) => same(email, to));

/** The people of the applicant's side, and its official mailbox, who are reached at this address now. */
const applicantsAt = ({ contact, applied, grantIfAny, members }: Seen, to: string) => {
  const mailbox = { email: applied.mailbox };
  const people = [contact, applied.contact, grantIfAny?.contact, applied.signatory, mailbox, ...members];
  return people.filter((person) => person?.email !== undefined && same(person.email, to));
};

/**
 * What was to be heard by a reviewer who has no task any more need not arrive; nor what went to an address that nobody in
 * the case has any more: it was corrected, or the person has left.
 */
function isPointless(pilot: Seen, { effect }: OutboxEntry): boolean {
  if (effect.kind !== "mail") return false;
  const theirs = reviewsAt(pilot, effect.to);
  if (applicantsAt(pilot, effect.to).length > 0) return false;
  return !theirs.some((review) => isOpen(review) || isSubmitted(review));
}

/** What did not arrive or was given up, and still matters: nobody has seen to it, and there is somebody to reach. */
export const lostIn = (pilot: Seen & Pick<Pilot, "outbox">): readonly OutboxEntry[] =>
  pilot.outbox.filter((entry) => maySendAgain(entry) && entry.setAside === undefined && !isPointless(pilot, entry));

/** The reviewer who still has a task and whom a mail to this address was for. */
export const openReviewAt = (pilot: Pick<Seen, "reviews">, to: string): Review | undefined =>
  reviewsAt(pilot, to).find(isOpen);

/** Whether a mail to this person of the case did not arrive, and still matters. */
export const isUnreached = (pilot: Parameters<typeof lostIn>[0], email: string): boolean =>
  lostIn(pilot).some(({ effect }) => effect.kind === "mail" && same(effect.to, email));
