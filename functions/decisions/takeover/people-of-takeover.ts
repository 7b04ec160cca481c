import type { Context, OutcomeMail } from "../../pilot/act.ts";
import type { Member } from "../../pilot/items/draft.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import type { Takeover } from "../../pilot/items/takeover.ts";
import { memberPut } from "../../pilot/people/member-put.ts";
import { memberLink } from "../../pilot/people/parts.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Write } from "../../platform/table/table.ts";
import { MemberId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { holderLinkOf } from "../decision-mails.ts";
import { isSamePerson } from "./read-takeover.ts";

/** All links and sessions of a person who is there no more end. */
const removed = ({ applicationId, memberId, generation }: Member, at: Instant): Write => ({
  table: "pilots",
  update: keys.member(applicationId, memberId),
  set: { removedAt: at, generation: generation + 1 },
  remove: ["peoplePk", "peopleSk"], // "send me my links" finds the case no more
  when: [{ attribute: "generation", equals: generation }],
});

/** Who stays: those who are named by the new holder, and the others where both holders say so. */
function staysIn(pilot: Pilot, { party, othersStay, answer }: Takeover) {
  const { grant, applied } = pilot;
  return (member: Member): boolean => {
    if (isSamePerson(party.contact, member) || isSamePerson(party.signatory, member)) return true;
    const wasNamed = isSamePerson(grant.contact, member) || isSamePerson(applied.signatory, member);
    return !wasNamed && othersStay && answer?.othersStay === true;
  };
}

type Told = { readonly to: string; readonly language: Member["language"] };

/** Each address once, the first one that stands for it. */
const each = <T extends Told>(all: readonly T[]): readonly T[] => [
  ...new Map(all.toReversed().map((one) => [one.to.toLowerCase(), one])).values(),
];

/**
 * Who has a way into the project from now on, and who has none any more: contact and signatory of the new holder get links of
 * their own, those who are no longer there hear so, and so do both official mailboxes.
 */
export function peopleOfTakeover(pilot: Pilot, takeover: Takeover, after: Grant, { at, newId }: Context) {
  const { members, applied, grant, id, lifecycle, submission } = pilot;
  const { party, language } = takeover;
  const stays = members.filter(staysIn(pilot, takeover));
  const goes = members.filter((member) => !stays.includes(member));
  const isThere = stays.some((member) => isSamePerson(party.signatory, member));
  const isContact = isSamePerson(party.contact, party.signatory);
  const signatory: Member = {
    memberId: newId(MemberId),
    applicationId: id,
    callId: lifecycle.callId,
    ...party.signatory,
    language,
    generation: 1,
    joinedAt: at,
    invitedBy: submission.submittedBy,
  };
  const added = isThere || isContact ? [] : [signatory];
  const data = { title: grant.title, what: "done" as const, organisation: party.organisation, day: takeover.from };
  const linked: readonly OutcomeMail[] = [
    { template: "takeover-told", to: party.contact.email, language, data, link: holderLinkOf(after) },
    ...[...added, ...stays]
      .filter((member) => !isSamePerson(party.contact, member))
      .map(
        (member) =>
          ({
            template: "takeover-told",
            to: member.email,
            language: member.language,
            data,
            link: memberLink(member, after, at),
          }) as const,
      ),
  ];
  const there = new Set(linked.map(({ to }) => to.toLowerCase()));
  const former: readonly Told[] = [
    { to: grant.contact.email, language: grant.contact.language },
    ...(applied.signatory?.email ? [{ to: applied.signatory.email, language: grant.contact.language }] : []),
    ...goes.map(({ email, language: lang }) => ({ to: email, language: lang })),
    ...(applied.mailbox ? [{ to: applied.mailbox, language: grant.contact.language }] : []),
  ];
  const mails: readonly OutcomeMail[] = [
    ...linked,
    ...each(former)
      .filter(({ to }) => !there.has(to.toLowerCase()))
      .map((to) => ({ template: "takeover-told", ...to, data: { ...data, unlinked: true, former: true } }) as const),
    ...(party.mailbox && !there.has(party.mailbox.toLowerCase())
      ? [{ template: "takeover-told", to: party.mailbox, language, data: { ...data, unlinked: true } } as const]
      : []),
  ];
  return { writes: [...goes.map((member) => removed(member, at)), ...added.map(memberPut)], mails };
}
