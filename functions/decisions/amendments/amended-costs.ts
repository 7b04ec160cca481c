import type { Call } from "../../calls/call.ts";
import type { CostAmounts, DecisionOf } from "../../pilot/items/decision.ts";
import { plannedSum } from "../../pilot/planned-costs.ts";
import type { Block } from "../../platform/documents/paper.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, zeroOre } from "../../vocabulary/ore.ts";
import { amendmentPartsTexts } from "./amendment-parts.texts.ts";

type Of = Pick<Call, "categories">;
type Costs = NonNullable<DecisionOf<"amended">["costs"]>;

const nameOf = ({ categories }: Of, id: string, lang: Language) =>
  wordsIn(categories.find((one) => one.id === id)?.label ?? { sv: id }, lang);

const kindsIn = ({ before, after = [] }: Costs): readonly string[] => [
  ...new Set([...before, ...after].map(({ categoryId }) => categoryId)),
];

const inYear = (costs: readonly CostAmounts[], id: string, year: string) =>
  costs.find(({ categoryId }) => categoryId === id)?.amounts[year] ?? zeroOre;

/** What changes of one kind of cost: its sum, or the years of it where the sum stays. */
function kindInWords({ before, after = [] }: Costs, id: string, call: Of, lang: Language): readonly string[] {
  const t = amendmentPartsTexts[lang];
  const kind = nameOf(call, id, lang);
  const [was, becomes] = [plannedSum(before, id), plannedSum(after, id)];
  if (was !== becomes) return [t.kindRow(kind, formatMoney(was, lang), formatMoney(becomes, lang))];
  const lines = [...before, ...after].filter(({ categoryId }) => categoryId === id);
  const years = [...new Set(lines.flatMap(({ amounts }) => Object.keys(amounts)))].sort();
  return years.flatMap((year) => {
    const [from, to] = [inYear(before, id, year), inYear(after, id, year)];
    return from === to ? [] : [t.kindYearRow(kind, year, formatMoney(from, lang), formatMoney(to, lang))];
  });
}

/** Every kind of cost whose budget changes, from what to what. */
export const costsInWords = (costs: Costs, call: Of, lang: Language): readonly string[] =>
  costs.after ? kindsIn(costs).flatMap((id) => kindInWords(costs, id, call, lang)) : [];

/** The old budget and the new one side by side, for the document of the decision. */
export function costsBlock(costs: Costs | undefined, call: Of, lang: Language): readonly Block[] {
  if (!costs?.granted || !costs.after) return [];
  const t = amendmentPartsTexts[lang];
  const { before, after } = costs;
  const sums = (id?: string) => [before, after].map((one) => formatMoney(plannedSum(one, id), lang));
  return [
    {
      kind: "table",
      caption: t.costTable,
      columns: [{ label: t.kind }, { label: t.before, numeric: true }, { label: t.after, numeric: true }],
      rows: kindsIn(costs).map((id) => [nameOf(call, id, lang), ...sums(id)]),
      footer: [t.sum, ...sums()],
    },
  ];
}
