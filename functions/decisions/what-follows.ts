import { chosenBy } from "../calls/choosing.ts";
import { takeFromFrames } from "../calls/frames/frame.ts";
import { bookedOn } from "../ledger/accounts.ts";
import type { Posting } from "../ledger/verification.ts";
import { postingOf } from "../payments/contract.ts";
import type { Context, Outcome } from "../pilot/act.ts";
import { remindersLeft } from "../pilot/due-reminders.ts";
import type { Decision, DecisionOf } from "../pilot/items/decision.ts";
import { bookedAs, type Grant } from "../pilot/items/grant.ts";
import { occasionRemindersOf } from "../pilot/obligations/occasion-reminders.ts";
import { reportReminders } from "../pilot/obligations/reminders.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Fact } from "../pilot/stages/stages.ts";
import { turnAfterGrant } from "../pilot/wheel-turns.ts";
import { indexed } from "../platform/table/index-keys.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince, type Write } from "../platform/table/table.ts";
import { reviewersReleased } from "../reviews/contract.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { amendmentFollows } from "./amendments/amendment-follows.ts";
import { assignmentSent } from "./assignment/send-assignment.ts";
import type { DecisionBasis } from "./decision-basis.store.ts";
import { decisionLetter, toldOfLetter } from "./decision-mails.ts";
import { grantFromDecision } from "./grant-from-decision.ts";
import { recoveryFollows } from "./recovery/recovery-follows.ts";
import { leftList } from "./reserve/free-place.ts";
import { terminationFollows } from "./termination/termination-follows.ts";
import { termsOfGrant } from "./terms/send-terms.ts";

type Follows = Omit<Outcome<unknown>, "answer"> & { readonly writes: readonly Write[] };
/** The outcome of a decision, and the grant that it makes, or whose time it moves. */
type Followed = { readonly follows: Follows; readonly granted: Grant | undefined };

/** What a recorded decision leads to: where the case goes, what is taken and posted, and who hears of it. */
export function whatFollows(basis: DecisionBasis, made: Decision, context: Context): Followed {
  if (made.outcome === "amended") return amendmentFollows(basis, made, context);
  const { pilot } = basis;
  if (made.outcome === "terminated")
    return {
      follows: terminationFollows(pilot, made, context),
      granted: { ...pilot.grant, endDay: made.lastDay },
    };
  if (made.outcome === "recovered") return { follows: recoveryFollows(pilot, made, context), granted: undefined };
  const { grantIfAny } = pilot;
  const isNewGrant = made.outcome === "granted" && pilot.decision?.outcome !== "granted";
  const granted = isNewGrant ? grantMade(basis, made, context) : undefined;
  const fact = factOf(pilot, made);
  const released = fact ? reviewersReleased(stillAsked(pilot), pilot) : { mails: [], cancels: [] };
  const left = made.outcome === "granted" ? leftList(pilot, context.at) : { writes: [], cancels: [] };
  const grant = granted?.grant ?? grantIfAny;
  const letter = decisionLetter(pilot, made, grant);
  const told = letter.length > 0 ? toldOfLetter(pilot, grant, context.at) : [];
  const follows: Follows = {
    writes: [...(granted?.writes ?? []), ...conditionsOf(pilot, made, context.at), ...left.writes],
    ...(granted ? { posting: granted.posting } : {}),
    ...(fact ? { fact: { ...whence(pilot), fact, reason: made.section } } : {}),
    mails: [...letter, ...told, ...(granted?.mails ?? []), ...released.mails],
    documents: granted?.documents ?? [],
    // What is decided is not completed any more.
    cancels: [...released.cancels, ...left.cancels, ...(fact ? remindersLeft(pilot, "completion") : [])],
    log: logOf(made),
  };
  return { follows, granted: granted?.grant };
}

/** A life that has ended begins again under the next epoch. */
function whence({ lifecycle: { stage, epoch }, decision }: Pilot) {
  return { from: stage, ...(decision ? { epoch } : {}) };
}

/** The door that a decision opens: none where the case stays where it stands. */
function factOf(pilot: Pilot, made: Decision): Fact | undefined {
  const { decision: before } = pilot;
  if (before && before.outcome === made.outcome) return undefined;
  switch (made.outcome) {
    case "granted":
      return "grantDecided";
    case "rejected":
      return "applicationDeclined";
    case "dismissed":
      return "applicationDismissed";
    case "written-off":
      return made.cause === "withdrawn" ? "withdrawalAsked" : "applicationDismissed";
    case "reopened":
      return reopenedBy(pilot);
    case "postponed":
    case "amended":
    case "terminated":
    case "recovered":
    case "cut":
      return undefined;
  }
}

/** What was dismissed before its reviews were in is reviewed first. */
function reopenedBy({ lifecycle: { stage }, quorum, call }: Pick<Pilot, "lifecycle" | "quorum" | "call">): Fact {
  const isReviewed = quorum?.reachedAt !== undefined || chosenBy(call) === "direct";
  return stage === "dismissed" && !isReviewed ? "reopenedForReview" : "reopenedForDecision";
}

/**
 * Those who still write when the case is decided: before the reviews are in, an opinion on a direct decision, a late
 * review, and one that was asked for after the round. Groups whose rounds ended before late answers were taken were told
 * at once that they need not answer.
 */
const stillAsked = ({ call, reviews, lifecycle, quorum }: Pilot) =>
  chosenBy(call) === "group" && lifecycle.stage !== "submitted" && !quorum?.stopped
    ? reviews.filter(({ again }) => again === true)
    : reviews;

/**
 * The terms are fixed, the money is committed in the frames and in the ledger, and the pilot's reports become due. A grant
 * that lapsed before gives way to the new one.
 */
function grantMade({ pilot, frames }: DecisionBasis, made: DecisionOf<"granted">, context: Context) {
  const { at } = context;
  const grant = grantFromDecision(pilot, made, at);
  const terms = termsOfGrant(pilot, grant, context);
  const assigned = pilot.unit && assignmentSent(pilot, grant, pilot.unit, context);
  const listed = indexed.grants(grant.callId, at, pilot.id);
  const writes: readonly Write[] = [
    { table: "pilots", put: { ...keys.grant(pilot.id), ...grant, ...listed }, when: unchangedSince(grant.version - 1) },
    ...(terms?.writes ?? []),
    ...(assigned?.writes ?? []),
    ...turnAfterGrant(pilot, grant.version, at),
    ...takeFromFrames(
      frames,
      grant.years,
      made.aboveFrame?.map(({ year }) => year),
    ),
  ];
  const { reports, call, outbox } = pilot;
  const { mails: timers } = reportReminders({ grant, reports, call, outbox, isAsked: true }, at);
  const { mails: evaluations } = occasionRemindersOf(pilot, { grant, isAsked: true }, at);
  return {
    ...{ grant, writes, posting: commitmentOf(pilot, grant, at) },
    mails: [...timers, ...evaluations, ...(terms?.mails ?? []), ...(assigned?.mails ?? [])],
    documents: terms?.documents ?? [],
  };
}

/** What a grant posts: so much of the call's money is committed to the pilot, beside what has lapsed before. */
function commitmentOf({ call, lifecycle }: Pick<Pilot, "call" | "lifecycle">, grant: Grant, at: Instant): Posting {
  const { amountOre, lapsedOre } = grant;
  const booked = bookedOn("commitment", { plan: call.accounting, ...bookedAs(grant) });
  const lines = [{ kind: "commitment", amountOre, ...booked }] as const;
  const { registrationNumber } = lifecycle;
  return {
    ...postingOf(grant, { registrationNumber, reference: "decision", at, lines }),
    before: lapsedOre ? { commitment: lapsedOre, decommitment: lapsedOre } : {},
  };
}

/** The holder reads the terms of the grant: a decision that words them anew words them there too. */
function conditionsOf({ id, grantIfAny: grant, decision }: Pilot, made: Decision, at: Instant): readonly Write[] {
  if (!grant || decision?.outcome !== "granted" || made.outcome !== "granted") return [];
  if (grant.conditions === made.conditions) return [];
  const set = { conditions: made.conditions, version: grant.version + 1, changedAt: at };
  return [{ table: "pilots", update: keys.grant(id), set, when: unchangedSince(grant.version) }];
}

function logOf({ outcome, number = 1, day, section, earlier, ...made }: Decision) {
  const details = { number, day, section };
  if (earlier) {
    const changed = { ...details, earlier: earlier.number, outcome };
    return { action: `decision.${earlier.how}`, details: changed };
  }
  return {
    action: `decision.${outcome}`,
    details: { ...details, ...("amountOre" in made ? { amountOre: made.amountOre } : {}) },
  };
}
