import { frameExceeded } from "../calls/calls.refusals.ts";
import { leftOf } from "../calls/frames/frame.ts";
import { act, type FormAnswer, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import { contactLeft } from "../pilot/contact.store.ts";
import { aidRecorded } from "../pilot/de-minimis/aid-line.ts";
import { footprintsLeft } from "../pilot/double-funding/footprint.store.ts";
import { typedInVersion } from "../pilot/earlier-draft.store.ts";
import { type Decision, decisionNumber } from "../pilot/items/decision.ts";
import { type Logged, wholeLog } from "../pilot/log.store.ts";
import { type MandatesSeen, seenMandates } from "../pilot/mandates/mandates.store.ts";
import { requireSeparate } from "../pilot/people/duties.ts";
import { requireNoneInConflict } from "../pilot/people/impartial.ts";
import { type Pilot, requireStage } from "../pilot/pilot.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince, type Write } from "../platform/table/table.ts";
import { dayOf } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { formatMoney } from "../vocabulary/ore.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { openStages } from "./change-rules.ts";
import { type DecisionBasis, theGuardedBasis } from "./decision-basis.store.ts";
import { exceededFrame } from "./decision-rules.ts";
import { preparingOf, requireMandate, underMandate } from "./mandate.ts";
import { besideOf, requireOpenDraft } from "./open-draft.ts";
import { documentsOf, nextNumber, recordedPut } from "./put-decision.ts";
import { readWritten } from "./read-written.ts";
import { whatFollows } from "./what-follows.ts";

type Command = {
  /** The version of the draft that the decider has read through. */
  readonly version: number;
  readonly language: Language;
};
/** `changed`: a colleague has written since it was read through; what the decider read, as it was typed. */
export type Recorded = FormAnswer & { readonly changed?: Typed };

type Seen = DecisionBasis & {
  readonly readThrough: Typed;
  readonly log: readonly Logged[];
  /** Of a decider alone: nobody else makes a delegate's decision. */
  readonly mandates: MandatesSeen | undefined;
};

async function draftSeen(table: Reader, pressed: Pressed<Command>): Promise<Seen> {
  const basis = await theGuardedBasis(table, pressed);
  const { id, decisionDraft: now } = basis.pilot;
  const shown = await typedInVersion(table, { id, draft: "DECISIONDRAFT", now }, pressed.command.version);
  const { by, subject } = pressed;
  const mandates = by.kind === "decider" ? await seenMandates(table, by.id) : undefined;
  return { ...basis, readThrough: shown ?? {}, log: await wholeLog(table, subject), mandates };
}

/** A decision is recorded as it was read through: the first one of a case, one anew, or one that changes another. */
export const recordDecision = act({
  name: "record-decision",
  writes: [
    "DECISION",
    "DELEGATED",
    "GRANT",
    "FRAME",
    "ALIKE",
    "CONTACT",
    "AMENDMENT",
    "TAKEOVER",
    "TERMINATION",
    "RECOVERY",
    "PAYMENT",
    "TERMS",
    "RESERVE",
    "RESERVES",
    "AIDENTRY",
    "AID",
    "MEMBER",
  ],
  see: draftSeen,
  decide: (seen: Seen, { version, language }: Command, context): Outcome<Recorded> => {
    const { pilot, frames, readThrough, mandates } = seen;
    const { decision: before } = pilot;
    requireOpenDraft(pilot, language);
    requireSeparate(
      seen,
      context.by,
      "decider",
      preparingOf(mandates, pilot.decisionDraft?.typed ?? {}, besideOf(pilot)?.kind),
    );
    requireStage(pilot, ...(before ? [pilot.lifecycle.stage] : openStages));
    const draft = pilot.decisionDraft ?? { version: 0, typed: {} };
    if (draft.version !== version) return { answer: { changed: readThrough } };
    const { by, at } = context;
    const delegate = by.kind === "decider" ? by : undefined;
    const { amounts, problems, made, change } = readWritten(draft.typed, seen, at, language, delegate);
    const isMeant = before?.outcome === "granted" || (made?.outcome === "granted" && made.aboveFrame !== undefined);
    const full = isMeant ? undefined : exceededFrame(amounts, frames);
    if (full) refuse(frameExceeded, { year: String(full.year), left: formatMoney(leftOf(full)) });
    if (!made) return { answer: { wrong: problems } };
    requireNoneInConflict(pilot, [...made.deciders, made.rapporteur, ...made.othersPresent]);
    requireMandate(made, by);
    const recorded: Decision = {
      ...underMandate(made, pilot, mandates, by, dayOf(at)),
      ...{ v: 2, number: nextNumber(pilot), recordedAt: at, recordedBy: by.name, recordedById: by.id },
      ...(before && change ? { earlier: { number: decisionNumber(before), ...change } } : {}),
    };
    const { follows, granted } = whatFollows(seen, recorded, context);
    const left = granted ? [...footprintsLeft(granted), contactLeft(granted)] : [];
    const guards = [draftAsRead(pilot, version), ...(mandates?.guards ?? [])];
    const aid = aidRecorded(pilot, recorded, at);
    const writes = [...recordedPut(pilot, recorded), ...follows.writes, ...left, ...aid, ...guards];
    return {
      answer: {},
      ...follows,
      writes,
      documents: [...documentsOf(pilot, recorded, context), ...(follows.documents ?? [])],
    };
  },
});

/** Saving does not move the head: the draft is held to the version that was read, so that no saved text is left out. */
const draftAsRead = ({ id }: Pilot, version: number): Write => ({
  table: "pilots",
  check: keys.decisionDraft(id),
  when: unchangedSince(version),
});
