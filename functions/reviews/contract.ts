/** What other rooms may ask of reviews. They check who may see a review: before the decision, staff only. */

import type { Outcome, OutcomeMail } from "../pilot/act.ts";
import type { OutboxEntry } from "../pilot/items/outbox-entry.ts";
import { isOpen, type Review } from "../pilot/items/review.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { writingOf } from "./may-change.ts";
import { namedCase } from "./named-case.ts";
import { reminderId } from "./reminder.ts";
import { linkTo } from "./review-change.ts";

/** Which reviews are to be asked for, and which have not come. */
export { openReviews } from "./open-reviews.ts";

/** The names of the reminders of reviews that no longer are waited for: an act cancels them. */
export const remindersOf = (reviews: readonly Review[]): readonly string[] =>
  reviews.flatMap((review) => (isOpen(review) && review.remindAt ? [reminderId(review)] : []));

/** What a reviewer was told last is that the task is over: of mails of before, and of reminders that were planned before. */
function knowsOfIt(outbox: readonly OutboxEntry[], { reviewer: { email } }: Review): boolean {
  const told = outbox.flatMap(({ effect, createdAt }) => {
    const isTheirs = effect.kind === "mail" && effect.to === email && effect.template.startsWith("review-");
    return isTheirs ? [{ template: effect.template, createdAt }] : [];
  });
  const last = told.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0];
  return last?.template === "review-cancelled";
}

/**
 * The application waits for no more reviews: those who still review it hear of it, and are no longer reminded. Who has
 * heard of it, at an earlier decision, is not told again.
 */
export const reviewersReleased = (
  reviews: readonly Review[],
  { lifecycle, outbox }: Pick<Pilot, "lifecycle" | "outbox">,
): Required<Pick<Outcome<never>, "mails" | "cancels">> => ({
  cancels: remindersOf(reviews),
  mails: reviews
    .filter((review) => isOpen(review) && !knowsOfIt(outbox, review))
    .map(({ reviewer: { email: to, language } }) => {
      return { template: "review-cancelled", language, to, data: { title: namedCase(lifecycle) } };
    }),
});

/** Those who may still be writing hear that the application was completed; a review that is in stays as it is. */
export const reviewersOfChange = (
  { reviews, quorum, lifecycle, call }: Pilot,
  title: string,
  at: Instant,
): readonly OutcomeMail[] =>
  reviews.flatMap((review) => {
    const writes = isOpen(review) && writingOf({ lifecycle, call, quorum }, review, at) !== "over";
    if (!writes) return [];
    const { language, email: to } = review.reviewer;
    const data = { title: namedCase({ ...lifecycle, title }), deadline: review.deadline };
    return [{ template: "review-changed", language, to, data, link: linkTo(review, at) } as const];
  });
