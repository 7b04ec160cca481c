import type { Member } from "../../pilot/items/draft.ts";
import { contactNow, contactsLink, memberLink, partsOf, signatoryNow } from "../../pilot/people/parts.ts";
import { isSameAddress } from "../../pilot/people/people-of-case.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { OwedLink } from "../../platform/links/owed-link.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";

type Known = Pick<Pilot, "isDraft" | "members" | "contact" | "applied" | "grantIfAny" | "grant" | "call">;

/** Who hands in the reports that others prepare. */
export type Signer = {
  readonly part: "signatory" | "contact";
  readonly name: string;
  readonly to: string;
  readonly language: Language;
  /** The member of that person, whose link it is; the contact may have the grant's own link alone. */
  readonly member: Member | undefined;
};

/**
 * Who hands in reports, where the call asks for it: the signatory, by a link of their own; the contact, where the signatory
 * has none, so that nobody is shut out. Undefined where whoever writes hands in.
 */
export function signerOf(pilot: Known): Signer | undefined {
  const contact = contactNow(pilot);
  if (!pilot.call.signatoryReports || !contact) return undefined;
  const signatory = signatoryNow(pilot);
  const has = (email: string) => pilot.members.find((one) => isSameAddress(one.email, email));
  const member = signatory && signatory.email !== "" ? has(signatory.email) : undefined;
  if (member && signatory)
    return { part: "signatory", name: signatory.name, to: member.email, language: member.language, member };
  const { name, email: to, language } = contact;
  return { part: "contact", name, to, language, member: has(to) };
}

/** Whether the person of a link is the one who hands in. */
export function isSigner(pilot: Known, { part, member }: Signer, subject: string): boolean {
  if (member?.memberId === subject) return true;
  if (part === "contact" && subject === contactsLink) return true;
  const one = pilot.members.find(({ memberId }) => memberId === subject);
  return one !== undefined && partsOf(pilot, one).includes(part);
}

/** The link of the one who hands in. */
export function signersLink({ grant }: Pick<Pilot, "grant">, { member }: Signer, at: Instant): OwedLink {
  if (member) return memberLink(member, grant, at);
  const { linkGeneration: generation, linkExpiresAt: expiresAt } = grant;
  return { purpose: "holder", subject: contactsLink, generation, expiresAt };
}

/** The reminders of a report that waits to be handed in, and are pointless now. */
export const signRemindersOf = ({ outbox }: Pick<Pilot, "outbox">, number: number): readonly string[] =>
  outbox
    .filter(
      ({ outboxId, status, cancelled }) =>
        status === "waiting" && !cancelled && outboxId.startsWith(`report-to-sign-${number}-`),
    )
    .map(({ outboxId }) => outboxId);
