import { frameExceeded } from "../calls/calls.refusals.ts";
import { chosenBy } from "../calls/choosing.ts";
import { leftOf, takeFromFrames } from "../calls/frames/frame.ts";
import { bookedOn } from "../ledger/accounts.ts";
import type { Posting } from "../ledger/verification.ts";
import { postingOf } from "../payments/contract.ts";
import { act, type Context, type FormAnswer, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import { contactLeft } from "../pilot/contact.store.ts";
import { footprintsLeft } from "../pilot/double-funding/footprint.store.ts";
import { typedInVersion } from "../pilot/earlier-draft.store.ts";
import type { DecisionMade } from "../pilot/items/decision.ts";
import type { Grant } from "../pilot/items/grant.ts";
import { caseLog, type LoggedAct } from "../pilot/people/case-log.store.ts";
import { requireSeparate } from "../pilot/people/duties.ts";
import { requireNoneInConflict } from "../pilot/people/impartial.ts";
import { type Pilot, requireStage } from "../pilot/pilot.ts";
import { indexed, keys } from "../platform/table/keys.ts";
import { absent, unchangedSince, type Write } from "../platform/table/table.ts";
import { reviewersReleased } from "../reviews/contract.ts";
import { DocumentId } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { formatMoney } from "../vocabulary/ore.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { type DecisionBasis, theBasis } from "./decision-basis.store.ts";
import { grantLetter, rejectionLetter, reportTimers } from "./decision-mails.ts";
import { exceededFrame } from "./decision-rules.ts";
import { alreadyDecided } from "./decisions.refusals.ts";
import { grantFromDecision } from "./grant-from-decision.ts";
import { decisionLetter } from "./letter/decision-letter.ts";
import { readDecision } from "./read-decision.ts";

type Command = {
  /** The version of the draft that the decider has read through. */
  readonly version: number;
  readonly language: Language;
};
/** `changed`: a colleague has written since it was read through; what the decider read, as it was typed. */
export type Recorded = FormAnswer & { readonly changed?: Typed };

type Seen = DecisionBasis & { readonly readThrough: Typed; readonly log: readonly LoggedAct[] };

async function draftSeen(table: Reader, pressed: Pressed<Command>): Promise<Seen> {
  const basis = await theBasis(table, pressed);
  const { id, decisionDraft: now } = basis.pilot;
  const shown = await typedInVersion(table, { id, draft: "DECISIONDRAFT", now }, pressed.command.version);
  return { ...basis, readThrough: shown ?? {}, log: await caseLog(table, pressed.subject) };
}

type Made<O extends DecisionMade["outcome"]> = Extract<DecisionMade, { outcome: O }>;

/** The decider's one act: a grant or a rejection, recorded as it was read through. */
export const recordDecision = act({
  name: "record-decision",
  writes: ["DECISION", "GRANT", "FRAME", "ALIKE", "CONTACT"],
  see: draftSeen,
  decide: (seen: Seen, { version, language }: Command, context): Outcome<Recorded> => {
    const { pilot, frames, readThrough } = seen;
    if (pilot.decision) refuse(alreadyDecided);
    requireStage(pilot, "reviewed");
    requireSeparate(seen, context.by, "decider");
    const draft = pilot.decisionDraft ?? { version: 0, typed: {} };
    if (draft.version !== version) return { answer: { changed: readThrough } };
    const { amounts, problems, made } = readDecision(draft.typed, seen, context.at, language);
    const full = exceededFrame(amounts, frames);
    if (full) refuse(frameExceeded, { year: String(full.year), left: formatMoney(leftOf(full)) });
    if (!made) return { answer: { wrong: problems } };
    requireNoneInConflict(pilot, [...made.deciders, made.rapporteur, ...made.othersPresent]);
    const recorded =
      made.outcome === "granted" ? grantApplication(seen, made, context) : rejectApplication(pilot, made, context);
    const released = opinionsReleased(pilot);
    const letter = {
      documentId: context.newId(DocumentId),
      kind: "decision",
      paper: decisionLetter(pilot, made),
    } as const;
    return {
      ...recorded,
      documents: [letter],
      writes: [...(recorded.writes ?? []), draftAsRead(pilot, version)],
      mails: [...(recorded.mails ?? []), ...released.mails],
      cancels: released.cancels,
    };
  },
});

/**
 * Until the decision is made an opinion on a direct one may be written, a late review, and one that was asked for after
 * the round: those who still write are told that it is made. A group was told when its round ended.
 */
const opinionsReleased = ({ call, reviews, lifecycle }: Pilot) =>
  reviewersReleased(
    chosenBy(call) === "group" ? reviews.filter(({ again }) => again === true) : reviews,
    lifecycle.title,
  );

/** Saving does not move the head: the draft is held to the version that was read, so that no saved text is left out. */
const draftAsRead = ({ id }: Pilot, version: number): Write => ({
  table: "pilots",
  check: keys.decisionDraft(id),
  when: unchangedSince(version),
});

/** The terms are fixed, the money is committed in the frames and in the ledger, and the pilot's reports become due. */
function grantApplication(
  { pilot, frames }: DecisionBasis,
  made: Made<"granted">,
  context: Context,
): Outcome<Recorded> {
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
function rejectApplication(pilot: Pilot, made: Made<"rejected">, context: Context): Outcome<Recorded> {
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
