import type { YearAmount } from "../pilot/items/decision.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { readForm } from "../platform/forms/read.ts";
import type { DecisionAnswers } from "./decision.form.ts";
import { formFor } from "./decision-form-of.ts";
import { isBeingWritten } from "./open-draft.ts";
import { amountsIn } from "./read-decision.ts";

/** What the draft of a decision would grant, year by year, as far as it can be read. */
export type Proposal = {
  /** As it is stored of a decision: `granted`, `rejected` ... */
  readonly outcome: string;
  /** What is granted in each year; none of other outcomes. */
  readonly years: readonly YearAmount[];
  /** The officer has handed it over as it stands. */
  readonly ready: boolean;
};

type Written = Pick<Pilot, "decision" | "decisionDraft" | "decisions" | "call">;

/**
 * The proposal that is written in a case; undefined before an outcome is chosen, once it is decided, and while an
 * amendment or a termination is written beside the grant.
 */
export function proposalOf(pilot: Written): Proposal | undefined {
  const { decisionDraft: draft, call } = pilot;
  if (!draft || draft.beside || !isBeingWritten(pilot)) return undefined;
  const form = formFor(call.frames, pilot);
  const answers = readForm(form, draft.typed).answers as Partial<DecisionAnswers>; // as: kinds say what values are
  const outcome = answers["p-outcome"]?.replace(/^p-/, "");
  if (outcome === undefined) return undefined;
  const years = outcome === "granted" ? amountsIn(answers).filter(({ amountOre }) => amountOre > 0) : [];
  return { outcome, years, ready: draft.ready !== undefined };
}
