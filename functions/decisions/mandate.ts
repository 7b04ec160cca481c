import type { DecisionMade } from "../pilot/items/decision.ts";
import type { Actor } from "../pilot/items/lifecycle.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { notTheDelegate } from "./decisions.refusals.ts";

/**
 * Whether this person may record this decision: a board's is recorded from its minutes by an officer or a decider, a
 * delegate's is made by the signed-in decider and nobody else. The reference to the mandate is a text of the decision for
 * now; a table of mandates is asked here, by the person, the act and the amount.
 * @throws Refusal not-the-delegate
 */
export function requireMandate({ madeBy }: Pick<DecisionMade, "madeBy">, by: Actor): void {
  if (madeBy?.kind !== "delegate") return;
  if (by.kind !== "decider" || madeBy.personId !== by.id) refuse(notTheDelegate);
}
