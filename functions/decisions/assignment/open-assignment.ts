import type { Pilot } from "../../pilot/pilot.ts";
import { assignmentPath } from "../paths.ts";
import { assignmentOf } from "./assignment.ts";

/** An assignment that the unit's manager has not acknowledged. */
export function openAssignment(pilot: Pilot) {
  const assignment = assignmentOf(pilot);
  if (assignment?.state !== "waits") return [];
  const { grantedAt: since } = assignment.grant;
  return [{ kind: "await-acknowledgement", for: "holder", since, path: assignmentPath(pilot.id) } as const];
}
