import type { Member } from "../../pilot/items/draft.ts";
import { proveFirst } from "../../pilot/let-in.refusals.ts";
import { speakersOnly } from "../../pilot/people/parts.refusals.ts";
import { contactNow, contactsLink, isReader, nameOf, speakersOf, speaksFor } from "../../pilot/people/parts.ts";
import { isSameAddress, sameAs } from "../../pilot/people/people-of-case.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { contactStays, starterStays, takesPartOtherwise } from "./people.refusals.ts";

export type People = Pick<Pilot, "isDraft" | "members" | "contact" | "applied" | "grantIfAny">;

/** Who began the application, and so is its contact until it is submitted: invited by no other. */
export const isStarter = ({ invitedBy }: Pick<Member, "invitedBy">): boolean => invitedBy === undefined;

/** Whether a person has opened a link from the mailbox that the application knows. */
export const hasProved = ({ provedAt }: Pick<Member, "provedAt">): boolean => provedAt !== undefined;

/** Who looks at the people of a case, or changes them. */
export type Viewer = {
  /** Undefined of staff, and of a contact who came by a link of the grant's. */
  readonly member: Member | undefined;
  /** As invitations name the person; undefined of staff, and where nobody has written the name. */
  readonly name: string | undefined;
  readonly email: string;
  readonly isStaff: boolean;
  readonly proved: boolean;
  /** In a draft all who write change people, and afterwards the contact and the signatory, and staff. */
  readonly mayChange: boolean;
};

export const staffViewer: Viewer = {
  ...{ member: undefined, name: undefined, email: "", isStaff: true, proved: true, mayChange: true },
};

/** The person of an emailed link. @throws Refusal session-expired of one who is not there */
export function viewerOf(pilot: People, subject: string): Viewer {
  const member = pilot.members.find(({ memberId }) => memberId === subject);
  const contact = subject === contactsLink ? contactNow(pilot) : undefined;
  if (!member && !contact) return refuse("session-expired");
  const person = { subject };
  return {
    member,
    name: member ? nameOf(pilot, member) : contact?.name,
    email: member?.email ?? contact?.email ?? "",
    isStaff: false,
    proved: member === undefined || hasProved(member),
    mayChange: pilot.isDraft ? !isReader(pilot, person) : speaksFor(pilot, person),
  };
}

/** @throws Refusal prove-first, speakers-only */
export function requireMayChangePeople({ proved, mayChange }: Viewer): void {
  if (!proved) refuse(proveFirst);
  if (!mayChange) refuse(speakersOnly);
}

type Taking = Pick<Pilot, "isDraft" | "applicants" | "reviews">;

/** Whether an address is that of somebody who reviews the case, and of nobody of the applicant's side yet. */
export const isReviewing = (pilot: Taking, email: string): boolean =>
  !pilot.isDraft &&
  email !== "" &&
  !pilot.applicants.some((one) => isSameAddress(one, email)) &&
  sameAs({ applicants: [], reviews: pilot.reviews }, [], { email }) === "reviewer";

/** Nobody takes part on the applicant's side of a case that they review. @throws Refusal takes-part-otherwise */
export function requireNotReviewing(pilot: Taking, email: string): void {
  if (isReviewing(pilot, email)) refuse(takesPartOtherwise);
}

/** Without them nobody is there who answers for the application: they are replaced, and never only removed. */
const stays = (pilot: People, member: Member): boolean =>
  pilot.isDraft ? isStarter(member) : speakersOf(pilot).includes(member);

/** Whether the person may remove the other, or leave. */
export const mayRemove = (pilot: People, me: Viewer, other: Member): boolean =>
  !stays(pilot, other) && ((me.proved && me.mayChange) || me.member?.memberId === other.memberId);

/** @throws Refusal starter-stays, contact-stays, prove-first, speakers-only */
export function requireMayRemove(pilot: People, me: Viewer, other: Member): void {
  if (stays(pilot, other)) refuse(pilot.isDraft ? starterStays : contactStays);
  if (!mayRemove(pilot, me, other)) requireMayChangePeople(me);
}

/** What mail programs make a link of: it goes to people who have asked for nothing. */
const likeLink = /[@/\\<>:]|\p{L}\.\p{L}{2,}/u;

/** A name as a mail to a stranger may carry it; undefined of one that would be read as something else. */
export const plainWords = (name: string | undefined): string | undefined =>
  name === undefined || name === "" || likeLink.test(name) ? undefined : name;
