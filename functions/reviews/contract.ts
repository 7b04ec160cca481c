/** What the rooms may ask of reviews. Who may see a review is the asker's to check: staff before the decision, nobody else. */

import { Quorum } from "../pilot/items/quorum.ts";
import { isOpen, Review } from "../pilot/items/review.ts";
import { cancelled, owedMail } from "../pilot/record-fact.ts";
import type { Item, Write } from "../platform/table/table.ts";
import { parsed } from "../platform/table/table.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { reminderId } from "./reminder.ts";

/** A pilot's reviews in the order they were assigned. */
export const reviewsIn = (items: readonly Item[]): readonly Review[] =>
  parsed(
    Review,
    items.filter(({ sk }) => sk.startsWith("REVIEW#")),
  ).sort((a, b) => (a.assignedAt < b.assignedAt ? -1 : a.assignedAt > b.assignedAt ? 1 : 0));

/** The count of a pilot's reviews; undefined until the first reviewer is assigned. */
export const quorumIn = (items: readonly Item[]): Quorum | undefined => {
  const item = items.find(({ sk }) => sk === "REVIEWS");
  return item && Quorum.parse(item);
};

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
