import { refuse } from "../vocabulary/refusal.ts";
import { isEnding } from "./items/grant.ts";
import type { Pilot } from "./pilot.ts";
import type { Stage } from "./stages/stages.ts";

type Granted = Pick<Pilot, "lifecycle" | "grantIfAny">;

/**
 * Whether costs are claimed, or at least those that are in examined: while the project goes on, and after a grant has
 * ended before its time, until it is settled.
 */
export function isClaimed({ lifecycle, grantIfAny: grant }: Granted, what: "claims" | "examination"): boolean {
  const { stage, pendingMove } = lifecycle;
  if (pendingMove || !grant) return false;
  if (stage === "funded") return true;
  if (stage !== "terminated" && stage !== "withdrawn") return false;
  return isEnding(grant) && !grant.ended && (what === "examination" || grant.ending?.claimsUntil !== undefined);
}

/** Costs can be claimed, or examined, in this stage of the grant. @throws Refusal move-pending, not-in-this-stage */
export function requireClaimed(pilot: Granted, what: "claims" | "examination"): Stage {
  if (pilot.lifecycle.pendingMove) refuse("move-pending");
  return isClaimed(pilot, what) ? pilot.lifecycle.stage : refuse("not-in-this-stage");
}
