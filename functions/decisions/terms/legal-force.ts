import { appealsOf } from "../../pilot/items/appeal.ts";
import { decisionNumber } from "../../pilot/items/decision.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { appealWindow } from "../appeal-window.ts";
import { knownAfter } from "../note-decision.act.ts";

/** Whether the decision that holds has gained legal force, or what it waits for. */
export type LegalForce =
  | { readonly state: "gained" }
  /** It can be appealed until a day. */
  | { readonly state: "running"; readonly lastDay: LocalDay }
  /** The window has no start day, an appeal is open, or nothing is decided: nobody can say when. */
  | { readonly state: "unknown" };

/** A decision that cannot be appealed has legal force at once. An appeal that is open keeps it from gaining any. */
export function legalForceOf(
  { decision, call, afterDecisions }: Pick<Pilot, "decision" | "call" | "afterDecisions">,
  today: LocalDay,
): LegalForce {
  if (!decision) return { state: "unknown" };
  const appeals = appealsOf(afterDecisions.get(decisionNumber(decision)));
  if (appeals.some(({ outcome }) => outcome === undefined)) return { state: "unknown" };
  const window = appealWindow(call.appeal.kind, knownAfter({ afterDecisions }, decision));
  if (window.state === "none") return { state: "gained" };
  if (window.state === "not-running") return { state: "unknown" };
  return today > window.lastDay ? { state: "gained" } : { state: "running", lastDay: window.lastDay };
}
