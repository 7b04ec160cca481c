import { type Decision, type DecisionOf, decisionNumber, type YearAmount } from "../../pilot/items/decision.ts";
import { formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, zeroOre } from "../../vocabulary/ore.ts";
import { type AmendedPart, amendmentTexts } from "./amendment.texts.ts";

type Amended = Pick<DecisionOf<"amended">, "period" | "budget" | "aim">;
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

/** What is granted of a part, in words; of one that is refused, that it is as before. */
function partInWords(made: Amended, part: AmendedPart, lang: Language): readonly string[] {
  const t = amendmentTexts[lang];
  const { period, budget, aim } = made;
  if (part === "period" && period) {
    const before = formatDay(period.before, lang);
    if (!period.granted || !period.after) return [t.endDayRefused(before)];
    return [t.endDayRow(before, formatDay(period.after, lang))];
  }
  if (part === "budget" && budget)
    return budget.granted ? yearsInWords(budget.before, budget.after ?? [], lang) : [t.budgetRefused];
  return [aim?.granted ? (aim.after ?? "") : t.aimRefused];
}

/** An amendment as rows to read: each part that it answers, granted or refused, and why where it is refused. */
export function amendedRows(made: Amended, lang: Language): readonly Row[] {
  const t = amendmentTexts[lang];
  return (["period", "budget", "aim"] as const).flatMap((part) => {
    const answer = made[part];
    if (!answer) return [];
    const said = [answer.granted ? t.granted : t.refused, ...partInWords(made, part, lang), answer.why ?? ""];
    return [{ key: t.parts[part], value: said.filter((text) => text !== "").join("\n") }];
  });
}

/** What of the terms was otherwise before, by which decision it changed: the newest first. */
export function earlierTerms(decisions: readonly Decision[], lang: Language): readonly Row[] {
  const t = amendmentTexts[lang];
  return decisions.toReversed().flatMap((one): Row[] => {
    if (one.outcome !== "amended") return [];
    const [number, day] = [decisionNumber(one), formatDay(one.day, lang)];
    const years = one.budget?.before.map(({ year, amountOre }) => `${year}: ${formatMoney(amountOre, lang)}`);
    return [
      ...(one.period?.granted
        ? [{ key: t.parts.period, value: t.untilBefore(formatDay(one.period.before, lang), number, day) }]
        : []),
      ...(one.budget?.granted
        ? [{ key: t.parts.budget, value: t.yearsBefore((years ?? []).join(", "), number, day) }]
        : []),
      ...(one.aim?.granted ? [{ key: t.parts.aim, value: t.aimSince(number, day) }] : []),
    ];
  });
}
