import type { Grant } from "../../pilot/items/grant.ts";
import { contactsLink } from "../../pilot/people/parts.ts";
import { isSameAddress } from "../../pilot/people/people-of-case.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { Unit } from "../../settings/unit.ts";

/** How far an assignment has come: it waits for the manager, is acknowledged, or its grant has ended without. */
type AssignmentState = "waits" | "acknowledged" | "over";

/** The assignment of a grant to a unit of the authority itself; undefined of every other grant. */
export function assignmentOf({ grantIfAny: grant, lifecycle }: Pick<Pilot, "grantIfAny" | "lifecycle">) {
  if (!grant?.unit) return undefined;
  const isOver = grant.ending !== undefined || lifecycle.stage !== "funded";
  const state: AssignmentState = grant.unit.acknowledged ? "acknowledged" : isOver ? "over" : "waits";
  return { grant, unit: grant.unit, state };
}

/** How people read the unit: `Kulturenheten (4711)`. */
export const unitName = ({ name, code }: Pick<Unit, "name" | "code">): string => `${name} (${code})`;

type Holders = Pick<Pilot, "members" | "unit"> & { readonly grant: Pick<Grant, "contact"> };

/** Whether the person of a link is the unit's manager now: the link went to the manager's mailbox. */
export function isManager({ members, unit, grant }: Holders, person: { readonly subject: string }): boolean {
  const email =
    person.subject === contactsLink
      ? grant.contact.email
      : members.find(({ memberId }) => memberId === person.subject)?.email;
  return unit !== undefined && email !== undefined && isSameAddress(email, unit.manager.email);
}
