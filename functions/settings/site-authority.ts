import { lookPaths, type SiteAuthority } from "../platform/web/site-authority.ts";
import type { Settings } from "./settings.store.ts";

/** The colour of the build itself: a site that has chosen it fetches no sheet for it. */
const ownColour = "#0b4f58";

/** What every page says of the authority in force; undefined on a site that nobody has set up. */
export function siteAuthority({ authority, programmes }: Settings): SiteAuthority | undefined {
  if (!authority) return undefined;
  const { version, name, number, service, contact, colour, logo } = authority;
  const [first = "sv", ...others] = authority.languages;
  const [only, ...more] = programmes;
  return {
    ...{ name, number, service, contact, languages: [first, ...others] },
    stylesheet: colour === ownColour ? undefined : lookPaths.stylesheet(version),
    logo: logo && { href: lookPaths.logo(version), alt: logo.alt },
    memorandum: authority.memorandum,
    memorandumAccounts: authority.memorandumAccounts,
    estimates: authority.estimates,
    accruals: authority.accruals,
    // Of several programmes none speaks for the others: the pages then protect everybody alike.
    protects: more.length === 0 ? only?.protects : undefined,
  };
}
