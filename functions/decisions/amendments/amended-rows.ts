import type { Call } from "../../calls/call.ts";
import { type Decision, type DecisionOf, decisionNumber, type YearAmount } from "../../pilot/items/decision.ts";
import { formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, zeroOre } from "../../vocabulary/ore.ts";
import { costsInWords } from "./amended-costs.ts";
import { type AmendedPart, amendedParts, amendmentTexts } from "./amendment.texts.ts";
import { amendmentPartsTexts } from "./amendment-parts.texts.ts";
import { targetsInWords } from "./goal-targets.ts";

type Amended = Pick<DecisionOf<"amended">, AmendedPart>;
type Of = Pick<Call, "categories">;
type Row = { readonly key: string; readonly value: string };

const amountIn = (years: readonly YearAmount[], year: number) =>
  years.find((one) => one.year === year)?.amountOre ?? zeroOre;

/** Every year whose amount changes, from what to what. */
function yearsInWords(before: readonly YearAmount[], after: readonly YearAmount[], lang: Language): string[] {
  const years = [...new Set([...before, ...after].map(({ year }) => year))].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const [was, becomes] = [amountIn(before, year), amountIn(after, year)];
    if (was === becomes) return [];
    return [amendmentTexts[lang].amountRowOf(year, formatMoney(was, lang), formatMoney(becomes, lang))];
  });
}

type Answered<P extends AmendedPart> = NonNullable<Amended[P]>;
type InWords = { readonly [P in AmendedPart]: (part: Answered<P>, call: Of, lang: Language) => readonly string[] };

/** What is granted of each part, in words; of one that is refused, that it is as before. */
const inWords: InWords = {
  holder: ({ granted, before, after }, _, lang) => {
    const p = amendmentPartsTexts[lang];
    if (!granted) return [p.holderRefused(before.organisation)];
    const named = (one: typeof before) => `${one.organisation} (${one.organisationNumber})`;
    return [p.holderRow(named(before), named(after), formatDay(after.from, lang))];
  },
  period: ({ granted, before, after }, _, lang) => {
    const [t, was] = [amendmentTexts[lang], formatDay(before, lang)];
    return [granted && after ? t.endDayRow(was, formatDay(after, lang)) : t.endDayRefused(was)];
  },
  start: ({ granted, before, after }, _, lang) => {
    const [t, was] = [amendmentPartsTexts[lang], formatDay(before, lang)];
    return [granted && after ? t.startRow(was, formatDay(after, lang)) : t.startRefused(was)];
  },
  budget: ({ granted, before, after }, _, lang) =>
    granted ? yearsInWords(before, after ?? [], lang) : [amendmentTexts[lang].budgetRefused],
  costs: (costs, call, lang) =>
    costs.granted ? costsInWords(costs, call, lang) : [amendmentPartsTexts[lang].costsRefused],
  aim: ({ granted, after }, _, lang) => [granted ? (after ?? "") : amendmentTexts[lang].aimRefused],
  goals: (goals, _, lang) => (goals.granted ? targetsInWords(goals, lang) : [amendmentPartsTexts[lang].targetsRefused]),
};

/** An amendment as rows to read: each part that it answers, granted or refused, and why where it is refused. */
export function amendedRows(made: Amended, call: Of, lang: Language): readonly Row[] {
  const t = amendmentTexts[lang];
  return amendedParts.flatMap((part) => {
    const answer = made[part];
    if (!answer) return [];
    const wordsOf = inWords[part] as (of: typeof answer, call: Of, lang: Language) => readonly string[]; // as: its own part
    const said = [answer.granted ? t.granted : t.refused, ...wordsOf(answer, call, lang), answer.why ?? ""];
    return [{ key: t.parts[part], value: said.filter((text) => text !== "").join("\n") }];
  });
}

/** What of the terms was otherwise before, by which decision it changed: the newest first. */
export function earlierTerms(decisions: readonly Decision[], lang: Language): readonly Row[] {
  const [t, p] = [amendmentTexts[lang], amendmentPartsTexts[lang]];
  return decisions.toReversed().flatMap((one): Row[] => {
    if (one.outcome !== "amended") return [];
    const [number, day] = [decisionNumber(one), formatDay(one.day, lang)];
    const years = one.budget?.before.map(({ year, amountOre }) => `${year}: ${formatMoney(amountOre, lang)}`);
    return [
      ...(one.holder?.granted
        ? [{ key: t.parts.holder, value: p.holderBefore(one.holder.before.organisation, number, day) }]
        : []),
      ...(one.period?.granted
        ? [{ key: t.parts.period, value: t.untilBefore(formatDay(one.period.before, lang), number, day) }]
        : []),
      ...(one.start?.granted
        ? [{ key: t.parts.start, value: p.startBefore(formatDay(one.start.before, lang), number, day) }]
        : []),
      ...(one.costs?.granted ? [{ key: t.parts.costs, value: p.costsBefore(number, day) }] : []),
      ...(one.budget?.granted
        ? [{ key: t.parts.budget, value: t.yearsBefore((years ?? []).join(", "), number, day) }]
        : []),
      ...(one.goals?.granted ? [{ key: t.parts.goals, value: p.targetsSince(number, day) }] : []),
      ...(one.aim?.granted ? [{ key: t.parts.aim, value: t.aimSince(number, day) }] : []),
    ];
  });
}
