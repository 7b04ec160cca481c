import type { Call } from "../applications/contract.ts";
import type { Month } from "../vocabulary/instant.ts";
import { minusOre, type Ore, sumOre, zeroOre } from "../vocabulary/ore.ts";
import { shareOf } from "../vocabulary/rate.ts";
import type { CostLine, Report } from "./report.ts";

type Category = Call["categories"][number];

/** A category's amount in a month. */
export const amountIn = (costs: readonly CostLine[], categoryId: string, month: Month): Ore =>
  costs.find((line) => line.categoryId === categoryId && line.month === month)?.amountOre ?? zeroOre;

/** The costs with those of flat-rate categories, which nobody types: their share of another category, month by month. */
export function withFlatRates(booked: readonly CostLine[], categories: readonly Category[]): CostLine[] {
  const computed = categories.flatMap(({ id, flatRate }) =>
    flatRate
      ? booked
          .filter(({ categoryId }) => categoryId === flatRate.of)
          .map(({ month, amountOre }) => ({ categoryId: id, month, amountOre: shareOf(flatRate.rate, amountOre) }))
      : [],
  );
  return [...booked, ...computed].filter(({ amountOre }) => amountOre !== 0);
}

export const sumOfCategory = (costs: readonly CostLine[], categoryId: string): Ore =>
  sumOre(costs.filter((line) => line.categoryId === categoryId).map(({ amountOre }) => amountOre));

export const sumOfMonth = (costs: readonly CostLine[], month: Month): Ore =>
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

/** Each category against its budget: what other reports that are in say, what this one adds, what is left. */
export function standings(
  categories: readonly Category[],
  budget: Budget,
  others: readonly Report[],
  costs: readonly CostLine[],
): Standing[] {
  const inEarlier = others.flatMap(({ content, status }) => (content && status !== "returned" ? content.costs : []));
  return categories.map((category) => {
    const budgetOre = budget.get(category.id) ?? zeroOre;
    const earlierOre = sumOfCategory(inEarlier, category.id);
    const nowOre = sumOfCategory(costs, category.id);
    return { category, budgetOre, earlierOre, nowOre, leftOre: minusOre(minusOre(budgetOre, earlierOre), nowOre) };
  });
}

/** Months of this report in which another report already has costs: late invoices are fine, twice the same is not. */
export const monthsReportedBefore = (others: readonly Report[], costs: readonly CostLine[]): Month[] => {
  const before = new Set(
    others.flatMap(({ content, status }) =>
      content && status !== "returned" ? content.costs.map(({ month }) => month) : [],
    ),
  );
  return [...new Set(costs.map(({ month }) => month))].filter((month) => before.has(month)).sort();
};
