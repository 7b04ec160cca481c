/** As long as a tag may be, and as many as a case may have. */
export const tagLimit = 30;
export const mostTags = 10;

/**
 * A tag as it is kept: blanks and hyphens between its words are one, and it is written in small letters, so that two who
 * mean the same write the same.
 * @example tagOf("  Barn  & Unga ") // "barn & unga"
 */
export const tagOf = (typed: string): string =>
  typed.normalize("NFC").trim().replaceAll(/\s+/g, " ").toLowerCase().slice(0, tagLimit).trim();
