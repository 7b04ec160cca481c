import type { Review } from "../pilot/items/review.ts";
import type { Role } from "../platform/sign-in/session.ts";
import { mayOpen, mayRead } from "./access.ts";
import type { CaseFile } from "./case-file.store.ts";
import { nextStep } from "./next-step.ts";

/** A reviewer's task as staff see it; the result only when all results may be seen. */
export type ReviewSeen = Pick<Review, "reviewId" | "reviewer" | "status" | "deadline"> & {
  readonly assessment?: Extract<Review, { status: "submitted" }>["assessment"] | undefined;
};

/** Results are shown when the quorum is reached: until then nobody's opinion may colour another's, nor the officer's choice of reviewers. */
function reviewsSeen({ reviews, quorum }: CaseFile) {
  const open = quorum?.reachedAt !== undefined;
  const seen: ReviewSeen[] = reviews.map((review) => ({
    reviewId: review.reviewId,
    reviewer: review.reviewer,
    status: review.status,
    deadline: review.deadline,
    ...(open && review.status === "submitted" ? { assessment: review.assessment } : {}),
  }));
  return { reviews: seen, quorum, open };
}

export type CaseView = NonNullable<ReturnType<typeof caseFor>>;

/** What the reader's roles may see of a case, and nothing else; undefined when they may not open it. */
export function caseFor(roles: readonly Role[], file: CaseFile) {
  if (!mayOpen(roles, file.grant !== undefined)) return undefined;
  const { pilot, call, submission, summary, attachments, grant, reports, mails } = file;
  const { wait: _, ...shown } = pilot;
  return {
    pilot: shown,
    call,
    summary,
    next: nextStep({ ...file, quorumOfCall: call.quorum }),
    quorumReached: file.quorum?.reachedAt !== undefined,
    application: mayRead(roles, "application") ? { submission, attachments } : undefined,
    reviews: mayRead(roles, "reviews") ? reviewsSeen(file) : undefined,
    decision: mayRead(roles, "decision") ? file.decision : undefined,
    grant: grant && {
      amountOre: grant.amountOre,
      acceptedOre: grant.acceptedOre,
      paidOre: grant.paidOre,
      startDay: grant.startDay,
      endDay: grant.endDay,
    },
    /** The whole grant with its sums, and what is or was due: where its money goes is read elsewhere. */
    money: grant && mayRead(roles, "ledger") ? { grant, payments: file.payments } : undefined,
    reports: mayRead(roles, "reports")
      ? reports.map(({ number, status, submittedAt, accepted, content }) => ({
          number,
          status,
          submittedAt,
          accepted,
          final: content?.final === true,
        }))
      : [],
    evaluation: mayRead(roles, "evaluation") ? file.evaluation : undefined,
    mails: mayRead(roles, "mails") ? mails : undefined,
  };
}
