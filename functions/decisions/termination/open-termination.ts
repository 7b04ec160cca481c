import { openTermination } from "../../pilot/items/termination.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { besideOf } from "../open-draft.ts";
import { terminationPath } from "../paths.ts";

/** A proposed termination: the holder may answer until a day, and it waits to be decided or taken back. */
export function openTerminations(pilot: Pilot) {
  const { id, terminations, lifecycle } = pilot;
  const open = openTermination(terminations);
  if (!open || lifecycle.stage !== "funded" || lifecycle.pendingMove) return [];
  const { reply, replyDay, proposal } = open;
  const path = terminationPath(id);
  if (replyDay && !reply)
    return [{ kind: "await-reply", for: "holder", since: proposal.at, due: replyDay, path } as const];
  // What is being prepared is open as that.
  if (besideOf(pilot)?.kind === "termination") return [];
  return [{ kind: "prepare-termination", for: "officer", since: reply?.at ?? proposal.at, path } as const];
}
