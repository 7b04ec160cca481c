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

/** Mail services that take an address with or without dots before the @, under either of two names. */
const dotless = new Set(["gmail.com", "googlemail.com"]);

/**
 * The address by which a person is known: the case of letters and what follows a plus name no other person.
 * @example personalAddress(" Anna+1@Example.org") === "anna@example.org"
 */
export function personalAddress(email: string): string {
  const [local = "", domain = ""] = email.trim().toLowerCase().split("@");
  const [name = ""] = local.split("+");
  return dotless.has(domain) ? `${name.replaceAll(".", "")}@gmail.com` : `${name}@${domain}`;
}

/** A person's mailbox as a key: that of all addresses that are the same person's, and no address can be read from it. */
export const personHash = (email: string): string => emailHash(personalAddress(email));
