/** What the rooms may ask of reviews. Who may see a review is the asker's to check: staff before the decision, nobody else. */
import { isOpen, type Review } from "../pilot/items/review.ts";
import { cancelled, owedMail } from "../pilot/record-fact.ts";
import type { Write } from "../platform/table/table.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { reminderId } from "./reminder.ts";

/** Takes back the reminders of reviews that nobody waits for any longer: for the fact's own transaction. */
export const remindersTakenBack = (reviews: readonly Review[]): readonly Write[] =>
  reviews.flatMap((review) =>
    isOpen(review) && review.remindAt ? [cancelled(review.applicationId, reminderId(review))] : [],
  );

/** The application is withdrawn: whoever was still reviewing it is told, and no longer reminded. For the fact's own transaction. */
export const reviewersReleased = (reviews: readonly Review[], title: string, at: Instant): readonly Write[] => [
  ...remindersTakenBack(reviews),
  ...reviews
    .filter(isOpen)
    .map(({ applicationId, reviewer: { email: to, language } }) =>
      owedMail(applicationId, { template: "review-cancelled", language, to, data: { title } }, at),
    ),
];
