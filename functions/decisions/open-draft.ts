import { decisionNumber } from "../pilot/items/decision.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { formatMoment } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { alreadyDecided } from "./decisions.refusals.ts";

type Written = Pick<Pilot, "decision" | "decisionDraft">;

/** Whether a decision is being written: the first one, or one that changes the decision that holds. */
export const isBeingWritten = ({ decision, decisionDraft }: Written): boolean =>
  decision === undefined || decisionDraft?.changes === decisionNumber(decision);

/** Of two at one decision, or at one change of it, the second hears who was first, and when. @throws Refusal already-decided */
export function requireOpenDraft(pilot: Written, language: Language): void {
  const { decision } = pilot;
  if (decision && !isBeingWritten(pilot))
    refuse(alreadyDecided, { who: decision.recordedBy, when: formatMoment(decision.recordedAt, language) });
}
