import type { OutcomeMail } from "../../pilot/act.ts";
import type { Member } from "../../pilot/items/draft.ts";
import { partsOf } from "../../pilot/people/parts.ts";
import { isSameAddress } from "../../pilot/people/people-of-case.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Write } from "../../platform/table/table.ts";
import { MemberId, type newId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { accessEnded, invitation, type MailedBy, peopleChanged } from "./people-mails.ts";
import type { PeopleSeen } from "./people-seen.ts";

type Named = { readonly name: string; readonly email: string };
type Change = {
  readonly place: "contact" | "signatory";
  /** Who has been it; undefined where nobody was named. */
  readonly before: Named | undefined;
  readonly now: Named;
  /** Whether the one before stays and writes. */
  readonly stays: boolean;
  /** Undefined where staff do it. */
  readonly by: MailedBy | undefined;
};
type Context = { readonly at: Instant; readonly newId: typeof newId };
type Placed = {
  /** Who gets a link for the first time. */
  readonly added: readonly Member[];
  readonly writes: readonly Write[];
  readonly mails: readonly OutcomeMail[];
  /** Another person, and not another name of the same. */
  readonly isOther: boolean;
};

/** Ends all links and sessions of a person who is there no more. */
export const memberRemoved = ({ applicationId, memberId, generation }: Member, at: Instant): Write => ({
  table: "pilots",
  update: keys.member(applicationId, memberId),
  set: { removedAt: at, generation: generation + 1 },
  remove: ["peoplePk", "peopleSk"], // "send me my links" finds the case no more
  when: [{ attribute: "generation", equals: generation }],
});

/**
 * Somebody comes in the place of the contact or the signatory: the new one gets a link, the one before goes or stays, and
 * both and all who take part hear of it. A name that was wrong with the same address is corrected, and nothing else changes.
 */
export function putInPlace(seen: PeopleSeen, change: Change, { at, newId }: Context): Placed {
  const { pilot } = seen;
  const { place, before, now, stays, by } = change;
  const memberAt = (named: Named | undefined) =>
    named && pilot.members.find(({ email }) => isSameAddress(email, named.email));
  const [old, there] = [memberAt(before), memberAt(now)];
  const isOther = before === undefined || before.email === "" || !isSameAddress(before.email, now.email);
  const guest: Member = there ?? {
    memberId: newId(MemberId),
    applicationId: pilot.id,
    callId: pilot.lifecycle.callId,
    email: now.email,
    name: now.name,
    language: pilot.contact.language,
    generation: 1,
    joinedAt: at,
    invitedBy: pilot.submission.submittedBy,
  };
  const invited = there && !isOther ? [] : [invitation(guest, { by, part: place }, seen, at)];
  const added = there ? [] : [guest];
  if (!isOther) return { added, writes: [], mails: invited, isOther };
  const keepsAPlace =
    old !== undefined &&
    partsOf(pilot, old).some((part) => part !== place && (part === "contact" || part === "signatory"));
  const goes = !stays && !keepsAPlace;
  const left = pilot.members.filter((member) => member !== there && !(goes && member === old));
  const told = peopleChanged(seen, left, { email: now.email, name: now.name, by, now: place }, at);
  const { language } = pilot.contact;
  const ended =
    before && before.email !== "" && (goes || !old)
      ? [accessEnded({ language, email: before.email }, seen, { replaced: place })]
      : [];
  return {
    added,
    writes: old && goes ? [memberRemoved(old, at)] : [],
    mails: [...invited, ...told, ...ended],
    isOther,
  };
}
