import type { OwedLink } from "../../platform/links/owed-link.ts";
import type { Session } from "../../platform/sign-in/session.ts";
import { type Instant, plusDays } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { GivenPart, Member } from "../items/draft.ts";
import type { Grant } from "../items/grant.ts";
import type { Actor } from "../items/lifecycle.ts";
import type { Pilot } from "../view.ts";
import { moneyOnly, readsOnly, speakersOnly } from "./parts.refusals.ts";
import { isSameAddress } from "./people-of-case.ts";

/**
 * What a person of the applicant's side is in a case. Contact and signatory are those whose address the application names,
 * or what has been put in its place; the others are what they were let in as.
 */
export type Part = "contact" | "signatory" | GivenPart;

type Seen = Pick<Pilot, "isDraft" | "members" | "contact" | "applied" | "grantIfAny">;

/** The subject of a link of the first releases to a project: it is the contact's. */
export const contactsLink = "holder";

/** The contact now: the grant's, or before there is one the application's; a draft has none. */
export const contactNow = (pilot: Seen): Pick<Grant["contact"], "name" | "email" | "language"> | undefined =>
  pilot.isDraft ? undefined : (pilot.grantIfAny?.contact ?? pilot.contact);

/** The signatory now, where the form asks for one. */
export const signatoryNow = (pilot: Seen): { readonly name: string; readonly email: string } | undefined =>
  pilot.isDraft ? undefined : pilot.applied.signatory;

/** Everything that somebody with this address is. */
export function partsOf(pilot: Seen, { email, part = "writer" }: Pick<Member, "email" | "part">): readonly Part[] {
  const isOne = (named: { readonly email: string } | undefined) =>
    named !== undefined && named.email !== "" && isSameAddress(named.email, email);
  const named: readonly Part[] = [
    ...(isOne(contactNow(pilot)) ? (["contact"] as const) : []),
    ...(isOne(signatoryNow(pilot)) ? (["signatory"] as const) : []),
  ];
  return named.length > 0 ? named : [part];
}

type Person = Pick<Session, "subject">;
const memberOf = ({ members }: Pick<Seen, "members">, { subject }: Person): Member | undefined =>
  members.find(({ memberId }) => memberId === subject);

/** What the person of an emailed link is. */
function partsOfPerson(pilot: Seen, person: Person): readonly Part[] {
  if (person.subject === contactsLink) return ["contact"];
  const member = memberOf(pilot, person);
  return member ? partsOf(pilot, member) : [];
}

const isNamed = (parts: readonly Part[]) => parts.includes("contact") || parts.includes("signatory");

/** The members who are the contact or the signatory. */
export const speakersOf = (pilot: Seen): readonly Member[] =>
  pilot.members.filter((member) => isNamed(partsOf(pilot, member)));

/**
 * Whether a person speaks for the applicant: takes the application back, changes people, asks for other terms. The contact
 * and the signatory do; until one of them has opened a link, and there is no grant, so does who began the application.
 */
export function speaksFor(pilot: Seen, person: Person): boolean {
  if (isNamed(partsOfPerson(pilot, person))) return true;
  const member = memberOf(pilot, person);
  if (member?.invitedBy !== undefined || !member || pilot.grantIfAny) return false;
  return speakersOf(pilot).every(({ provedAt }) => provedAt === undefined);
}

const reads = (parts: readonly Part[]) => parts.every((part) => part === "reader");

/** Whether a person only reads. */
export const isReader = (pilot: Seen, person: Person): boolean => reads(partsOfPerson(pilot, person));

/** Whoever only reads changes nothing. @throws Refusal reads-only */
export function requireWrites(pilot: Seen, session: Session): void {
  if (session.kind !== "applicant" && session.kind !== "holder") return;
  const parts = partsOfPerson(pilot, session);
  if (parts.length > 0 && reads(parts)) refuse(readsOnly);
}

const fromOutside = ({ kind }: Actor) => kind === "applicant" || kind === "holder";

/** Staff pass: they are held to their roles. @throws Refusal speakers-only */
export function requireSpeaksFor(pilot: Seen, by: Actor): void {
  if (fromOutside(by) && !speaksFor(pilot, { subject: by.id })) refuse(speakersOnly);
}

/** Who may say where money goes. */
const seesToMoney = (pilot: Seen, person: Person): boolean => {
  const parts = partsOfPerson(pilot, person);
  return isNamed(parts) || parts.includes("treasurer");
};

/** @throws Refusal money-only */
export function requireSeesToMoney(pilot: Seen, by: Actor): void {
  if (fromOutside(by) && !seesToMoney(pilot, { subject: by.id })) refuse(moneyOnly);
}

/** What the person of an emailed link may do, as pages show it; acts ask again. */
export type May = { readonly write: boolean; readonly seeToMoney: boolean; readonly speak: boolean };
export const mayDo = (pilot: Seen, person: Person): May => ({
  write: !isReader(pilot, person),
  seeToMoney: seesToMoney(pilot, person),
  speak: speaksFor(pilot, person),
});

/** As others know a person by name; undefined where nobody has written it. */
export function nameOf(pilot: Seen, member: Pick<Member, "email" | "name" | "part">): string | undefined {
  const [first] = partsOf(pilot, member);
  const named = first === "contact" ? contactNow(pilot) : first === "signatory" ? signatoryNow(pilot) : undefined;
  return (named?.name || member.name) ?? undefined;
}

/** As the log names the person who acts: the contact by a link of the contact's, or one of the members. */
export function partyName(pilot: Seen & Pick<Pilot, "lifecycle">, { id }: Pick<Actor, "id">): string {
  const member = memberOf(pilot, { subject: id });
  const name = member ? nameOf(pilot, member) : contactNow(pilot)?.name;
  return name || pilot.lifecycle.organisation;
}

/** How long a link to an application works that a mail about it carries; a new one can be asked for at any time. */
const linkDays = 30;

/** The link of a person's own to the application, or to the project that has come of it. */
export const memberLink = (
  { memberId: subject, generation }: Pick<Member, "memberId" | "generation">,
  grant: Pick<Grant, "linkExpiresAt"> | undefined,
  at: Instant,
): OwedLink =>
  grant
    ? { purpose: "holder", subject, generation, expiresAt: grant.linkExpiresAt }
    : { purpose: "resume", subject, generation, expiresAt: plusDays(at, linkDays) };
