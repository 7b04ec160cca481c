import { refuse } from "../vocabulary/refusal.ts";
import type { Pilot } from "./pilot.ts";
import type { Stage } from "./stages/stages.ts";

/** The pilot is in one of the stages, and nothing is about to move it. @throws Refusal move-pending, not-in-this-stage */
export function requireStage({ lifecycle }: Pick<Pilot, "lifecycle">, ...stages: readonly Stage[]): Stage {
  if (lifecycle.pendingMove) refuse("move-pending");
  return stages.includes(lifecycle.stage) ? lifecycle.stage : refuse("not-in-this-stage");
}

/** The version that the person was shown is the newest; 0 stands for "not there yet". @throws Refusal stale-version */
export function requireVersion(stored: { readonly version: number } | undefined, shown: number): void {
  if ((stored?.version ?? 0) !== shown) refuse("stale-version");
}
