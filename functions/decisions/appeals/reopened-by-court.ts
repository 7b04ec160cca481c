import type { Context } from "../../pilot/act.ts";
import type { AppealFacts } from "../../pilot/items/appeal.ts";
import { type Decision, decisionNumber } from "../../pilot/items/decision.ts";
import { type Pilot, requireStage } from "../../pilot/pilot.ts";
import { reopenings, type Stage } from "../../pilot/stages/stages.ts";
import type { Language } from "../../vocabulary/language.ts";
import { documentsOf, nextNumber, recordedPut } from "../put-decision.ts";
import { whatFollows } from "../what-follows.ts";
import { appealTexts } from "./appeal.texts.ts";
import { reopens } from "./appeal-rules.ts";

type Decided = Pick<Pilot, "decision" | "decisions" | "lifecycle" | "grantIfAny">;

/** Stages that a fact leads back from: a grant that is annulled leads nowhere by itself, its money is decided about. */
const canReopen = ({ lifecycle: { stage }, grantIfAny }: Decided): boolean =>
  Object.keys(reopenings).some((one) => one === (stage satisfies Stage)) && !grantIfAny;

/** Whether what a court decided puts the case before a decision again: the decision holds, and its end can be left. */
export const reopensNow = (pilot: Decided, decision: Decision, facts: AppealFacts): boolean =>
  reopens(facts) &&
  pilot.decision !== undefined &&
  decisionNumber(pilot.decision) === decisionNumber(decision) &&
  canReopen(pilot);

/**
 * The court's ruling as a decision in the case's series: it sets the earlier one aside, is told to the party as every
 * other, and opens the door that leads back.
 * @throws Refusal move-pending
 */
export function reopenedByCourt(pilot: Pilot, decision: Decision, facts: AppealFacts, context: Context) {
  const { outcomeDay, outcomeBy = "", outcomeReference = "", outcome } = facts;
  requireStage(pilot, pilot.lifecycle.stage);
  const said = (lang: Language) => {
    const t = appealTexts[lang];
    return t.courtReason(outcome ? t.outcomes[outcome] : "", outcomeReference);
  };
  const reason = said(pilot.contact.language);
  const { by, at } = context;
  const recorded: Decision = {
    v: 2,
    number: nextNumber(pilot),
    outcome: "reopened",
    day: outcomeDay ?? decision.day,
    section: outcomeReference,
    reasons: reason,
    deciders: [outcomeBy],
    rapporteur: by.name,
    othersPresent: [],
    recordedAt: at,
    recordedBy: by.name,
    recordedById: by.id,
    earlier: { number: decisionNumber(decision), how: "court", reason },
  };
  const { follows } = whatFollows({ pilot, frames: [], heads: pilot.heads }, recorded, context);
  return {
    ...follows,
    writes: [...recordedPut(pilot, recorded), ...follows.writes],
    documents: documentsOf(pilot, recorded, context),
  };
}
