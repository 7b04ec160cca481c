import type { CostLine, Report } from "../pilot/items/report.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Month } from "../vocabulary/instant.ts";
import { minusOre, type Ore, sumOre, zeroOre } from "../vocabulary/ore.ts";
import { sumOf } from "./claim/claim-lines.ts";
import { countedCosts } from "./examination/accepted-lines.ts";

export type BudgetStatus = {
  readonly category: Pilot["call"]["categories"][number];
  readonly budgetOre: Ore;
  readonly earlierOre: Ore;
  readonly nowOre: Ore;
  /** What is left of the budget line; less than nothing when it is exceeded. */
  readonly leftOre: Ore;
};

export type Budgeted = Pick<Pilot, "call" | "reports"> & { readonly applied: Pick<Pilot["applied"], "costs"> };

/**
 * Each category of a report against the budget of the application: what other reports come to (what is accepted of them,
 * or claimed while they are examined), what this one adds, what is left.
 */
export function budgetStatusOf(
  { call, applied, reports }: Budgeted,
  number: number,
  costs: readonly Pick<CostLine, "categoryId" | "month" | "amountOre">[],
): BudgetStatus[] {
  const budget = new Map(applied.costs.map(({ categoryId, amounts }) => [categoryId, sumOre(Object.values(amounts))]));
  const inOthers = reports.filter((report) => report.number !== number).flatMap(countedCosts);
  return call.categories.map((category) => {
    const { id: categoryId } = category;
    const budgetOre = budget.get(categoryId) ?? zeroOre;
    const earlierOre = sumOf(inOthers, { categoryId });
    const nowOre = sumOf(costs, { categoryId });
    return { category, budgetOre, earlierOre, nowOre, leftOre: minusOre(minusOre(budgetOre, earlierOre), nowOre) };
  });
}

/** Months of this report in which another report already has costs: late invoices are fine, twice the same is not. */
export const monthsReportedBefore = (others: readonly Report[], costs: readonly Pick<CostLine, "month">[]): Month[] => {
  const before = new Set(others.flatMap(countedCosts).map(({ month }) => month));
  return [...new Set(costs.map(({ month }) => month))].filter((month) => before.has(month)).sort();
};
