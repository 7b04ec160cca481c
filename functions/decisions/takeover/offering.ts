import { hasLapsed, openTakeover } from "../../pilot/items/takeover.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { requireAmendable } from "../amendments/amendment-follows.ts";
import { isAmendable } from "../amendments/asking.ts";
import { takeoverOfUnit, takeoverOpen } from "./takeover.refusals.ts";

type Asked = Pick<Pilot, "takeovers" | "lifecycle" | "reports" | "grantIfAny">;

/** Whether a change of holder can be asked for now. */
export const mayOffer = (pilot: Asked, today: LocalDay): boolean => {
  const open = openTakeover(pilot.takeovers);
  return isAmendable(pilot) && pilot.grantIfAny?.unit === undefined && (!open || hasLapsed(open, today));
};

/** @throws Refusal not-in-this-stage, final-report-is-in, takeover-of-unit, takeover-open */
export function requireOfferable(pilot: Pilot, today: LocalDay): void {
  requireAmendable(pilot);
  if (pilot.grant.unit) refuse(takeoverOfUnit);
  const open = openTakeover(pilot.takeovers);
  if (open && !hasLapsed(open, today)) refuse(takeoverOpen);
}
