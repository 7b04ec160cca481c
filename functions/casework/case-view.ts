import { cellAnswers } from "../evaluation/contract.ts";
import { versionAt } from "../pilot/changed-answers.ts";
import { isProject } from "../pilot/items/grant.ts";
import type { Review, ReviewIn } from "../pilot/items/review.ts";
import { standingMark } from "../pilot/items/secrecy-mark.ts";
import { averagesOf } from "../pilot/judgement.ts";
import { isUnreached } from "../pilot/lost-mail.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { isOpenForReading, resultsOf } from "../pilot/results.ts";
import { isFinal } from "../pilot/stages/stages.ts";
import type { Role } from "../platform/sign-in/session.ts";
import type { LocalDay } from "../vocabulary/instant.ts";
import { mayOpen, mayRead } from "./access.ts";
import { mailsIn } from "./mail-state.ts";
import { openWork, readable } from "./open-work.ts";

/** The files of every version of the application: what was taken out of a later one can still be read. */
const filesOf = ({ submissions }: Pilot) => submissions.flatMap(({ attachments }) => attachments);

const askedIn = ({ questions, completions, formalCheck, call }: Pilot) => ({
  questions: questions.length,
  completions: completions.length,
  check: formalCheck,
  isChecked: call.formalCheck === true,
});

/** A reviewer's task as staff see it; the result only when all results may be seen. */
export type ReviewSeen = Pick<Review, "reviewId" | "reviewer" | "status" | "deadline"> & {
  readonly answers?: ReviewIn<"submitted">["answers"] | undefined;
  /** It came after the round had ended. */
  readonly isLate?: boolean;
  /** A mail to the reviewer did not arrive; who may not read of mails is not told. */
  readonly isUnreached?: boolean;
  /** The version of the application that was judged, where it is not the newest. */
  readonly judged?: number | undefined;
};

/** Which version a submitted review judged, where there is a newer one. */
function judgedIn(pilot: Pilot, review: Review): Pick<ReviewSeen, "judged"> {
  if (review.status !== "submitted") return {};
  const judged = versionAt(pilot, review.submittedAt);
  return judged < pilot.submissions.length ? { judged } : {};
}

/** Results are shown when the round has ended: before that they could colour other reviews and the choice of reviewers. */
function reviewsSeen(pilot: Pilot, roles: readonly Role[]) {
  const { reviews, quorum, call, decision, lifecycle, joint, interests } = pilot;
  const results = resultsOf(pilot);
  const seesMails = mayRead(roles, "mails");
  const seen: ReviewSeen[] = reviews.map((review) => {
    const result = results.find(({ reviewId }) => reviewId === review.reviewId);
    return {
      reviewId: review.reviewId,
      reviewer: review.reviewer,
      status: review.status,
      deadline: review.deadline,
      ...(result ? { answers: result.answers, isLate: result.isLate } : {}),
      ...(seesMails && isUnreached(pilot, review.reviewer.email) ? { isUnreached: true } : {}),
      ...judgedIn(pilot, review),
    };
  });
  const open = isOpenForReading(quorum);
  /** What the outcome's notices are made of; no text of a review is read off it before the round has ended. */
  const of = { reviews, quorum, decision, lifecycle, joint, interests };
  return { reviews: seen, quorum, open, averages: averagesOf(results, call), of };
}

/** How far the voices that evaluate a pilot have come with their questions. */
function voicesSeen(pilot: Pilot) {
  if (!pilot.call.evaluationPlan || !pilot.grantIfAny) return undefined;
  const all = [...cellAnswers(pilot).values()];
  return { answered: all.filter((answers) => answers.length > 0).length, of: all.length };
}

export type CaseView = NonNullable<ReturnType<typeof caseFor>>;

/** What the reader's roles may see of a case, and nothing else; undefined when they may not open it. */
export function caseFor(roles: readonly Role[], pilot: Pilot, today: LocalDay) {
  const { call, grantIfAny: grant, reports } = pilot;
  if (!mayOpen(roles, grant !== undefined)) return undefined;
  const ofRead = <T>(part: Parameters<typeof mayRead>[1], see: () => T): T | undefined =>
    mayRead(roles, part) ? see() : undefined;
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
    /** It came on paper. */
    paper: pilot.submissions[0]?.paper,
    tags: ofRead("application", () => pilot.tags?.tags ?? []),
    quorumReached: pilot.quorum?.reachedAt !== undefined,
    application: ofRead("application", () => ({
      submission: pilot.submission,
      party: pilot.party,
      attachments: filesOf(pilot),
      versions: pilot.submissions.length,
    })),
    /** What was asked, returned and checked. */
    asked: ofRead("application", () => askedIn(pilot)),
    reviews: ofRead("reviews", () => reviewsSeen(pilot, roles)),
    decision: ofRead("decision", () => pilot.decision ?? pilot.decisions.at(-1)),
    documents: ofRead("documents", () => pilot.documents) ?? [],
    /** How many there are, for those who may read them. */
    workNotes: ofRead("workNotes", () => pilot.workNotes.length),
    /** What is marked as secret, by what the register knows it by. */
    secret: pilot.marks.flatMap(({ ref, ...known }) => (standingMark(known) ? [ref] : [])),
    entries: ofRead("entries", () => pilot.entries) ?? [],
    grant: grant && {
      amountOre: grant.amountOre,
      acceptedOre: grant.acceptedOre,
      paidOre: grant.paidOre,
      reclaimedOre: grant.reclaimedOre,
      startDay: grant.startDay,
      endDay: grant.endDay,
      /** There are terms that the holder is to accept, or has accepted. */
      hasTerms: pilot.terms !== undefined,
      /** It is an assignment of a unit of the authority itself, which has no payee and gets no advance. */
      isAssignment: grant.unit !== undefined,
      /** It was carried out, or is: what was declined or lapsed never was. */
      isProject: isProject(grant),
    },
    /** The whole grant with its sums, and what is or was due: where its money goes is read elsewhere. */
    money: grant && mayRead(roles, "ledger") ? { grant, payments: pilot.payments } : undefined,
    reports:
      ofRead("reports", () =>
        reports.map(({ number, status, submittedAt, accepted, content }) => ({
          number,
          status,
          submittedAt,
          accepted,
          final: content?.final === true,
        })),
      ) ?? [],
    evaluation: ofRead("evaluation", () => pilot.evaluation),
    /** Of the questions that every voice is asked, how many anybody has answered, where evaluations are asked for. */
    voices: ofRead("evaluation", () => voicesSeen(pilot)),
    /** Whom decisions and questions go to, and whether a mail did not arrive there. */
    contact: ofRead("mails", () => ({ ...pilot.contact, isUnreached: isUnreached(pilot, pilot.contact.email) })),
    mails: ofRead("mails", () => mailsIn(pilot.outbox)),
  };
}
