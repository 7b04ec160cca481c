import { formatMoment, type Instant } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";

const openEnded = { sv: "ingen sista dag", en: "no last day" } as const;

/** When a call closes: `30 april 2027 kl. 23:59`; a call that is open until it is withdrawn has `ingen sista dag`. */
export const closingWords = ({ closesAt }: { readonly closesAt?: Instant | undefined }, lang: Language): string =>
  closesAt ? formatMoment(closesAt, lang) : openEnded[lang];
