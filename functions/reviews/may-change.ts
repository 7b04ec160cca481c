import type { Call } from "../calls/call.ts";
import { chosenBy } from "../calls/choosing.ts";
import type { Case, PendingMove } from "../pilot/items/lifecycle.ts";
import { isOpen, type OpenReview, type Review } from "../pilot/items/review.ts";
import type { Stage } from "../pilot/stages/stages.ts";
import type { ReviewId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";

type Waited = {
  readonly lifecycle: Pick<Case, "stage" | "pendingMove">;
  readonly call: Pick<Call, "choosing">;
};

/** Whether the application takes reviews; `ending` when a fact is about to move it on. */
export type Waiting = "waiting" | "enough" | "ending" | "over";

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

/** An officer changes who reviews only while nothing is about to move the case. @throws Refusal */
export function requireWaiting(pilot: Waited): void {
  const waiting = waitingOf(pilot);
  if (waiting === "over") refuse("not-in-this-stage");
  if (waiting !== "waiting") refuse("move-pending");
}

/** A reviewer may write until the case has moved, also when the others have made the quorum. @throws Refusal */
export function requireWritable(pilot: Waited): void {
  const waiting = waitingOf(pilot);
  if (waiting === "over") refuse("not-in-this-stage");
  if (waiting === "ending") refuse("move-pending");
}

/** @throws Refusal not-found */
export const reviewOf = (reviews: readonly Review[], reviewId: ReviewId): Review =>
  reviews.find((review) => review.reviewId === reviewId) ?? refuse("not-found");

/** Only a review that is still to be written can be cancelled, prolonged or sent again. @throws Refusal already-submitted, stale-version */
export function requireOpen(review: Review): OpenReview {
  if (isOpen(review)) return review;
  return refuse(review.status === "submitted" ? "already-submitted" : "stale-version");
}
