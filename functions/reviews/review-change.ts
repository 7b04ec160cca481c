import type { Outcome, OutcomeMail } from "../pilot/act.ts";
import type { Quorum } from "../pilot/items/quorum.ts";
import { isOpen, type Review } from "../pilot/items/review.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { emailHash } from "../platform/mail/mailbox.ts";
import { indexed } from "../platform/table/index-keys.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince, type Write } from "../platform/table/table.ts";
import type { CallId } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { linkExpires } from "./link-period.ts";
import { namedCase } from "./named-case.ts";
import { reminderId } from "./reminder.ts";

/** An officer ends the round of those who still write. */
export type RoundEndedMail = {
  readonly template: "review-round-ended";
  readonly until: Instant;
  readonly inGroup?: true;
};

/** The mail that a change sends to its reviewer; the invitation names the call. */
type ReviewerMail =
  | { readonly template: "review-invitation"; readonly callTitle: string }
  | { readonly template: "review-extended" }
  | { readonly template: "review-reminder" }
  | RoundEndedMail
  | { readonly template: "review-reopened" }
  | { readonly template: "review-cancelled" };

/** One review as it was and as it becomes, and what is said about it. */
type Change = {
  readonly before: Review | undefined;
  readonly review: Review;
  /** The new count, where it changes. */
  readonly quorum?: Quorum | undefined;
  /** The entry in the log; none for what is only saved. */
  readonly log?: NonNullable<Outcome<never>["log"]>;
  readonly mail?: ReviewerMail;
  readonly at: Instant;
};
type Changed = Required<Pick<Outcome<never>, "writes" | "mails" | "cancels">> & Pick<Outcome<never>, "log">;

/** What a change of one review writes, sends and takes back: the reminder follows the review by itself. */
export function reviewChanged({ id, lifecycle }: Pilot, change: Change): Changed {
  const title = namedCase(lifecycle);
  const { before, review, quorum, log, mail, at } = change;
  const reminder = reminderMoved(title, before, review, at);
  const details = { reviewId: review.reviewId, reviewer: review.reviewer.name, ...log?.details };
  return {
    writes: [
      ...(quorum ? [versioned(keys.reviews(id), quorum)] : []),
      versioned(keys.review(id, review.reviewId), {
        ...review,
        version: before?.version ?? 0,
        ...listed(lifecycle.callId, review),
      }),
    ],
    mails: [...(mail ? [reviewerLetter(title, review, mail, at)] : []), ...reminder.mails],
    cancels: reminder.cancels,
    ...(log ? { log: { action: log.action, details } } : {}),
  };
}

/** By what a review is found: among all of its reviewer's, and as long as it is open among those of its call. */
const listed = (callId: CallId, review: Review) => ({
  ...indexed.reviewsOf(emailHash(review.reviewer.email), review.assignedAt, review.reviewId),
  ...(isOpen(review) ? indexed.openReviews(callId, review.deadline, review.reviewId) : {}),
});

/** An item with its next version, which nobody else has written. */
export const versioned = (key: ReturnType<typeof keys.reviews>, item: { readonly version: number }): Write => ({
  table: "pilots",
  put: { ...key, ...item, version: item.version + 1 },
  when: unchangedSince(item.version),
});

/** The link that a mail to a reviewer carries: those of its generation that were mailed before go on working. */
export const linkTo = (review: Review, at: Instant) =>
  ({
    purpose: "review",
    subject: review.reviewId,
    generation: review.linkGeneration,
    expiresAt: linkExpires(review, at),
  }) as const;

/** A mail to a reviewer, with their link where they still have something to do. */
export function reviewerLetter(title: string, review: Review, mail: ReviewerMail, at: Instant): OutcomeMail {
  const { language, email: to } = review.reviewer;
  const { deadline } = review;
  const link = linkTo(review, at);
  switch (mail.template) {
    case "review-invitation":
      return { template: mail.template, language, to, link, data: { title, callTitle: mail.callTitle, deadline } };
    case "review-reminder": {
      const late = review.deadline < at ? ({ late: true } as const) : {};
      return { template: mail.template, language, to, link, data: { title, deadline, ...late } };
    }
    case "review-round-ended": {
      const inGroup = mail.inGroup ? ({ inGroup: true } as const) : {};
      return { template: mail.template, language, to, link, data: { title, until: mail.until, ...inGroup } };
    }
    case "review-reopened":
    case "review-extended":
      return { template: mail.template, language, to, link, data: { title, deadline } };
    case "review-cancelled":
      return { template: mail.template, language, to, data: { title } };
  }
}

const plannedFor = (review: Review | undefined) => (review && isOpen(review) ? review.remindAt : undefined);

function reminderMoved(title: string, before: Review | undefined, review: Review, at: Instant) {
  const [was, is] = [plannedFor(before), plannedFor(review)];
  if (was && is && before?.reminders === review.reminders) return { mails: [], cancels: [] };
  const { language, email: to } = review.reviewer;
  const data = { title, deadline: review.deadline };
  const mail = { template: "review-reminder", language, to, data, link: linkTo(review, at) } as const;
  return {
    mails: is ? [{ ...mail, id: reminderId(review), dueAt: is }] : [],
    cancels: was && before ? [reminderId(before)] : [],
  };
}
