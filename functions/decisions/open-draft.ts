import { decisionNumber } from "../pilot/items/decision.ts";
import type { DecisionDraft } from "../pilot/items/decision-draft.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { formatMoment } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { alreadyDecided } from "./decisions.refusals.ts";
import { nextNumber } from "./put-decision.ts";

type Written = Pick<Pilot, "decision" | "decisionDraft" | "decisions">;

/**
 * What is being written is a decision beside the one that holds: which, and until when it gets its number. A claim may be
 * cut meanwhile, which takes a number and leaves the draft as it is.
 */
export function besideOf({ decisionDraft, decisions }: Omit<Written, "decision">): DecisionDraft["beside"] {
  const beside = decisionDraft?.beside;
  if (!beside || beside.number > nextNumber({ decisions })) return undefined;
  const since = decisions.filter((one) => decisionNumber(one) >= beside.number);
  return since.every(({ outcome }) => outcome === "cut") ? beside : undefined;
}

/** Whether a decision is being written: the first one, one that changes the decision that holds, or one beside it. */
export const isBeingWritten = (pilot: Written): boolean => {
  const { decision, decisionDraft } = pilot;
  if (decision === undefined || decisionDraft?.changes === decisionNumber(decision)) return true;
  return besideOf(pilot) !== undefined;
};

/** Of two at one decision, or at one change of it, the second hears who was first, and when. @throws Refusal already-decided */
export function requireOpenDraft(pilot: Written, language: Language): void {
  const { decision, decisionDraft, decisions } = pilot;
  if (!decision || isBeingWritten(pilot)) return;
  const first = (decisionDraft?.beside && decisions.at(-1)) ?? decision;
  refuse(alreadyDecided, { who: first.recordedBy, when: formatMoment(first.recordedAt, language) });
}
