import { type Grant, isProject } from "../pilot/items/grant.ts";
import type { Actor } from "../pilot/items/lifecycle.ts";
import { partyName } from "../pilot/people/parts.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { refuse } from "../vocabulary/refusal.ts";

/** The grant of a project that was carried out, or is; one that was declined or has lapsed never was. @throws Refusal not-found */
export function projectOf({ grantIfAny }: Pick<Pilot, "grantIfAny">): Grant {
  return grantIfAny && isProject(grantIfAny) ? grantIfAny : refuse("not-found");
}

/** As the log names who acts: staff by their own name, a person of the link by the party's. */
export const namedActor = (pilot: Pilot, by: Actor): Actor =>
  by.kind === "holder" ? { ...by, name: partyName(pilot, by) } : by;
