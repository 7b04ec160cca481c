import type { Actor, Case } from "../pilot/items/lifecycle.ts";
import type { Quorum } from "../pilot/items/quorum.ts";
import type { Review } from "../pilot/items/review.ts";
import { quorumIn, reviewsIn } from "../pilot/items/review-items.ts";
import { caseIn, readPilot } from "../pilot/read-case.ts";
import { factRecorded } from "../pilot/record-fact.ts";
import { keys } from "../platform/table/keys.ts";
import { transactOnce } from "../platform/table/once.ts";
import { type Condition, ConditionFailed, type Table, unchangedSince, type Write } from "../platform/table/table.ts";
import type { ApplicationId, Nonce } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { remindersTakenBack } from "./contract.ts";
import { type Owing, owedBy } from "./review-follow-ups.ts";

/** What a change of reviews is decided on. */
export type Seen = {
  readonly pilot: Case;
  readonly reviews: readonly Review[];
  readonly quorum: Quorum | undefined;
};

/** A review as it becomes, what is said about it, and the new count where it changes. */
export type Change = Omit<Owing, "pilot" | "at"> & {
  readonly quorum?: Quorum | undefined;
  /** This review makes the count reach the quorum. */
  readonly reachesQuorum?: boolean;
};

/** An answer; without a change nothing is written. */
export type Decided<T> = { readonly answer: T; readonly change?: Change };

type Pressed = {
  readonly applicationId: ApplicationId;
  readonly at: Instant;
  /** The button that was pressed, and its form's nonce; left out by what may well be done twice. */
  readonly once?: { readonly action: string; readonly nonce: Nonce };
};

/** Every change of a pilot's reviews. `decide` may be asked again, on newer reviews, when somebody else changed them first. */
export type Reviews = {
  change: <T extends object>(pressed: Pressed, decide: (seen: Seen) => Decided<T>) => Promise<T>;
};

/** Each round of a race has one winner: enough for this many changes at the same moment. */
const rounds = 12;

/** Reviews in the table. @throws Refusal not-found, busy, and whatever `decide` throws */
export const tableReviews = (table: Table): Reviews => ({
  change: async (pressed, decide) => {
    for (let round = 1; round <= rounds; round++) {
      const { earlier, seen } = await read(table, pressed);
      if (earlier) return earlier as ReturnType<typeof decide>["answer"]; // as: a nonce belongs to one form, which has one kind of answer
      const { answer, change } = decide(seen);
      if (!change) return answer;
      try {
        return await write(table, pressed, answer, writesOf(seen, change, pressed.at));
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
      }
    }
    return refuse("busy");
  },
});

/** The count is read before the reviews: as long as it still stands when we write, no review was assigned or handed in since. */
async function read(table: Table, { applicationId, once }: Pressed): Promise<{ earlier?: unknown; seen: Seen }> {
  const [head, nonce] = await Promise.all([
    table.get("pilots", keys.reviews(applicationId)),
    once && table.get("pilots", keys.nonce(scopeOf(applicationId, once.action), once.nonce)),
  ]);
  const items = await readPilot(table, applicationId);
  const pilot = caseIn(items) ?? refuse("not-found");
  return {
    earlier: nonce?.["answer"],
    seen: { pilot, reviews: reviewsIn(items), quorum: head && quorumIn([head]) },
  };
}

const scopeOf = (applicationId: ApplicationId, action: string) => `${action}#${applicationId}`;

async function write<T extends object>(table: Table, pressed: Pressed, answer: T, writes: readonly Write[]) {
  const { applicationId, at, once } = pressed;
  if (once) {
    const scope = scopeOf(applicationId, once.action);
    return transactOnce(table, { scope, nonce: once.nonce, at }, answer, writes);
  }
  await table.transact(writes);
  return answer;
}

function writesOf(seen: Seen, change: Change, at: Instant): Write[] {
  const { pilot, reviews } = seen;
  const { before, review, quorum, reachesQuorum, by } = change;
  const others = reviews.filter(({ reviewId }) => reviewId !== review.reviewId);
  return [
    ...(reachesQuorum ? [...quorumReached(pilot, by, at), ...remindersTakenBack(others)] : [caseAsSeen(pilot)]),
    ...(quorum ? [versioned(keys.reviews(pilot.applicationId), quorum)] : []),
    versioned(keys.review(pilot.applicationId, review.reviewId), { ...review, version: before?.version ?? 0 }),
    ...owedBy({ ...change, pilot, at }),
  ];
}

const versioned = (key: ReturnType<typeof keys.reviews>, item: { readonly version: number }): Write => ({
  table: "pilots",
  put: { ...key, ...item, version: item.version + 1 },
  when: unchangedSince(item.version),
});

const quorumReached = ({ applicationId }: Case, by: Actor, at: Instant): Write[] =>
  factRecorded({ applicationId, fact: "quorumReached", from: "submitted", at, by, reason: "quorum" });

/** Reviews change only while the application waits for them: in the stage, and with the pending move, that was seen. */
const caseAsSeen = ({ applicationId, stage, pendingMove }: Case): Write => {
  const when: Condition[] = [
    { attribute: "stage", equals: stage },
    { attribute: "pendingMove", is: pendingMove ? "present" : "absent" },
  ];
  return { table: "pilots", check: keys.case(applicationId), when };
};
