import type { Grant } from "../../pilot/items/grant.ts";
import type { EstimateRule } from "../../vocabulary/estimate-rule.ts";
import { dayOf, type LocalDay, Month, yearOf } from "../../vocabulary/instant.ts";
import { earlier, monthsBetween } from "../../vocabulary/months.ts";
import { kronor, type Ore } from "../../vocabulary/ore.ts";

type Project = Pick<Grant, "startDay" | "endDay" | "years" | "ending">;

const monthOfDay = (day: LocalDay): Month => Month.parse(day.slice(0, 7));

/** The project's months through one, as far as costs could still be claimed of them at the end of a day. */
export function projectMonths({ startDay, endDay, ending }: Project, through: Month, asOf: LocalDay): readonly Month[] {
  const endedOn = ending && dayOf(ending.at);
  const isEnded = endedOn !== undefined && endedOn <= asOf;
  if (isEnded && ending?.claimsUntil === undefined) return [];
  const last = earlier(monthOfDay(endDay), through);
  return monthsBetween(monthOfDay(startDay), isEnded ? earlier(last, monthOfDay(endedOn)) : last);
}

type Known = {
  readonly grant: Project;
  /** Those that nobody has claimed. */
  readonly months: readonly Month[];
  /** How many months there are claims of, and what all of those give. */
  readonly claimedMonths: number;
  readonly withClaims: Ore;
};

/** Whole kronor: nobody knows an estimate to the öre. */
const inKronor = (amountOre: number): Ore => kronor(Math.round(amountOre / 100));

/** What the decision gives the months: each year's amount, evenly over the project's months of that year. */
function byBudget({ grant, months }: Pick<Known, "grant" | "months">): Ore {
  const all = monthsBetween(monthOfDay(grant.startDay), monthOfDay(grant.endDay));
  const inYear = (some: readonly Month[], year: number) => some.filter((month) => yearOf(month) === year).length;
  const parts = grant.years.map(({ year, amountOre }) => {
    const of = inYear(all, year);
    return of === 0 ? 0 : (amountOre * inYear(months, year)) / of;
  });
  return inKronor(parts.reduce((sum, part) => sum + part, 0));
}

/**
 * What months that nobody has claimed are expected to give, in whole kronor. Where no month is claimed there is no mean,
 * and the budget stands.
 * @example estimateBy("claimed", { grant, months: ["2026-12"], claimedMonths: 3, withClaims: ore(30_000_00) }) // 10 000 kr
 */
export const estimateBy = (rule: EstimateRule, known: Known): Ore =>
  rule === "budget" || known.claimedMonths === 0
    ? byBudget(known)
    : inKronor((Math.max(0, known.withClaims) * known.months.length) / known.claimedMonths);
