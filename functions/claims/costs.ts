import { countedCosts } from "../pilot/accepted-costs.ts";
import type { CostLine, Report } from "../pilot/items/report.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { type Planned, plannedCosts, plannedSum } from "../pilot/planned-costs.ts";
import type { Month } from "../vocabulary/instant.ts";
import { minusOre, type Ore } from "../vocabulary/ore.ts";
import { sumOf } from "./claim/claim-lines.ts";

export type BudgetStatus = {
  readonly category: Pilot["call"]["categories"][number];
  readonly budgetOre: Ore;
  readonly earlierOre: Ore;
  readonly nowOre: Ore;
  /** What is left of the budget line; less than nothing when it is exceeded. */
  readonly leftOre: Ore;
};

export type Budgeted = Pick<Pilot, "call" | "reports"> & Planned;

/** What all other reports come to: what is accepted of them, or claimed while they are examined. */
export const costsInOthers = (reports: readonly Report[], number: number): readonly CostLine[] =>
  reports.filter((report) => report.number !== number).flatMap(countedCosts);

/** What the judgements of a report's lines are held against: the kinds of cost, all that is accepted, the other reports. */
export const heldAgainst = ({ call, grant, reports }: Pick<Pilot, "call" | "grant" | "reports">, number: number) => ({
  categories: call.categories,
  acceptedOre: grant.acceptedOre,
  inOthers: costsInOthers(reports, number),
});

/**
 * Each category of a report against the budget: what other reports come to (what is accepted of them,
 * or claimed while they are examined), what this one adds, what is left.
 */
export function budgetStatusOf(
  { call, applied, grantIfAny, reports }: Budgeted,
  number: number,
  costs: readonly Pick<CostLine, "categoryId" | "month" | "amountOre">[],
): BudgetStatus[] {
  const planned = plannedCosts({ applied, grantIfAny });
  const inOthers = costsInOthers(reports, number);
  return call.categories.map((category) => {
    const { id: categoryId } = category;
    const budgetOre = plannedSum(planned, categoryId);
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
