import { type Actor, audited, type Case, cancelled, owedMail } from "../lifecycle/contract.ts";
import type { Write } from "../platform/table/table.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { linkExpires } from "./link-period.ts";
import { reminderId } from "./reminder.ts";
import { isOpen, type Review } from "./review.ts";

/** The mail that a change sends to its reviewer; the invitation names the call. */
export type ReviewerMail =
  | { readonly template: "review-invitation"; readonly callTitle: string }
  | { readonly template: "review-extended" }
  | { readonly template: "review-cancelled" };

/** One change of one review, and what is to be said about it. */
export type Owing = {
  readonly pilot: Case;
  readonly before: Review | undefined;
  readonly review: Review;
  readonly at: Instant;
  readonly by: Actor;
  /** The entry in the log; none for what is only saved. */
  readonly log?: { readonly action: string; readonly details?: Readonly<Record<string, string | number | boolean>> };
  readonly mail?: ReviewerMail;
};

/** The log entry, the mail and the reminder of a change: the reminder follows the review by itself. */
export function owedBy({ pilot, before, review, at, by, log, mail }: Owing): Write[] {
  const { applicationId } = pilot;
  const details = { reviewId: review.reviewId, reviewer: review.reviewer.name, ...log?.details };
  return [
    ...(log ? [audited({ applicationId, at, by, action: log.action, details })] : []),
    ...(mail ? [owedMail(applicationId, letter(pilot, review, mail, at), at)] : []),
    ...reminder(pilot, before, review, at),
  ];
}

const linkTo = (review: Review, at: Instant) =>
  ({
    purpose: "review",
    subject: review.reviewId,
    generation: review.linkGeneration,
    expiresAt: linkExpires(review, at),
  }) as const;

function letter({ title }: Case, review: Review, mail: ReviewerMail, at: Instant) {
  const { language, email: to } = review.reviewer;
  const { deadline } = review;
  const link = linkTo(review, at);
  switch (mail.template) {
    case "review-invitation":
      return { template: mail.template, language, to, link, data: { title, callTitle: mail.callTitle, deadline } };
    case "review-extended":
      return { template: mail.template, language, to, link, data: { title, deadline } };
    case "review-cancelled":
      return { template: mail.template, language, to, data: { title } };
  }
}

const plannedFor = (review: Review | undefined) => (review && isOpen(review) ? review.remindAt : undefined);

function reminder({ applicationId, title }: Case, before: Review | undefined, review: Review, at: Instant): Write[] {
  const [was, is] = [plannedFor(before), plannedFor(review)];
  if (was && is && before?.reminders === review.reminders) return [];
  const { language, email: to } = review.reviewer;
  const mail = { template: "review-reminder", language, to, data: { title, deadline: review.deadline } } as const;
  return [
    ...(was && before ? [cancelled(applicationId, reminderId(before))] : []),
    ...(is
      ? [owedMail(applicationId, { ...mail, link: linkTo(review, at) }, at, { id: reminderId(review), dueAt: is })]
      : []),
  ];
}
