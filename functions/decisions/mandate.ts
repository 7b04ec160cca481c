import type { DecisionMade } from "../pilot/items/decision.ts";
import type { Actor } from "../pilot/items/lifecycle.ts";
import type { MandateAct } from "../pilot/mandates/mandate.ts";
import { preparing } from "../pilot/mandates/mandate-table.ts";
import { type Held, type MandateSaid, mandateOf, mandateSaid, referenceOf } from "../pilot/mandates/mandate-words.ts";
import type { Mandates } from "../pilot/mandates/mandates.store.ts";
import type { Mandate } from "../pilot/mandates/may-decide.ts";
import type { Preparing } from "../pilot/people/duties.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { LocalDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { type Typed, typedText } from "../vocabulary/typed.ts";
import { notTheDelegate } from "./decisions.refusals.ts";

/**
 * Whether this person may record this decision: a board's is recorded from its minutes by an officer or a decider, a
 * delegate's is made by the signed-in decider and nobody else. What the delegate may is said by the table of mandates.
 * @throws Refusal not-the-delegate
 */
export function requireMandate({ madeBy }: Pick<DecisionMade, "madeBy">, by: Pick<Actor, "kind" | "id">): void {
  if (madeBy?.kind !== "delegate") return;
  if (by.kind !== "decider" || madeBy.personId !== by.id) refuse(notTheDelegate);
}

const actOf: Readonly<Record<DecisionMade["outcome"], MandateAct>> = {
  granted: "grant",
  rejected: "rejection",
  dismissed: "dismissal",
  "written-off": "write-off",
  postponed: "postponement",
  reopened: "reopening",
  amended: "amendment",
  terminated: "termination",
  recovered: "recovery",
};

type Decided = Pick<Pilot, "applied" | "call" | "lifecycle" | "grantIfAny">;

/** A decision as it is held against the table: about what it grants or recovers, or else what is granted or was applied for. */
function heldOf({ applied, call, lifecycle, grantIfAny }: Decided, made: DecisionMade, today: LocalDay): Held {
  const costCentre = grantIfAny?.ledgerCodes?.costCentre ?? call.accounting.costCentre;
  const amountOre = "amountOre" in made ? made.amountOre : (grantIfAny?.amountOre ?? applied.grantOre);
  const days = [made.day, today];
  return { asked: { act: actOf[made.outcome], callId: lifecycle.callId, costCentre, amountOre, days }, today };
}

const isDelegates = ({ madeBy }: DecisionMade) => madeBy?.kind === "delegate";

/** What the reader of a decision may, and who may; undefined of a board's, and where no table is kept. */
export const mandateSaidOf = (
  mandates: Mandates,
  pilot: Decided,
  made: DecisionMade,
  reader: { readonly delegateId: string | undefined; readonly today: LocalDay; readonly lang: Language },
): MandateSaid | undefined => {
  if (!isDelegates(made)) return undefined;
  const person =
    reader.delegateId === undefined ? undefined : ({ id: reader.delegateId, function: "decider" } as const);
  return mandateSaid(mandates, person, heldOf(pilot, made, reader.today), reader.lang);
};

/** The decision with the row of the table by which it is made. */
export const withMandate = (made: DecisionMade, mandate: Mandate | undefined): DecisionMade => {
  if (made.madeBy?.kind !== "delegate" || !mandate) return made;
  const { entry, version } = mandate.row;
  return { ...made, madeBy: { ...made.madeBy, mandate: referenceOf(mandate, "sv"), row: { entry, version } } };
};

/**
 * A delegate's decision with the reference of the mandate by which it is made; any decision as it is, where the authority
 * keeps no table.
 * @throws Refusal outside-mandate
 */
export function underMandate(
  made: DecisionMade,
  pilot: Decided,
  mandates: Mandates | undefined,
  by: Pick<Actor, "id">,
  today: LocalDay,
): DecisionMade {
  if (!mandates || !isDelegates(made)) return made;
  const mandate = mandateOf(mandates, { id: by.id, function: "decider" }, heldOf(pilot, made, today));
  return withMandate(made, mandate);
}

/** What the table says of a delegate who has prepared the decision that is typed here, or the one beside the grant. */
export function preparingOf(mandates: Mandates | undefined, typed: Typed, beside?: MandateAct): Preparing {
  if (!mandates || typedText(typed, "p-by") !== "p-delegate") return undefined;
  const outcome = typedText(typed, "p-outcome");
  const act = beside ?? Object.entries(actOf).find(([word]) => outcome === `p-${word}`)?.[1];
  return act && preparing(mandates.table, act);
}
