/** Addresses in the description as it is built; the Lambda that serves it puts its own in their place. */
export const unknownSite = "https://site.invalid";
export const unknownTokenUrl = "https://token.invalid";

/** The description as it was built, at the addresses of a site. */
export const describedAt = (built: string, { siteUrl, tokenUrl }: { siteUrl: string; tokenUrl: string }): string =>
  built.replaceAll(unknownSite, siteUrl).replaceAll(unknownTokenUrl, tokenUrl);
