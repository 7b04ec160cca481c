import type { OwedLink } from "../../platform/links/owed-link.ts";
import { type Instant, plusDays } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Pilot } from "../pilot.ts";

/** How long a link to an application works that a mail about it carries; a new one can be asked for at any time. */
const linkDays = 30;

/** Whom a mail about a case goes to, and the link that lets them in; the contact may have none. */
type Told = { readonly to: string; readonly language: Language; readonly link?: OwedLink };

/** What a mail says to a person who has no link: who has one. */
export const unlinked = ({ link }: Told) => (link ? {} : ({ unlinked: true } as const));

/**
 * Everybody on the applicant's side: of a grant its contact, those who wrote the application, and the contact that it
 * names. Who shares a mailbox gets one mail. A person who was let in and has never opened a link is not told: the address
 * may be a mistake.
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
            subject: "holder",
            generation: grant.linkGeneration,
            expiresAt: grant.linkExpiresAt,
          },
        },
      ]
    : [];
  const writers = members
    .filter(({ invitedBy, provedAt }) => invitedBy === undefined || provedAt !== undefined)
    .map(
      ({ email: to, language, memberId: subject, generation }): Told => ({
        to,
        language,
        link: { purpose: "resume", subject, generation, expiresAt: plusDays(at, linkDays) },
      }),
    );
  const named: readonly Told[] = grant ? [] : [{ to: contact.email, language: contact.language }];
  const all = [...holder, ...writers, ...named].toReversed();
  return [...new Map(all.map((one) => [one.to.toLowerCase(), one])).values()].toReversed();
}
