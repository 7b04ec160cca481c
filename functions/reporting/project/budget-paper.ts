import { rateInWords } from "../../calls/application-form/rate-in-words.ts";
import { type BudgetStatus, budgetStatusOf } from "../../claims/costs.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { movableUnasked, plannedCosts } from "../../pilot/planned-costs.ts";
import type { Block, Paper } from "../../platform/documents/paper.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, minusOre, type Ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";
import { claimsCosts } from "../report-table.ts";
import { budgetTexts } from "./budget.texts.ts";

const sumBy = (lines: readonly BudgetStatus[], of: (line: BudgetStatus) => Ore): Ore => sumOre(lines.map(of));

/** Each kind of cost: what was planned by year, and, where costs are claimed, what is reported and left of it. */
function costTable(pilot: Pilot, lang: Language): Block {
  const t = budgetTexts[lang];
  const money = (amount: Ore) => formatMoney(amount, lang);
  const lines = budgetStatusOf(pilot, 0, []);
  const { applied, call } = pilot;
  const costs = plannedCosts(pilot);
  const ofYear = (category: string, year: number) =>
    costs.find(({ categoryId }) => categoryId === category)?.amounts[String(year)] ?? zeroOre;
  const years = applied.years
    .map(({ year }) => ({ year, costsOre: sumOre(costs.map(({ categoryId }) => ofYear(categoryId, year))) }))
    .filter(({ costsOre }) => costsOre > 0);
  const claims = claimsCosts(call);
  const columns = [...years.map(({ year }) => String(year)), t.sum, ...(claims ? [t.reported, t.left] : [])];
  const ends = (budgetOre: Ore, reportedOre: Ore) => [
    money(budgetOre),
    ...(claims ? [money(reportedOre), money(minusOre(budgetOre, reportedOre))] : []),
  ];
  return {
    kind: "table",
    caption: t.costs,
    columns: [{ label: t.category }, ...columns.map((label) => ({ label, numeric: true as const }))],
    rows: lines.map(({ category, budgetOre, earlierOre }) => [
      wordsIn(category.label, lang),
      ...years.map(({ year }) => money(ofYear(category.id, year))),
      ...ends(budgetOre, earlierOre),
    ]),
    footer: [
      t.sum,
      ...years.map(({ costsOre }) => money(costsOre)),
      ...ends(
        sumBy(lines, ({ budgetOre }) => budgetOre),
        sumBy(lines, ({ earlierOre }) => earlierOre),
      ),
    ],
  };
}

/** A grant's budget as a document: its costs by kind and year, and what the grant pays of them in each year. */
export function budgetPaper(
  pilot: Pilot,
  { lang, today, sender }: { readonly lang: Language; readonly today: LocalDay; readonly sender: Paper["sender"] },
): Paper {
  const t = budgetTexts[lang];
  const { grant, lifecycle } = pilot;
  const number = lifecycle.registrationNumber;
  const unasked = movableUnasked(pilot.call, pilot);
  const rate = rateInWords({ rate: grant.rate, roundedRate: { sv: grant.displayedRate } }, lang);
  return {
    format: 1,
    language: lang,
    title: t.title(grant.title),
    sender,
    reference: [
      ...(number === undefined ? [] : [{ name: t.number, value: number }]),
      { name: t.asOf, value: formatDay(today, lang) },
    ],
    blocks: [
      { kind: "paragraph", text: grant.costs ? t.leadChanged : t.lead },
      ...(unasked > 0 ? [{ kind: "paragraph", text: t.unasked(formatMoney(unasked, lang)) } as const] : []),
      costTable(pilot, lang),
      {
        kind: "table",
        caption: t.grant,
        columns: [{ label: t.year }, { label: t.amount, numeric: true }],
        rows: grant.years.map(({ year, amountOre }) => [String(year), formatMoney(amountOre, lang)]),
        footer: [t.sum, formatMoney(grant.amountOre, lang)],
      },
      { kind: "heading", level: 2, text: t.facts },
      {
        kind: "facts",
        rows: [
          { name: t.holder, value: grant.organisation },
          { name: t.rate, value: rate },
          { name: t.most, value: formatMoney(grant.capOre, lang) },
          { name: t.period, value: `${formatDay(grant.startDay, lang)} – ${formatDay(grant.endDay, lang)}` },
        ],
      },
    ],
  };
}
