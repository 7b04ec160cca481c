import type { OutcomeMail } from "../../pilot/act.ts";
import type { Grant } from "../../pilot/items/grant.ts";

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
