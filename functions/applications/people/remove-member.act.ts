import { act, already, type Outcome } from "../../pilot/act.ts";
import { keys } from "../../platform/table/keys.ts";
import type { MemberId } from "../../vocabulary/ids.ts";
import { applicantOf, ownMember } from "../draft/applicant.ts";
import { type DraftSeen, theDraft } from "../draft/draft.store.ts";
import { requireMayRemove } from "./people.ts";
import { accessEnded, peopleChanged } from "./people-mails.ts";

type Command = { readonly memberId: MemberId };

/**
 * An applicant removes a guest, or leaves: the guest's links and sessions end at once, and all hear of it. One who is not
 * there any more stays away.
 */
export const removeMember = act({
  name: "remove-member",
  writes: ["MEMBER"],
  see: theDraft,
  decide: (seen: DraftSeen, { memberId }: Command, { by, at }): Outcome<object> => {
    const { id, draft } = seen;
    const me = ownMember(draft, by.id);
    const guest = draft.members.find((member) => member.memberId === memberId);
    if (!guest) return already({});
    requireMayRemove(draft, me, guest);
    const { generation } = guest;
    const left = draft.members.filter((member) => member !== guest);
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          update: keys.member(id, memberId),
          set: { removedAt: at, generation: generation + 1 },
          remove: ["peoplePk", "peopleSk"], // "send me my links" finds the application no more
          when: [{ attribute: "generation", equals: generation }],
        },
      ],
      mails: [accessEnded(guest, seen), ...peopleChanged(seen, left, { who: guest, by: me, removed: true }, at)],
      log: { action: "application.member-removed" },
    };
  },
  actor: (_, by) => applicantOf(by.id),
});
