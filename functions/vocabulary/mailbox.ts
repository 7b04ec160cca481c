import * as z from "zod";
import { isTooLong, plainSigns } from "./clean.ts";

/** As long as mail servers take (RFC 5321). */
const Address = z.email().max(254);

/** Letters of any language, digits and hyphens, with dots between: what a name of a domain is made of. */
const internationalDomain = /^[\p{L}\p{M}\p{N}.-]+$/u;
const onlyAscii = /^[\x20-\x7e]*$/;

/** By these marks an address is read in another order than it is written in: what is seen is not what would be sent to. */
const turned = /[\u202d\u202e]/;

/** What looks like an address, in a list or between brackets; each once. */
const addressesIn = (plain: string): ReadonlySet<string> =>
  new Set(
    plain
      .split(/[\s<>()"',;:]+/)
      .filter((word) => /.@./.test(word))
      .map((word) => word.replace(/[.?]$/, "").toLowerCase()),
  );

/**
 * Whether a text names more than one address, so that a form can say so: letters go to one of them only.
 * @example isSeveralMailboxes("a@example.org; b@example.org")
 */
export const isSeveralMailboxes = (text: string): boolean => addressesIn(plainSigns(text)).size > 1;

/**
 * A mail address as it is sent to, out of what mail programs and lists copy with it: `Bo Ek <bo@example.org>`,
 * `mailto:bo@example.org`, a final dot or semicolon. A domain with å or ö is in the form that mail servers know (IDNA:
 * `exämple.org` is `xn--exmple-cua.org`). What stands before the @ must be ASCII, since few servers take anything else.
 * Undefined when it is no address, or more than one.
 */
export function parseMailbox(typed: string): string | undefined {
  if (turned.test(typed) || isSeveralMailboxes(typed)) return undefined;
  const plain = plainSigns(typed);
  if (isTooLong(plain)) return undefined;
  const inBrackets = /<([^<>]*)>[\s.,;]*$/.exec(plain)?.[1] ?? plain;
  const text = inBrackets
    .replace(/^[\s<]+/, "")
    .replace(/^mailto:\s*([^?]*)(?:\?.*)?$/i, "$1")
    .replace(/[\s.,;>]+$/, "");
  const at = text.lastIndexOf("@");
  const domain = text.slice(at + 1);
  const ascii = onlyAscii.test(domain) ? domain : asciiDomain(domain);
  const address = Address.safeParse(`${text.slice(0, at + 1)}${ascii}`);
  return address.success ? address.data : undefined;
}

function asciiDomain(domain: string): string {
  const address = `https://${domain}`;
  return internationalDomain.test(domain) && URL.canParse(address) ? new URL(address).hostname : "";
}
