import type { Outcome } from "../../pilot/act.ts";
import { isOpen, type Review } from "../../pilot/items/review.ts";
import { dayOf, endOfDay, type Instant, plusLocalDays } from "../../vocabulary/instant.ts";
import { remindersOf } from "../contract.ts";
import { type RoundEndedMail, reviewerLetter } from "../review-change.ts";

/** Days for which those who still write may hand in, when an officer has ended their round. */
const lateDays = 5;

/** The latest time at which a review is taken whose round ends now. */
export const lateUntil = (at: Instant): Instant => endOfDay(plusLocalDays(dayOf(at), lateDays));

/** Those who still write hear that the round has ended and how long they have, and are no longer reminded. */
export const toldOfTheEnd = (
  reviews: readonly Review[],
  title: string,
  mail: RoundEndedMail,
  at: Instant,
): Required<Pick<Outcome<never>, "mails" | "cancels">> => ({
  mails: reviews.filter(isOpen).map((review) => reviewerLetter(title, review, mail, at)),
  cancels: remindersOf(reviews),
});
