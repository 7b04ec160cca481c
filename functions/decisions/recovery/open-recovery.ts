import { openRecovery, undecidedOf } from "../../pilot/items/recovery.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { besideOf } from "../open-draft.ts";
import { recoveryPath } from "../paths.ts";

/** Money that is to come back and of which nothing is decided: to be proposed, answered, or decided. */
export function openRecoveries(pilot: Pilot) {
  const { id, recoveries, grantIfAny: grant } = pilot;
  if (!grant) return [];
  const path = recoveryPath(id);
  const open = openRecovery(recoveries);
  if (!open) {
    const since = grant.reclaimedSince ?? grant.changedAt;
    const isThere = undecidedOf(grant, recoveries) > 0;
    return isThere ? [{ kind: "propose-recovery", for: "officer", since, path } as const] : [];
  }
  const { reply, replyDay, proposal } = open;
  if (replyDay && !reply)
    return [{ kind: "await-recovery-reply", for: "holder", since: proposal.at, due: replyDay, path } as const];
  // What is being prepared is open as that.
  if (besideOf(pilot)?.kind === "recovery") return [];
  return [{ kind: "prepare-recovery", for: "officer", since: reply?.at ?? proposal.at, path } as const];
}
