import { act, already, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import type { Member } from "../../pilot/items/draft.ts";
import { type Counted, countMail, readMailCounts } from "../../platform/mail/mail-limits.ts";
import { emailHash } from "../../platform/mail/mailbox.ts";
import { MemberId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { applicantOf, ownMember } from "../draft/applicant.ts";
import { type DraftSeen, theDraft } from "../draft/draft.store.ts";
import { memberPut } from "../draft/member.store.ts";
import { requireMayChangePeople } from "./people.ts";
import { invitation, peopleChanged } from "./people-mails.ts";

type Command = { readonly email: string; readonly askedFrom?: string | undefined };
type Seen = DraftSeen & { readonly counts: readonly Counted[] };

const askedOf = ({ email, askedFrom }: Command) => ({ mailbox: emailHash(email), askedFrom });

/** More people than this on one application is a mistake, or someone sending mail through us. */
const mostMembers = 10;

/**
 * An applicant lets a colleague into the application, who is mailed a link; all who were there hear of it. One who is
 * there already stays as they are.
 */
export const inviteMember = act({
  name: "invite-member",
  writes: ["MEMBER", "MAILCOUNT"],
  see: async (table: Reader, pressed: Pressed<Command>): Promise<Seen> => {
    const [draft, counts] = await Promise.all([
      theDraft(table, pressed),
      readMailCounts(table, askedOf(pressed.command), pressed.at),
    ]);
    return { ...draft, counts };
  },
  decide: (seen: Seen, { email }: Command, { by, at, newId }): Outcome<object> => {
    const { id, draft } = seen;
    const me = ownMember(draft, by.id);
    requireMayChangePeople(draft, me);
    if (draft.members.some((member) => member.email.toLowerCase() === email.toLowerCase())) return already({});
    if (draft.members.length >= mostMembers) refuse("too-large", { limit: `${mostMembers} personer` });
    const { callId, language } = draft.head;
    const member: Member = {
      memberId: newId(MemberId),
      applicationId: id,
      callId,
      email,
      language,
      generation: 1,
      joinedAt: at,
      invitedBy: me.memberId,
    };
    return {
      answer: {},
      writes: [memberPut(member), ...countMail(seen.counts)],
      mails: [invitation(member, me, seen, at), ...peopleChanged(seen, draft.members, { who: member, by: me }, at)],
      log: { action: "application.member-invited" },
    };
  },
  actor: (_, by) => applicantOf(by.id),
});
