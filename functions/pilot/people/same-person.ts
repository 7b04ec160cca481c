/**
 * Whether two who take part in a case are one person. An address tells for certain, whatever is written after a plus; a
 * name and an organisation only give cause to ask.
 */

/** Words of a name without case, accents and order: `Ek, Bo` and `Bo Ek` are one name. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** A name as it is compared; empty where there is none. */
export const plainName = (name: string): string => wordsOf(name).toSorted().join(" ");

/** Whether two names may be one person's. */
export const isSameName = (a: string, b: string): boolean => plainName(a) !== "" && plainName(a) === plainName(b);

/** Domains that belong to nobody (RFC 2606), and services where everybody may have a mailbox. */
const anybodys = new Set(
  "example.org example.com example.net gmail.com googlemail.com hotmail.com hotmail.se outlook.com live.se live.com icloud.com me.com yahoo.com yahoo.se telia.com proton.me protonmail.com".split(
    " ",
  ),
);
const domainOf = (email: string) => email.trim().toLowerCase().split("@")[1] ?? "";

/** The shortest word of a name that points to an organisation. */
const shortestTelling = 4;

/** `hallsberg.se` names Hallsbergs kommun: a part of the domain begins a word of the name, or is it without spaces. */
const isNamedIn = (domain: string, organisation: string): boolean => {
  const words = wordsOf(organisation);
  return domain
    .split(".")
    .slice(0, -1)
    .filter((part) => part.length >= shortestTelling)
    .some((part) => words.some((word) => word.startsWith(part)) || words.join("") === part.replaceAll("-", ""));
};

type FromOrganisation = { readonly organisation: string; readonly emails: readonly string[] };

/** Whether an address may be of the applicant's organisation: it shares their domain, or names it. */
export const isOfOrganisation = (email: string, { organisation, emails }: FromOrganisation): boolean => {
  const domain = domainOf(email);
  if (domain === "" || anybodys.has(domain)) return false;
  return emails.some((one) => domainOf(one) === domain) || isNamedIn(domain, organisation);
};
