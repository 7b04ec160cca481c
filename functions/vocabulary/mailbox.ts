import * as z from "zod";

/** As long as mail servers take (RFC 5321). */
const Address = z.email().max(254);

/** Letters of any language, digits and hyphens, with dots between: what a name of a domain is made of. */
const internationalDomain = /^[\p{L}\p{M}\p{N}.-]+$/u;
const onlyAscii = /^[\x20-\x7e]*$/;

/**
 * A mail address as it is sent to: a domain with å or ö in the form that mail servers know (IDNA: `exämple.org` is
 * `xn--exmple-cua.org`). What stands before the @ must be ASCII, since few servers take anything else. Undefined when it
 * is no address.
 */
export function parseMailbox(text: string): string | undefined {
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
