import { createHash } from "node:crypto";
import { domainToUnicode } from "node:url";

/** A mailbox as a key, from which no address can be read. */
export const emailHash = (email: string): string =>
  createHash("sha256").update(email.trim().toLowerCase()).digest("hex");

/** An address as people write it: `parseMailbox` stores a domain with å or ö in the form of mail servers. */
export function shownAddress(email: string): string {
  const at = email.lastIndexOf("@") + 1;
  const domain = email.slice(at);
  return domain.includes("xn--") ? `${email.slice(0, at)}${domainToUnicode(domain) || domain}` : email;
}
