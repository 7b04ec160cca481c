import type { Call } from "../calls/call.ts";
import type { CostLine, Report } from "../pilot/items/report.ts";
import type { Month } from "../vocabulary/instant.ts";
import { minusOre, type Ore, sumOre, zeroOre } from "../vocabulary/ore.ts";
import { countedCosts } from "./examination/accepted-lines.ts";

type Category = Call["categories"][number];
type Cost = Pick<CostLine, "categoryId" | "month" | "amountOre">;

/** A category's amount in a month. */
export const amountIn = (costs: readonly Cost[], categoryId: string, month: Month): Ore =>
  sumOre(
    costs.filter((line) => line.categoryId === categoryId && line.month === month).map(({ amountOre }) => amountOre),
  );

export const sumOfCategory = (costs: readonly Cost[], categoryId: string): Ore =>
  sumOre(costs.filter((line) => line.categoryId === categoryId).map(({ amountOre }) => amountOre));

export const sumOfMonth = (costs: readonly Cost[], month: Month): Ore =>
  sumOre(costs.filter((line) => line.month === month).map(({ amountOre }) => amountOre));

export type Standing = {
  readonly category: Category;
  readonly budgetOre: Ore;
  readonly earlierOre: Ore;
  readonly nowOre: Ore;
  /** What is left of the budget line; less than nothing when it is exceeded. */
  readonly leftOre: Ore;
};

type Budget = ReadonlyMap<string, Ore>;

/**
 * Each category against its budget: what other reports come to (what is accepted of them, or claimed while they are
 * examined), what this one adds, what is left.
 */
export function standings(
  categories: readonly Category[],
  budget: Budget,
  others: readonly Report[],
  costs: readonly Cost[],
): Standing[] {
  const inEarlier = others.flatMap(countedCosts);
  return categories.map((category) => {
    const budgetOre = budget.get(category.id) ?? zeroOre;
    const earlierOre = sumOfCategory(inEarlier, category.id);
    const nowOre = sumOfCategory(costs, category.id);
    return { category, budgetOre, earlierOre, nowOre, leftOre: minusOre(minusOre(budgetOre, earlierOre), nowOre) };
  });
}

/** Months of this report in which another report already has costs: late invoices are fine, twice the same is not. */
export const monthsReportedBefore = (others: readonly Report[], costs: readonly Cost[]): Month[] => {
  const before = new Set(others.flatMap(countedCosts).map(({ month }) => month));
  return [...new Set(costs.map(({ month }) => month))].filter((month) => before.has(month)).sort();
};
