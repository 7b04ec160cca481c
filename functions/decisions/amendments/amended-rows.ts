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

/** What a part of the terms was before a decision that changed it, and which decision that was. */
const wasBefore = (one: DecisionOf<"amended">, part: AmendedPart, lang: Language): string | undefined => {
  const [t, p] = [amendmentTexts[lang], amendmentPartsTexts[lang]];
  const by = [decisionNumber(one), formatDay(one.day, lang)] as const;
  const { holder, period, start, budget } = one;
  const years = budget?.before.map(({ year, amountOre }) => `${year}: ${formatMoney(amountOre, lang)}`) ?? [];
  const words: Readonly<Record<AmendedPart, () => string | undefined>> = {
    holder: () => holder && p.holderBefore(holder.before.organisation, ...by),
    period: () => period && t.untilBefore(formatDay(period.before, lang), ...by),
    start: () => start && p.startBefore(formatDay(start.before, lang), ...by),
    costs: () => p.costsBefore(...by),
    budget: () => t.yearsBefore(years.join(", "), ...by),
    goals: () => p.targetsSince(...by),
    aim: () => t.aimSince(...by),
  };
  return one[part]?.granted ? words[part]() : undefined;
};

/** As a reader asks: whose the project was, then the days, then the money, then what is to come of it. */
const beforeInOrder = ["holder", "period", "start", "costs", "budget", "goals", "aim"] as const;

/** What of the terms was otherwise before, by which decision it changed: the newest first. */
export const earlierTerms = (decisions: readonly Decision[], lang: Language): readonly Row[] =>
  decisions.toReversed().flatMap((one) =>
    one.outcome === "amended"
      ? beforeInOrder.flatMap((part): readonly Row[] => {
          const value = wasBefore(one, part, lang);
          return value === undefined ? [] : [{ key: amendmentTexts[lang].parts[part], value }];
        })
      : [],
  );
