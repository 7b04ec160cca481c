import { appealsOf } from "../../pilot/items/appeal.ts";
import { type DecidedRecovery, isCreditedAsAnnulled, isDecided, leftOfRecovery } from "../../pilot/items/recovery.ts";
import type { Pilot } from "../../pilot/pilot.ts";

type Decided = Pick<Pilot, "recoveries" | "afterDecisions">;

/** The recovery of a decision that a court has set aside, by the number of the decision. */
export function annulledRecovery(
  { recoveries, afterDecisions }: Decided,
  decision: number,
): DecidedRecovery | undefined {
  const isSetAside = appealsOf(afterDecisions.get(decision)).some(
    ({ outcome }) => outcome === "annulled" || outcome === "sent-back",
  );
  return isSetAside ? recoveries.filter(isDecided).find((one) => one.decided.decision === decision) : undefined;
}

/** What a ruling leaves to credit: a recovery that was set aside, has not been credited for it, and is not paid. */
export function toCredit(pilot: Decided & Pick<Pilot, "grantIfAny">, decision: number): DecidedRecovery | undefined {
  const recovery = annulledRecovery(pilot, decision);
  if (!recovery || !pilot.grantIfAny || isCreditedAsAnnulled(recovery)) return undefined;
  return leftOfRecovery(pilot.grantIfAny, recovery) > 0 ? recovery : undefined;
}
