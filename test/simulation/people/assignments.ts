import { acknowledgeAssignment } from "../../../functions/decisions/assignment/acknowledge-assignment.act.ts";
import { sendAssignment } from "../../../functions/decisions/assignment/send-assignment.act.ts";
import { isSameAddress } from "../../../functions/pilot/people/people-of-case.ts";
import { holder } from "./holders.ts";
import { button, type Play, staff } from "./play.ts";

/** Managers of units who acknowledge what their units are to do, others who try, and officers who send it again. */
export const assignments: readonly Play[] = [
  {
    weight: 8,
    play: (look) => {
      const { pilot, chance } = look;
      if (!pilot.grantIfAny?.unit || (pilot.grant.unit?.acknowledged && chance.likely(0.98))) return undefined;
      const manager = pilot.unit?.manager.email ?? "";
      const member = pilot.members.find(({ email }) => isSameAddress(email, manager));
      const by = member && chance.likely(0.9) ? ({ kind: "holder", id: member.memberId, name: "" } as const) : holder;
      return button(look, acknowledgeAssignment, { by, command: { language: "sv" } });
    },
  },
  {
    weight: 8,
    play: (look) =>
      look.pilot.grantIfAny?.unit && button(look, sendAssignment, { by: staff(look, "officer"), command: {} }),
  },
];
