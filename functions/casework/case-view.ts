import type { Review, ReviewIn } from "../pilot/items/review.ts";
import { averagesOf } from "../pilot/judgement.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { isOpenForReading, resultsOf } from "../pilot/results.ts";
import { isFinal } from "../pilot/stages/stages.ts";
import type { Role } from "../platform/sign-in/session.ts";
import type { LocalDay } from "../vocabulary/instant.ts";
import { mayOpen, mayRead } from "./access.ts";
import { mailsIn } from "./mail-state.ts";
import { openWork, readable } from "./open-work.ts";

/** A reviewer's task as staff see it; the result only when all results may be seen. */
export type ReviewSeen = Pick<Review, "reviewId" | "reviewer" | "status" | "deadline"> & {
  readonly answers?: ReviewIn<"submitted">["answers"] | undefined;
  /** It came after the round had ended. */
  readonly isLate?: boolean;
};

/** Results are shown when the round has ended: before that they could colour other reviews and the choice of reviewers. */
function reviewsSeen(pilot: Pilot) {
  const { reviews, quorum, call, decision, lifecycle, joint, interests } = pilot;
  const results = resultsOf(pilot);
  const seen: ReviewSeen[] = reviews.map((review) => {
    const result = results.find(({ reviewId }) => reviewId === review.reviewId);
    return {
      reviewId: review.reviewId,
      reviewer: review.reviewer,
      status: review.status,
      deadline: review.deadline,
      ...(result ? { answers: result.answers, isLate: result.isLate } : {}),
    };
  });
  const open = isOpenForReading(quorum);
  /** What the outcome's notices are made of; no text of a review is read off it before the round has ended. */
  const of = { reviews, quorum, decision, lifecycle, joint, interests };
  return { reviews: seen, quorum, open, averages: averagesOf(results, call), of };
}

export type CaseView = NonNullable<ReturnType<typeof caseFor>>;

/** What the reader's roles may see of a case, and nothing else; undefined when they may not open it. */
export function caseFor(roles: readonly Role[], pilot: Pilot, today: LocalDay) {
  const { call, grantIfAny: grant, reports } = pilot;
  if (!mayOpen(roles, grant !== undefined)) return undefined;
  const { wait: _, ...lifecycle } = pilot.lifecycle;
  const open = openWork(pilot, today);
  return {
    lifecycle,
    call,
    summary: pilot.applied,
    /** What is open, as far as the reader may know of it. */
    work: readable(open, roles),
    /** Nothing more is to be done: not by anybody, whoever looks. */
    done: open.length === 0 && isFinal(lifecycle.stage),
    owner: pilot.owner,
    quorumReached: pilot.quorum?.reachedAt !== undefined,
    application: mayRead(roles, "application")
      ? { submission: pilot.submission, attachments: pilot.attachments }
      : undefined,
    reviews: mayRead(roles, "reviews") ? reviewsSeen(pilot) : undefined,
    decision: mayRead(roles, "decision") ? (pilot.decision ?? pilot.decisions.at(-1)) : undefined,
    documents: mayRead(roles, "documents") ? pilot.documents : [],
    grant: grant && {
      amountOre: grant.amountOre,
      acceptedOre: grant.acceptedOre,
      paidOre: grant.paidOre,
      startDay: grant.startDay,
      endDay: grant.endDay,
    },
    /** The whole grant with its sums, and what is or was due: where its money goes is read elsewhere. */
    money: grant && mayRead(roles, "ledger") ? { grant, payments: pilot.payments } : undefined,
    reports: mayRead(roles, "reports")
      ? reports.map(({ number, status, submittedAt, accepted, content }) => ({
          number,
          status,
          submittedAt,
          accepted,
          final: content?.final === true,
        }))
      : [],
    evaluation: mayRead(roles, "evaluation") ? pilot.evaluation : undefined,
    mails: mayRead(roles, "mails") ? mailsIn(pilot.outbox) : undefined,
  };
}
