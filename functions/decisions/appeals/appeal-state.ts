import type { Appeal } from "../../calls/appeal.ts";
import type { AppealFacts } from "../../pilot/items/appeal.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { appealTexts } from "./appeal.texts.ts";

export type AppealState = keyof typeof appealTexts.sv.states;

/**
 * How far an appeal has come, and so what is done next. Where the authority's own regime knows it, what came too late is
 * dismissed here; everywhere else it is handed over, and the court decides.
 * @example appealState("legality-review", { ...late, handedOverDay: undefined }) // "to-hand-over"
 */
export function appealState(kind: Appeal["kind"], facts: AppealFacts): AppealState {
  if (facts.outcome) return facts.outcome;
  if (kind === "administrative-appeal" && facts.timely === "late") return facts.dismissal ? "dismissed" : "to-dismiss";
  if (facts.handedOverDay) return "waits";
  return kind === "administrative-appeal" && facts.timely === "not-decided" ? "to-decide" : "to-hand-over";
}

/** Whether a court's ruling on this decision has put the case before a decision again. */
export const isReopenedByCourt = ({ decisions }: Pick<Pilot, "decisions">, number: number): boolean =>
  decisions.some(
    ({ outcome, earlier }) => outcome === "reopened" && earlier?.how === "court" && earlier.number === number,
  );
