import * as z from "zod";
import { type Decision, decisionNumber } from "../../pilot/items/decision.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Write } from "../../platform/table/table.ts";
import { ApplicationId, CallId, RegistrationNumber } from "../../vocabulary/ids.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import { Ore } from "../../vocabulary/ore.ts";

/** A delegate's decision as it is listed for the board. It lies under its day, and is written with the decision. */
export const Delegated = z.lazy(() =>
  z.object({
    v: z.literal(1),
    applicationId: ApplicationId,
    callId: CallId,
    /** The decision's, in the series of its case. */
    number: z.number().int().min(1),
    day: LocalDay,
    /** The number of the delegate's decision. */
    section: z.string(),
    registrationNumber: RegistrationNumber.optional(),
    title: z.string(),
    organisation: z.string(),
    outcome: z.string(),
    amountOre: Ore.optional(),
    by: z.string(),
    mandate: z.string(),
    /** How far its newest appeal has come; absent where there is none. */
    appeal: z.string().optional(),
  }),
);
export type Delegated = z.infer<typeof Delegated>;

const keyOf = ({ id }: Pick<Pilot, "id">, decision: Decision) =>
  keys.delegated(decision.day, id, decisionNumber(decision));

/**
 * A decision in the list of those that delegates made, with how far its appeal has come; nothing of a board's. A decision
 * is never changed, so the row can be written anew at any time.
 */
export function delegatedPut(
  pilot: Pick<Pilot, "id" | "applied" | "lifecycle">,
  decision: Decision,
  appeal?: string,
): readonly Write[] {
  const { madeBy, day, section, outcome, deciders } = decision;
  if (madeBy?.kind !== "delegate") return [];
  const { callId, registrationNumber } = pilot.lifecycle;
  const row: Delegated = {
    v: 1,
    applicationId: pilot.id,
    callId,
    number: decisionNumber(decision),
    ...{ day, section, outcome },
    ...(registrationNumber ? { registrationNumber } : {}),
    title: pilot.applied.title,
    organisation: pilot.applied.organisation,
    ...(decision.outcome === "granted" ? { amountOre: decision.amountOre } : {}),
    by: deciders.join(", "),
    mandate: madeBy.mandate,
    ...(appeal ? { appeal } : {}),
  };
  return [{ table: "pilots", put: { ...keyOf(pilot, decision), ...row } }];
}
