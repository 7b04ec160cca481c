import { faultWords } from "../platform/forms/faults.ts";
import type { Language } from "../vocabulary/language.ts";
import { formatMoney, ore } from "../vocabulary/ore.ts";
import type { CallFault } from "./call-fault.ts";
import { checkCallTexts } from "./check-call.texts.ts";
import { languageNames } from "./publishing-forms.texts.ts";

const said = (name: string, fact: string | number, lang: Language): string => {
  if (name.endsWith("Ore") && typeof fact === "number") return formatMoney(ore(fact), lang);
  return name === "language" && (fact === "sv" || fact === "en") ? languageNames.named[fact][lang] : String(fact);
};

/** A fault in words: what is wrong, and what to do. */
export function callFaultWords(found: CallFault, lang: Language): string {
  if ("fault" in found) return faultWords(found.fault, lang);
  const facts = Object.entries(found.facts ?? {}).map(([name, fact]) => [name, said(name, fact, lang)]);
  return checkCallTexts[lang][found.code](Object.fromEntries(facts));
}
