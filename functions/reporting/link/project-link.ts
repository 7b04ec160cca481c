import type { OutcomeMail } from "../../pilot/act.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import { type Instant, toMilliseconds } from "../../vocabulary/instant.ts";

/** The contact is sent at most one link to a project in so many minutes, however often it is asked for. */
const minutesBetweenLinks = 5;

/** The name of the mail that the contact is sent around a moment; a link that replaces others has its own. */
export const projectLinkId = ({ linkGeneration }: Pick<Grant, "linkGeneration">, at: Instant): string =>
  `mail-project-link-${linkGeneration}-${Math.floor(toMilliseconds(at) / (minutesBetweenLinks * 60_000))}`;

/** A mail to the grant's contact with the link to the project. */
export function projectLink(grant: Grant, data: { readonly replaces: boolean; readonly reason?: string }) {
  const { title, contact, linkGeneration: generation, linkExpiresAt: expiresAt } = grant;
  return {
    template: "project-link",
    language: contact.language,
    to: contact.email,
    data: { title, ...data },
    link: { purpose: "holder", subject: "holder", generation, expiresAt },
  } as const satisfies OutcomeMail;
}
