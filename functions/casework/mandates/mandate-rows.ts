import type { MandateAct, MandateVersion, RowTerms } from "../../pilot/mandates/mandate.ts";
import { mandateActs } from "../../pilot/mandates/mandate.ts";
import { type Entry, holdsOn, type MandateTable } from "../../pilot/mandates/mandate-table.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import type { Offered } from "./mandate.form.ts";
import { mandatesTexts } from "./mandates.texts.ts";

/** The calls' names: one that is not there is shown by its id. */
export type Calls = Offered["calls"];

export const holderName = ({ holder }: RowTerms, lang: Language): string =>
  holder.kind === "person" ? holder.name : mandatesTexts[lang].functionNames[holder.function];

export const actsInWords = (acts: readonly MandateAct[], lang: Language): string =>
  acts.map((act) => mandatesTexts[lang].actNames[act]).join("\n") || mandatesTexts[lang].apartNone;

function scopeInWords({ scope }: RowTerms, calls: Calls, lang: Language): string {
  const t = mandatesTexts[lang];
  if (scope.kind === "all") return t.everywhere;
  if (scope.kind === "cost-centre") return t.costCentre(scope.costCentre);
  const call = calls.find(({ callId }) => callId === scope.callId);
  return call ? wordsIn(call.title, lang) : scope.callId;
}

function deputyInWords({ deputy }: RowTerms, lang: Language): string | undefined {
  const t = mandatesTexts[lang];
  if (!deputy) return undefined;
  const { name, from, to } = deputy;
  if (from && to) return t.deputyBetween(name, formatDay(from, lang), formatDay(to, lang));
  if (from) return t.deputyFrom(name, formatDay(from, lang));
  return to ? t.deputyTo(name, formatDay(to, lang)) : t.deputyAway(name);
}

/** A row in words, as the list, its own page and the page of who confirms it show it. */
export function rowInWords(terms: RowTerms, calls: Calls, lang: Language) {
  const t = mandatesTexts[lang];
  const { from, to, upToOre, reference } = terms;
  return {
    holder: holderName(terms, lang),
    acts: actsInWords(terms.acts, lang),
    scope: scopeInWords(terms, calls, lang),
    upTo: upToOre === undefined ? t.noLimit : formatMoney(upToOre, lang),
    days: to ? t.between(formatDay(from, lang), formatDay(to, lang)) : t.from(formatDay(from, lang)),
    reference,
    deputy: deputyInWords(terms, lang),
  };
}

export type RowState = keyof (typeof mandatesTexts)["sv"]["states"];

/** How far an entry has come, on a day. */
export function stateOf(
  { rows }: MandateTable,
  { entry, inForce, waiting, versions }: Entry,
  today: LocalDay,
): RowState {
  if (!inForce) return waiting ? "waits" : versions.length > 0 ? "dropped" : "waits";
  if (inForce.terms.kind === "apart") return waiting ? "changes" : "inForce";
  const own = rows.filter((row) => row.entry === entry);
  if (own.some((row) => holdsOn(row, today))) return waiting ? "changes" : "inForce";
  return own.some(({ terms }) => terms.from > today) ? "coming" : "over";
}

/** What nobody may do on a day, wherever and however little it is about; nothing where no table is kept. */
export const gapsOn = ({ kept, rows }: MandateTable, today: LocalDay): readonly MandateAct[] =>
  kept ? usedActs.filter((act) => !rows.some((row) => row.terms.acts.includes(act) && holdsOn(row, today))) : [];

/** Those that everybody needs sooner or later: a payment is due and attested, and an application decided. */
const usedActs: readonly MandateAct[] = mandateActs.filter((act) => act !== "recovery");

/** Whether a single person may attest on a day: two are needed. */
export function oneAttests({ kept, rows }: MandateTable, today: LocalDay): boolean {
  const attesting = rows.filter((row) => row.terms.acts.includes("attest") && holdsOn(row, today));
  const people = attesting.flatMap(({ terms: { holder } }) => (holder.kind === "person" ? [holder.id] : []));
  return kept && people.length === attesting.length && new Set(people).size === 1;
}

/** The version of an entry that lists show: the one in force, or else the newest. */
export const shownVersion = ({ inForce, versions }: Entry): MandateVersion | undefined => inForce ?? versions.at(-1);
