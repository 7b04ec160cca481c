import { act, type FormAnswer, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import type { Member } from "../../pilot/items/draft.ts";
import { partsOf } from "../../pilot/people/parts.ts";
import { isSameAddress } from "../../pilot/people/people-of-case.ts";
import { type Counted, countMail, readMailCounts } from "../../platform/mail/mail-limits.ts";
import { emailHash, shownAddress } from "../../platform/mail/mailbox.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Write } from "../../platform/table/table.ts";
import { MemberId } from "../../vocabulary/ids.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { applicantOf } from "../draft/applicant.ts";
import { memberPut } from "../draft/member.store.ts";
import { thePeople } from "./people.store.ts";
import { peopleTexts } from "./people.texts.ts";
import { requireMayChangePeople, requireNotReviewing, viewerOf } from "./people.ts";
import { invitation, peopleChanged } from "./people-mails.ts";
import type { PeopleSeen } from "./people-seen.ts";

export type Invited = {
  readonly email: string;
  readonly name: string;
  readonly part: NonNullable<Member["part"]>;
  /** The inviter's, where nobody knew it. */
  readonly ownName?: string | undefined;
  readonly language: Language;
  readonly askedFrom?: string | undefined;
};
type Seen = PeopleSeen & { readonly counts: readonly Counted[] };

const askedOf = ({ email, askedFrom }: Invited) => ({ mailbox: emailHash(email), askedFrom });

/** More people than this in one case is a mistake, or someone sending mail through us. */
const mostMembers = 15;

/** The inviter's name, kept so that it need not be asked for again. */
const ownNamePut = (me: Member, name: string | undefined): readonly Write[] =>
  name === undefined || me.name !== undefined
    ? []
    : [{ table: "pilots", update: keys.member(me.applicationId, me.memberId), set: { name } }];

/**
 * A person of the applicant's side lets another one in, who is mailed a link; all who were there hear of it. An address
 * that is there already, or is the same person's, is refused in words.
 */
export const inviteMember = act({
  name: "invite-member",
  writes: ["MEMBER", "MAILCOUNT"],
  see: async (table: Reader, pressed: Pressed<Invited>): Promise<Seen> => {
    const [people, counts] = await Promise.all([
      thePeople(table, pressed),
      readMailCounts(table, askedOf(pressed.command), pressed.at),
    ]);
    return { ...people, counts };
  },
  decide: (seen: Seen, { email, name, part, ownName, language }: Invited, { by, at, newId }): Outcome<FormAnswer> => {
    const { pilot } = seen;
    const me = viewerOf(pilot, by.id);
    requireMayChangePeople(me);
    const there = pilot.members.find((member) => isSameAddress(member.email, email));
    if (there) {
      const t = peopleTexts[language];
      const parts = partsOf(pilot, there).map((one) => t.parts[one]);
      return {
        answer: { wrong: [{ field: "p-email", text: t.problems.there(shownAddress(there.email), parts.join(", ")) }] },
      };
    }
    requireNotReviewing(pilot, email);
    if (pilot.members.length >= mostMembers) refuse("too-large", { limit: `${mostMembers} personer` });
    const inviter = { email: me.email, name: me.name ?? ownName };
    const guest: Member = {
      memberId: newId(MemberId),
      applicationId: pilot.id,
      callId: pilot.isDraft ? pilot.draft.head.callId : pilot.lifecycle.callId,
      email,
      name,
      part,
      language: pilot.isDraft ? pilot.draft.head.language : pilot.contact.language,
      generation: 1,
      joinedAt: at,
      invitedBy: me.member?.memberId ?? pilot.submission.submittedBy,
    };
    const [first = part] = partsOf(pilot, guest);
    const told = { email, name, by: inviter, part: first };
    return {
      answer: {},
      writes: [memberPut(guest), ...(me.member ? ownNamePut(me.member, ownName) : []), ...countMail(seen.counts)],
      mails: [
        invitation(guest, { by: inviter, part: first }, seen, at),
        ...peopleChanged(seen, pilot.members, told, at),
      ],
      log: { action: "application.member-invited" },
    };
  },
  actor: (_, by) => applicantOf(by.id),
});
