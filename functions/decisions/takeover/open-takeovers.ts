import { openTakeover } from "../../pilot/items/takeover.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { besideOf } from "../open-draft.ts";
import { takeoverPath } from "../paths.ts";

/** A change of holder that waits: for the answer of who is to take over, for a decision, or for its day. */
export function openTakeovers(pilot: Pilot) {
  const { id, takeovers, lifecycle } = pilot;
  const open = openTakeover(takeovers);
  if (!open || lifecycle.stage !== "funded" || lifecycle.pendingMove) return [];
  const common = { about: open.party.organisation, path: takeoverPath(id) };
  if (open.status === "offered")
    return [{ kind: "await-takeover", for: "holder", since: open.offered.at, due: open.lastDay, ...common } as const];
  if (open.status === "granted") {
    const since = pilot.decisions.at(-1)?.recordedAt ?? open.offered.at;
    return [{ kind: "carry-out-takeover", for: "officer", since, due: open.from, ...common } as const];
  }
  // What is being prepared is open as that.
  if (besideOf(pilot)?.takeover === open.number) return [];
  return [{ kind: "prepare-takeover", for: "officer", since: open.answer?.at ?? open.offered.at, ...common } as const];
}
