import { isEnding } from "../../pilot/items/grant.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { settleEndedPath } from "../paths.ts";

/** A grant that ended before its time is open until what was paid has been looked at. */
export function openEnding({ id, grantIfAny: grant }: Pilot) {
  if (!grant?.ending || !isEnding(grant)) return [];
  return [{ kind: "settle-ended", for: "officer", since: grant.ending.at, path: settleEndedPath(id) } as const];
}
