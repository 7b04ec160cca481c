import { dayOf, type Instant, plusLocalDays, stockholmTime } from "../vocabulary/instant.ts";
import type { Review } from "./review.ts";

const daysBefore = 3;

/**
 * When a reviewer is reminded: the morning three days before the deadline. Undefined when that has passed: the
 * invitation itself is then fresh enough, and two mails in a row would only annoy.
 */
export function reminderTime(deadline: Instant, now: Instant): Instant | undefined {
  const day = plusLocalDays(dayOf(deadline), -daysBefore);
  const at = stockholmTime(day, "08:00:00");
  return at > now ? at : undefined;
}

/**
 * The outbox entry of a review's nth reminder. A moved deadline gives a new one: the words of the old, and perhaps its
 * link, are no longer true.
 */
export const reminderId = ({ reviewId, reminders }: Pick<Review, "reviewId" | "reminders">): string =>
  reminders <= 1 ? `review-reminder-${reviewId}` : `review-reminder-${reviewId}-${reminders}`;
