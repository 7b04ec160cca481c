import { act, already, type Outcome } from "../../pilot/act.ts";
import type { MemberId } from "../../vocabulary/ids.ts";
import { applicantOf } from "../draft/applicant.ts";
import { thePeopleOfAll } from "./people.store.ts";
import { requireMayRemove, staffViewer, viewerOf } from "./people.ts";
import { accessEnded, peopleChanged } from "./people-mails.ts";
import type { PeopleSeen } from "./people-seen.ts";
import { memberRemoved } from "./put-in-place.ts";

type Command = { readonly memberId: MemberId /** Of staff. */; readonly reason?: string };

/**
 * A person of the applicant's side, or an officer with a reason, removes another one, or a person leaves: the links and
 * sessions of the one who goes end at once, and all hear of it. One who is not there any more stays away.
 */
export const removeMember = act({
  name: "remove-member",
  writes: ["MEMBER"],
  see: thePeopleOfAll,
  decide: (seen: PeopleSeen, { memberId, reason }: Command, { by, at }): Outcome<object> => {
    const { pilot } = seen;
    const me = by.kind === "officer" ? staffViewer : viewerOf(pilot, by.id);
    const guest = pilot.members.find((member) => member.memberId === memberId);
    if (!guest) return already({});
    requireMayRemove(pilot, me, guest);
    const left = pilot.members.filter((member) => member !== guest);
    const who = me.isStaff ? undefined : { email: me.email, name: me.name };
    const change = { email: guest.email, name: guest.name, by: who, removed: true } as const;
    return {
      answer: {},
      writes: [memberRemoved(guest, at)],
      mails: [accessEnded(guest, seen), ...peopleChanged(seen, left, change, at)],
      log: { action: "application.member-removed", details: reason === undefined ? {} : { reason } },
    };
  },
  actor: (_, by) => (by.kind === "officer" ? by : applicantOf(by.id)),
});
