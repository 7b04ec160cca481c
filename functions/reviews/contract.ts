/** What the rooms may ask of reviews. Who may see a review is the asker's to check: staff before the decision, nobody else. */
import { cancelled, owedMail } from "../lifecycle/contract.ts";
import type { Item, Write } from "../platform/table/table.ts";
import { parsed } from "../platform/table/table.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { Quorum } from "./quorum.ts";
import { reminderId } from "./reminder.ts";
import { isOpen, Review } from "./review.ts";

/** The mean score of each criterion, by its id in the call, over the submitted reviews. */
export { averagesOf } from "./averages.ts";
/** How many reviews are in and how many are asked for. */
export type { Quorum } from "./quorum.ts";
/** One person's review: assignment, deadline, and by its status the declaration, draft or submitted assessment. */
export type { Assessment, Recommendation, Review, ReviewStatus } from "./review.ts";

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
