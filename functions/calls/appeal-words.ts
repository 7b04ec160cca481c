import { wordsIn } from "../platform/forms/words.ts";
import type { Language, Same } from "../vocabulary/language.ts";
import type { Appeal } from "./appeal.ts";

// The principle, with the laws by name. The authority's lawyer settles the wording: a call may have words of its own.
const sv = {
  "not-appealable": "Beslutet kan inte överklagas.",
  "legality-review":
    "Beslutet kan överklagas genom laglighetsprövning enligt 13 kap. kommunallagen (2017:725), av den som är medlem i regionen eller kommunen. Överklagandet ska vara skriftligt. Skriv vilket beslut som överklagas och de omständigheter som ni stöder överklagandet på. Det ska ha kommit in inom tre veckor från den dag då det tillkännagavs på den digitala anslagstavlan att protokollet har justerats.",
  "administrative-appeal":
    "Beslutet kan överklagas av den som det angår, om det har gått den emot, enligt 40–47 §§ förvaltningslagen (2017:900). Överklagandet ska vara skriftligt. Skriv vilket beslut som överklagas och hur ni vill att det ändras. Det ska ha kommit in inom tre veckor från den dag då ni fick del av beslutet.",
  to: (receiver: string) => `Överklagandet lämnas till: ${receiver}`,
};
const en: Same<typeof sv> = {
  "not-appealable": "The decision cannot be appealed.",
  "legality-review":
    "The decision can be appealed by a review of its legality under chapter 13 of the Local Government Act (kommunallagen 2017:725), by a member of the region or municipality. The appeal must be in writing. Say which decision is appealed and the circumstances that the appeal rests on. It must have been received within three weeks from the day on which the digital notice board announced that the minutes had been approved.",
  "administrative-appeal":
    "The decision can be appealed by whoever it concerns, if it has gone against them, under sections 40–47 of the Administrative Procedure Act (förvaltningslagen 2017:900). The appeal must be in writing. Say which decision is appealed and how you want it to be changed. It must have been received within three weeks from the day on which you were told of the decision.",
  to: (receiver) => `The appeal is handed in to: ${receiver}`,
};
const texts = { sv, en };

/**
 * How a decision of the call is appealed, as it is said beside the decision; undefined where the call says nothing of it.
 * @example appealWords({ appeal: { kind: "none" } }, "sv") // undefined
 */
export function appealWords({ appeal }: { readonly appeal: Appeal }, lang: Language): string | undefined {
  if (appeal.kind === "none") return undefined;
  const t = texts[lang];
  const said = appeal.text ? wordsIn(appeal.text, lang) : t[appeal.kind];
  return appeal.to ? `${said}\n\n${t.to(wordsIn(appeal.to, lang))}` : said;
}
