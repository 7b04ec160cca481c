import type { Context, OutcomeMail } from "../../pilot/act.ts";
import type { Member } from "../../pilot/items/draft.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import { memberPut } from "../../pilot/people/member-put.ts";
import { memberLink } from "../../pilot/people/parts.ts";
import { isSameAddress } from "../../pilot/people/people-of-case.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { Write } from "../../platform/table/table.ts";
import type { Unit } from "../../settings/unit.ts";
import { MemberId } from "../../vocabulary/ids.ts";
import { unitName } from "./assignment.ts";

type Of = Pick<Pilot, "id" | "members" | "lifecycle" | "submission">;
type Sent = { readonly writes: readonly Write[]; readonly mails: readonly OutcomeMail[] };

/** The manager hears of the assignment by a link of their own; who has no part in the project yet reads it from now on. */
export function assignmentSent(
  pilot: Of,
  grant: Grant,
  unit: Unit,
  { at, newId }: Pick<Context, "at" | "newId">,
): Sent {
  const { email, name } = unit.manager;
  const { title, applicationId, callId, contact } = grant;
  const there = pilot.members.find((member) => isSameAddress(member.email, email));
  const manager: Member = there ?? {
    ...{ memberId: newId(MemberId), applicationId, callId, email, name, part: "reader" },
    ...{ language: contact.language, generation: 1, joinedAt: at, invitedBy: pilot.submission.submittedBy },
  };
  const { registrationNumber } = pilot.lifecycle;
  const data = { title, unit: unitName(unit), ...(registrationNumber ? { registrationNumber } : {}) };
  const link = memberLink(manager, grant, at);
  return {
    writes: there ? [] : [memberPut(manager)],
    mails: [{ template: "assignment-sent", language: manager.language, to: manager.email, data, link }],
  };
}
