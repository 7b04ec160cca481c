import { minusOre, type Ore, ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";
import { entitlement, type Rate, shareOf } from "../../vocabulary/rate.ts";
import type { Call } from "../call.ts";

/** What was typed of a row: amounts by year. */
type TypedRow = { readonly id: string; readonly amounts: ByYear };
export type Budget = { readonly costs: readonly TypedRow[]; readonly financing: readonly TypedRow[] };

/** Amounts by year, each year of the call present. */
export type ByYear = Readonly<Record<string, Ore>>;
export type BudgetRow = { readonly id: string; readonly amounts: ByYear; readonly sumOre: Ore };

/** A budget with everything that follows from what was typed. */
export type ComputedBudget = {
  /** Every category in the call's order, the flat rates among them. */
  readonly costs: readonly BudgetRow[];
  readonly financing: readonly BudgetRow[];
  readonly costsByYear: ByYear;
  readonly financingByYear: ByYear;
  readonly costsOre: Ore;
  readonly financingOre: Ore;
  /** min(rate x costs, cap), exact. */
  readonly grantOre: Ore;
};

/** A flat rate of an amount, in whole kronor as a budget states it: the rounding that budgets have, and only they. */
export const flatRateOf = (rate: Rate, amount: Ore): Ore => ore(Math.round(shareOf(rate, amount) / 100) * 100);

const yearsOf = (call: Pick<Call, "years">) => call.years.map(String);
const byYear = (call: Pick<Call, "years">, amount: (year: string) => Ore): ByYear =>
  Object.fromEntries(yearsOf(call).map((year) => [year, amount(year)]));

const row = (id: string, amounts: ByYear): BudgetRow => ({ id, amounts, sumOre: sumOre(Object.values(amounts)) });

/** What of a call a budget is reckoned by. */
export type Terms = Pick<Call, "years" | "categories" | "financing" | "rate" | "capOre">;

/** The sums, flat rates and grant of a budget. */
export function computeBudget(call: Terms, budget: Budget): ComputedBudget {
  const typed = (rows: readonly TypedRow[], id: string) => (year: string) =>
    rows.find((one) => one.id === id)?.amounts[year] ?? zeroOre;
  const costs = call.categories.map(({ id, flatRate }) => {
    const amountOf = typed(budget.costs, flatRate?.of ?? id);
    return row(
      id,
      byYear(call, (year) => (flatRate ? flatRateOf(flatRate.rate, amountOf(year)) : amountOf(year))),
    );
  });
  const financing = call.financing.map(({ id }) => row(id, byYear(call, typed(budget.financing, id))));
  const total = (rows: readonly BudgetRow[]) =>
    byYear(call, (year) => sumOre(rows.map(({ amounts }) => amounts[year] ?? zeroOre)));
  const costsOre = sumOre(costs.map((one) => one.sumOre));
  return {
    costs,
    financing,
    costsByYear: total(costs),
    financingByYear: total(financing),
    costsOre,
    financingOre: sumOre(financing.map((one) => one.sumOre)),
    grantOre: entitlement(call.rate, costsOre, call.capOre),
  };
}

/** Each figure of a budget may have been rounded alone: a sum may be off by a krona for each of its parts that is not nought. */
export function offBy(stated: Ore, computed: Ore, parts: readonly Ore[]): "nothing" | "rounding" | "too-much" {
  const difference = Math.abs(minusOre(stated, computed));
  if (difference === 0) return "nothing";
  const figures = parts.filter((part) => part !== 0).length;
  return difference <= Math.max(1, figures) * 100 ? "rounding" : "too-much";
}
