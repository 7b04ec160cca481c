import type { OwedLink } from "../../platform/links/owed-link.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Member } from "../items/draft.ts";
import type { Pilot } from "../pilot.ts";
import { contactsLink, memberLink, partsOf } from "./parts.ts";

/** Whom a mail about a case goes to, and the link that lets them in; the contact may have none. */
type Told = { readonly to: string; readonly language: Language; readonly link?: OwedLink };

/** What a mail says to a person who has no link: who has one. */
export const unlinked = ({ link }: Told) => (link ? {} : ({ unlinked: true } as const));

/**
 * Everybody on the applicant's side who can do something: of a grant its contact, the contact and the signatory, those who
 * write. Who shares a mailbox gets one mail. Another person who was let in and has never opened a link is not told: the
 * address may be a mistake. Nor is who only reads asked for anything.
 */
export function toldPeople(pilot: Pilot, at: Instant): readonly Told[] {
  const { grantIfAny: grant, members, contact } = pilot;
  const holder: readonly Told[] = grant
    ? [
        {
          to: grant.contact.email,
          language: grant.contact.language,
          link: {
            purpose: "holder",
            subject: contactsLink,
            generation: grant.linkGeneration,
            expiresAt: grant.linkExpiresAt,
          },
        },
      ]
    : [];
  const named = (member: Member) => partsOf(pilot, member).some((part) => part === "contact" || part === "signatory");
  const writers = members
    .filter((member) => !partsOf(pilot, member).includes("reader"))
    .filter((member) => member.invitedBy === undefined || member.provedAt !== undefined || named(member))
    .map(
      (member): Told => ({
        to: member.email,
        language: member.language,
        link: memberLink(member, grant, at),
      }),
    );
  const unlinkedContact: readonly Told[] = grant ? [] : [{ to: contact.email, language: contact.language }];
  const all = [...holder, ...writers, ...unlinkedContact].toReversed();
  return [...new Map(all.map((one) => [one.to.toLowerCase(), one])).values()].toReversed();
}
