import type { Call, CallInWork } from "../calls/call.ts";
import { dayOf, type Instant } from "../vocabulary/instant.ts";
import type { CallFault } from "./call-fault.ts";

type Against = { readonly now: Instant; readonly inForce?: Call | undefined };

/** What stops publishing of which evaluations a call asks for: a stage that nobody knows the end of, or one that has been. */
export function evaluationFaults(
  { evaluationPlan: plan }: CallInWork,
  { now, inForce }: Against,
): readonly CallFault[] {
  const at = "utvarderingar";
  const { stages } = plan ?? {};
  const past = inForce ? [] : (stages?.days ?? []).filter((day) => day < dayOf(now));
  return [
    ...(stages && stages.number === undefined && stages.days.length === 0
      ? [{ at, field: "p-number", code: "stages-unknown" } as const]
      : []),
    ...past.map((day): CallFault => ({ at, field: "p-ends", code: "stage-in-the-past", facts: { day } })),
  ];
}
