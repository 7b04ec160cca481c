import type { Language } from "../../vocabulary/language.ts";
import type { Form } from "./document.ts";
import { conditionFaults } from "./faults/conditions.ts";
import { earlierFaults } from "./faults/earlier.ts";
import { eligibilityFaults } from "./faults/eligibility.ts";
import type { Fault } from "./faults/fault.ts";
import { idFaults } from "./faults/ids.ts";
import { limitFaults } from "./faults/limits.ts";
import { roleFaults } from "./faults/roles.ts";
import { ruleFaults } from "./faults/rules.ts";
import { sizeFaults } from "./faults/size.ts";
import { tableFaults } from "./faults/tables.ts";
import { weightFaults } from "./faults/weights.ts";
import { wordsFaults } from "./faults/words.ts";
import { faultsTexts } from "./faults.texts.ts";
import { kindWordsTexts } from "./kind-words.texts.ts";
import { meaningTexts, rolesTexts } from "./roles.texts.ts";
import { wordsIn } from "./words.ts";

/**
 * All for which a form cannot be published: what the engine takes for granted of every form that is used.
 * @param given `earlier`: the published version that this one follows; `rules`: the names of rules that have code
 * @returns none of a good form; each with its place, a code and what its sentence needs (`faultWords`)
 */
export const faultsOf = (
  form: Form,
  { earlier, rules }: { readonly earlier?: Form | undefined; readonly rules: readonly string[] },
): readonly Fault[] => [
  ...idFaults(form),
  ...conditionFaults(form),
  ...tableFaults(form),
  ...limitFaults(form),
  ...roleFaults(form),
  ...weightFaults(form),
  ...eligibilityFaults(form),
  ...ruleFaults(form, rules),
  ...wordsFaults(form),
  ...sizeFaults(form),
  ...(earlier ? earlierFaults(form, earlier) : []),
];

const languageNames = { sv: { sv: "svenska", en: "engelska" }, en: { sv: "Swedish", en: "English" } } as const;

/** What a fact is called by people, where it is a name in the document: a role, a kind, a meaning, a language. */
function factInWords(name: string, fact: string | number, lang: Language): string | number {
  const known: Readonly<Record<string, Readonly<Record<string, string | { readonly name: string }>>>> = {
    role: rolesTexts[lang],
    kind: kindWordsTexts[lang],
    is: meaningTexts[lang],
    language: languageNames[lang],
  };
  const said = known[name]?.[fact];
  return said === undefined ? fact : typeof said === "string" ? said : said.name;
}

/** A fault in words: where it is, what is wrong, what to do. @example "Moms: Inget av svaren betyder ”drar inte av moms”. ..." */
export function faultWords({ label, code, facts = {} }: Fault, lang: Language): string {
  const said = Object.entries(facts).map(([name, fact]) => [name, factInWords(name, fact, lang)]);
  return `${wordsIn(label, lang)}: ${faultsTexts[lang][code](Object.fromEntries(said))}`;
}
