import type { Review } from "../pilot/items/review.ts";
import { dayOf, type Instant, plusLocalDays, stockholmTime } from "../vocabulary/instant.ts";

const daysBefore = 3;

/**
 * When a reviewer is reminded: the morning three days before the deadline. Undefined when that has passed: the
 * invitation itself is then fresh enough, and two mails in a row would only annoy.
 */
function reminderTime(deadline: Instant, now: Instant): Instant | undefined {
  const at = stockholmTime(plusLocalDays(dayOf(deadline), -daysBefore), "08:00:00");
  return at > now ? at : undefined;
}

/**
 * Plans the reminder of a review whose deadline or link has changed. It is always a new one: the words of an earlier
 * one, or its link, are no longer true.
 */
export function plannedReminder({ deadline, reminders }: Pick<Review, "deadline" | "reminders">, now: Instant) {
  const remindAt = reminderTime(deadline, now);
  return { remindAt, reminders: remindAt ? reminders + 1 : reminders };
}

/** The outbox entry of a review's latest reminder. */
export const reminderId = ({ reviewId, reminders }: Pick<Review, "reviewId" | "reminders">): string =>
  reminders <= 1 ? `review-reminder-${reviewId}` : `review-reminder-${reviewId}-${reminders}`;
