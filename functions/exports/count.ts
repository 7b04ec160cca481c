import type { Language } from "../vocabulary/language.ts";

/** A number of lines as people read it: `20 000`, `20,000`. */
export const formatCount = (count: number, lang: Language): string =>
  count.toLocaleString(lang === "sv" ? "sv-SE" : "en-GB");
