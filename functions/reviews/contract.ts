/** What other rooms may ask of reviews. They check who may see a review: before the decision, staff only. */

import type { Outcome } from "../pilot/act.ts";
import { isOpen, type Review } from "../pilot/items/review.ts";
import { reminderId } from "./reminder.ts";

/** Which reviews are to be asked for, and which have not come. */
export { openReviews } from "./open-reviews.ts";

/** The names of the reminders of reviews that no longer are waited for: an act cancels them. */
export const remindersOf = (reviews: readonly Review[]): readonly string[] =>
  reviews.flatMap((review) => (isOpen(review) && review.remindAt ? [reminderId(review)] : []));

/** The application waits for no more reviews: those who still review it hear of it, and are no longer reminded. */
export const reviewersReleased = (
  reviews: readonly Review[],
  title: string,
): Required<Pick<Outcome<never>, "mails" | "cancels">> => ({
  cancels: remindersOf(reviews),
  mails: reviews
    .filter(isOpen)
    .map(({ reviewer: { email: to, language } }) => ({ template: "review-cancelled", language, to, data: { title } })),
});
