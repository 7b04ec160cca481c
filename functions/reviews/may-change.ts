import type { Call } from "../calls/call.ts";
import { chosenBy } from "../calls/choosing.ts";
import type { Case, PendingMove } from "../pilot/items/lifecycle.ts";
import type { Quorum } from "../pilot/items/quorum.ts";
import { isOpen, type OpenReview, type Review } from "../pilot/items/review.ts";
import type { Stage } from "../pilot/stages/stages.ts";
import type { ReviewId } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";

type Waited = {
  readonly lifecycle: Pick<Case, "stage" | "pendingMove">;
  readonly call: Pick<Call, "choosing">;
};

/**
 * Whether the application takes reviews; `ending` when a fact is about to move it on, `late` when an officer has ended
 * the round and those who wrote have some days left.
 */
export type Waiting = "waiting" | "enough" | "ending" | "late" | "over";

export function waitingOf({ lifecycle: { stage, pendingMove }, call }: Waited): Waiting {
  if (chosenBy(call) === "direct") return opinionsOf(stage, pendingMove);
  if (stage !== "submitted") return "over";
  if (!pendingMove) return "waiting";
  return pendingMove.fact === "quorumReached" ? "enough" : "ending";
}

/** A direct decision waits for no review: what is asked for all the same is an opinion, welcome until it is decided. */
function opinionsOf(stage: Stage, pendingMove: PendingMove | undefined): Waiting {
  if (stage !== "submitted" && stage !== "reviewed") return "over";
  return pendingMove && pendingMove.fact !== "quorumReached" ? "ending" : "waiting";
}

type Asked = Pick<Review, "again">;

/** The round has ended, and nothing is about to move the case: who was asked again has until it is decided. */
export const isAfterRound = ({ lifecycle: { stage, pendingMove } }: Pick<Waited, "lifecycle">): boolean =>
  stage === "reviewed" && pendingMove === undefined;

/** Whether the application takes this review: one that was asked for after the round is waited for until the decision. */
export const waitingFor = (pilot: Waited, review: Asked): Waiting =>
  review.again && isAfterRound(pilot) ? "waiting" : waitingOf(pilot);

const refuseUnless = (waiting: Waiting, ...fine: readonly Waiting[]) => {
  if (fine.includes(waiting)) return;
  refuse(waiting === "over" ? "not-in-this-stage" : "move-pending");
};

/** An officer changes who reviews only while nothing is about to move the case. @throws Refusal */
export function requireWaiting(pilot: Waited, review: Asked = {}): void {
  refuseUnless(waitingFor(pilot, review), "waiting");
}

/** @throws Refusal not-in-this-stage, move-pending: one more person is asked after the round, before the decision */
export function requireAfterRound(pilot: Waited): void {
  if (chosenBy(pilot.call) !== "reviewers") refuse("not-found");
  if (!isAfterRound(pilot)) refuse(pilot.lifecycle.pendingMove ? "move-pending" : "not-in-this-stage");
}

type Written = Waited & { readonly quorum: Pick<Quorum, "stopped"> | undefined };

/** How long a reviewer may write: until the case has moved, and some days more where an officer ended the round. */
export function writingOf(pilot: Written, review: Asked, at: Instant): Waiting {
  const waiting = waitingFor(pilot, review);
  const lateUntil = pilot.quorum?.stopped?.lateUntil;
  return waiting === "over" && isAfterRound(pilot) && lateUntil !== undefined && at <= lateUntil ? "late" : waiting;
}

/** @throws Refusal */
export function requireWritable(pilot: Written, review: Asked, at: Instant): void {
  refuseUnless(writingOf(pilot, review, at), "waiting", "enough", "late");
}

/** @throws Refusal not-found */
export const reviewOf = (reviews: readonly Review[], reviewId: ReviewId): Review =>
  reviews.find((review) => review.reviewId === reviewId) ?? refuse("not-found");

/** Only a review that is still to be written can be cancelled, prolonged or sent again. @throws Refusal already-submitted, stale-version */
export function requireOpen(review: Review): OpenReview {
  if (isOpen(review)) return review;
  return refuse(review.status === "submitted" ? "already-submitted" : "stale-version");
}
