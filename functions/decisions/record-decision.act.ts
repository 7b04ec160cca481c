import { frameExceeded } from "../calls/calls.refusals.ts";
import { leftOf, takeFromFrames } from "../calls/frames/frame.ts";
import { bookedOn } from "../ledger/accounts.ts";
import type { Posting } from "../ledger/verification.ts";
import { postingOf } from "../payments/contract.ts";
import { act, type Context, type FormAnswer, type FormCommand, type Outcome } from "../pilot/act.ts";
import { contactLeft } from "../pilot/contact.store.ts";
import { footprintsLeft } from "../pilot/double-funding/footprint.store.ts";
import type { DecisionMade } from "../pilot/items/decision.ts";
import type { Grant } from "../pilot/items/grant.ts";
import { type Pilot, requireStage } from "../pilot/pilot.ts";
import { indexed, keys } from "../platform/table/keys.ts";
import { absent, type Write } from "../platform/table/table.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { formatMoney } from "../vocabulary/ore.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { exceededFrame, readDecision } from "./decision.form.ts";
import { type DecisionBasis, theBasis } from "./decision-basis.store.ts";
import { grantLetter, rejectionLetter, reportTimers } from "./decision-mails.ts";
import { alreadyDecided } from "./decisions.refusals.ts";
import { grantFromDecision } from "./grant-from-decision.ts";

type Command = Pick<FormCommand, "typed" | "language">;
type Made<O extends DecisionMade["outcome"]> = Extract<DecisionMade, { outcome: O }>;

/** The decider's one act: a grant or a rejection, recorded as it was made. */
export const recordDecision = act({
  name: "record-decision",
  writes: ["DECISION", "GRANT", "FRAME", "ALIKE", "CONTACT"],
  see: theBasis,
  decide: (basis: DecisionBasis, { typed, language }: Command, context): Outcome<FormAnswer> => {
    const { pilot, frames } = basis;
    if (pilot.decision) refuse(alreadyDecided);
    requireStage(pilot, "reviewed");
    const full = exceededFrame(typed, frames);
    if (full) refuse(frameExceeded, { year: String(full.year), left: formatMoney(leftOf(full)) });
    const read = readDecision(typed, basis, context.at, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    return read.value.outcome === "granted"
      ? grantApplication(basis, read.value, context)
      : rejectApplication(pilot, read.value, context);
  },
});

/** The terms are fixed, the money is committed in the frames and in the ledger, and the pilot's reports become due. */
function grantApplication(
  { pilot, frames }: DecisionBasis,
  made: Made<"granted">,
  context: Context,
): Outcome<FormAnswer> {
  const { at } = context;
  const { amountOre, day, section } = made;
  const grant = grantFromDecision(pilot, made, at);
  const listed = indexed.grants(grant.callId, at, pilot.id);
  return {
    answer: {},
    writes: [
      decisionPut(pilot, made, context),
      { table: "pilots", put: { ...keys.grant(pilot.id), ...grant, ...listed }, when: absent },
      ...takeFromFrames(frames, grant.years),
      ...footprintsLeft(grant),
      contactLeft(grant),
    ],
    posting: commitmentOf(pilot, grant, at),
    fact: { fact: "grantDecided", from: "reviewed", reason: section },
    mails: [grantLetter(pilot, made, grant), ...reportTimers(grant, at)],
    log: { action: "decision.granted", details: { amountOre, day, section } },
  };
}

/** The application is closed; nothing is committed. */
function rejectApplication(pilot: Pilot, made: Made<"rejected">, context: Context): Outcome<FormAnswer> {
  const { day, section } = made;
  return {
    answer: {},
    writes: [decisionPut(pilot, made, context)],
    fact: { fact: "applicationDeclined", from: "reviewed", reason: section },
    mails: [rejectionLetter(pilot, made)],
    log: { action: "decision.rejected", details: { day, section } },
  };
}

const decisionPut = ({ id }: Pilot, made: DecisionMade, { by, at }: Context): Write => ({
  table: "pilots",
  put: { ...keys.decision(id), ...made, v: 1, recordedAt: at, recordedBy: by.name },
  when: absent,
});

/** What a grant posts: so much of the call's money is committed to the pilot, of which nothing was posted before. */
function commitmentOf({ call, lifecycle }: Pick<Pilot, "call" | "lifecycle">, grant: Grant, at: Instant): Posting {
  const { organisationType, amountOre } = grant;
  const booked = bookedOn("commitment", { plan: call.accounting, organisationType });
  const lines = [{ kind: "commitment", amountOre, ...booked }] as const;
  const { registrationNumber } = lifecycle;
  return { ...postingOf(grant, { registrationNumber, reference: "decision", at, lines }), before: {} };
}
