import type { Budget } from "../../calls/application-form/application.ts";
import { type BudgetRow, type ComputedBudget, computeBudget, offBy } from "../../calls/application-form/budget.ts";
import type { Call } from "../../calls/call.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, minusOre, type Ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { budgetLabels, budgetPath, rowsOf, type Side } from "./budget-fields.ts";
import { problemTexts } from "./problem.texts.ts";

/** What is wrong with a budget's figures, and what is only rounding. */
export type Checked = { readonly problems: readonly Problem[]; readonly notices: readonly string[] };

type Stated = { readonly field: string; readonly stated: Ore | undefined; readonly parts: readonly Ore[] };

/** The sums that an applicant has stated on one side, each with the parts it is the sum of. */
function statedSums(side: Side, call: Call, budget: Budget, computed: ComputedBudget): readonly Stated[] {
  const rows = computed[side];
  const years = call.years.map(String);
  const { amounts, totalOre } = budget.stated[side];
  const statedOf = (row: BudgetRow) => budget[side].find(({ id }) => id === row.id)?.statedOre;
  return [
    ...rows.map((row, index) => ({
      field: budgetPath.statedRow(side, index),
      stated: statedOf(row),
      parts: years.map((year) => row.amounts[year] ?? zeroOre),
    })),
    ...years.map((year) => ({
      field: budgetPath.statedYear(side, year),
      stated: amounts[year],
      parts: rows.map((row) => row.amounts[year] ?? zeroOre),
    })),
    // The total is held against the column of sums beside it, as the applicant has stated them.
    {
      field: budgetPath.statedTotal(side),
      stated: totalOre,
      parts: rows.map((row) => statedOf(row) ?? row.sumOre),
    },
  ];
}

const nothing: Checked = { problems: [], notices: [] };
const problem = (field: string, text: string): Checked => ({ problems: [{ field, text }], notices: [] });
const notice = (text: string): Checked => ({ problems: [], notices: [text] });

/** Whether costs are paid for, year by year. */
function financed(call: Call, computed: ComputedBudget, lang: Language): readonly Checked[] {
  const t = problemTexts[lang];
  return call.years.map(String).map((year, index) => {
    const costs = computed.costsByYear[year] ?? zeroOre;
    const financing = computed.financingByYear[year] ?? zeroOre;
    const parts = [...computed.costs, ...computed.financing].map((row) => row.amounts[year] ?? zeroOre);
    const words = [year, formatMoney(costs, lang), formatMoney(financing, lang)] as const;
    const off = offBy(financing, costs, parts);
    if (off === "nothing") return nothing;
    const field = budgetPath.amount("financing", 0, call.years[index] ?? year);
    return off === "rounding" ? notice(t.notices.financing(...words)) : problem(field, t.unfinanced(...words));
  });
}

/** Whether the grant that is asked for is one that the costs give. */
function asked(call: Call, computed: ComputedBudget, lang: Language): Checked {
  const t = problemTexts[lang];
  const index = call.financing.findIndex(({ grant }) => grant);
  const row = computed.financing[index];
  const field = budgetPath.amount("financing", index, call.years[0] ?? "");
  if (!row || row.sumOre === 0) return problem(field, t.noGrantAsked);
  if (offBy(row.sumOre, computed.grantOre, Object.values(row.amounts)) !== "too-much") return nothing;
  const words = [formatMoney(computed.grantOre, lang), formatMoney(row.sumOre, lang)] as const;
  return row.sumOre > computed.grantOre
    ? problem(field, t.askedTooMuch(...words))
    : notice(t.notices.asksLess(...words));
}

function stated(side: Side, call: Call, budget: Budget, computed: ComputedBudget, lang: Language): readonly Checked[] {
  const t = problemTexts[lang];
  const labels = budgetLabels(call, lang);
  return statedSums(side, call, budget, computed).map(({ field, stated: sum, parts }) => {
    const made = sumOre(parts);
    if (sum === undefined || minusOre(sum, made) === 0) return nothing;
    const words = [labels.get(field) ?? field, formatMoney(sum, lang), formatMoney(made, lang)] as const;
    return offBy(sum, made, parts) === "rounding"
      ? notice(t.notices.stated(...words))
      : problem(field, t.statedOff(...words));
  });
}

/** Holds a budget's figures against each other: a krona for each rounded figure is a notice, never an error. */
export function checkBudget(call: Call, budget: Budget, lang: Language): Checked {
  const computed = computeBudget(call, budget);
  if (computed.costsOre === 0)
    return problem(
      budgetPath.amount(
        "costs",
        rowsOf(call, "costs").findIndex((row) => !("flatRate" in row)),
        call.years[0] ?? "",
      ),
      problemTexts[lang].noCosts,
    );
  const found = [
    ...stated("costs", call, budget, computed, lang),
    ...stated("financing", call, budget, computed, lang),
    ...financed(call, computed, lang),
    asked(call, computed, lang),
  ];
  return { problems: found.flatMap(({ problems }) => problems), notices: found.flatMap(({ notices }) => notices) };
}
