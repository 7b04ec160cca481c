import type { Call } from "../../calls/call.ts";
import { correctedLines } from "../../pilot/accepted-costs.ts";
import type { CostAmounts } from "../../pilot/items/decision.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import type { Report } from "../../pilot/items/report.ts";
import { type Planned, plannedCosts, plannedSum } from "../../pilot/planned-costs.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { yearOf } from "../../vocabulary/instant.ts";
import { type Ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { costName, kindsTyped } from "./cost-table.ts";

type Bounds = {
  readonly call: Pick<Call, "categories" | "years">;
  readonly planned: Planned;
  readonly reports: readonly Report[];
  /** The days of the project as they will be. */
  readonly grant: Pick<Grant, "startDay" | "endDay">;
};

const inCell = (costs: readonly CostAmounts[], categoryId: string, year: number): Ore =>
  costs.find((line) => line.categoryId === categoryId)?.amounts[String(year)] ?? zeroOre;

/** What is accepted of a kind of cost in a year. */
const acceptedIn = (reports: readonly Report[], categoryId: string, year: number): Ore =>
  sumOre(
    reports
      .flatMap(correctedLines)
      .filter((line) => line.categoryId === categoryId && Number(line.month.slice(0, 4)) === year)
      .map(({ acceptedOre }) => acceptedOre),
  );

/** A flat rate is in whole kronor, in each year: a sum may be off by a krona for each of its amounts. */
const roundedBy = ({ categories, years }: Bounds["call"]): number =>
  categories.filter(({ flatRate }) => flatRate).length * years.length * 100;

/**
 * The same sum over other kinds of cost: no cell is lowered below what is accepted of it, and none is raised in a year in
 * which the project does not go on.
 */
export function costsRule(costs: readonly CostAmounts[], bounds: Bounds): readonly FormProblem[] {
  const { call, planned, reports, grant } = bounds;
  const before = plannedCosts(planned);
  const typed = call.categories.filter(({ flatRate }) => !flatRate);
  const cells = call.categories.flatMap(({ id, flatRate }) =>
    call.years.map((year) => ({
      ...{ id, year, field: costName(flatRate?.of ?? id, year) },
      was: inCell(before, id, year),
      becomes: inCell(costs, id, year),
    })),
  );
  const first = costName(typed[0]?.id ?? "", call.years[0] ?? "");
  const [most, now] = [plannedSum(before), plannedSum(costs)];
  if (Math.abs(now - most) > roundedBy(call))
    return [{ field: first, code: "costs-differ", facts: { most, left: now } }];
  const changed = cells.filter(({ was, becomes }) => was !== becomes);
  if (changed.length === 0) return [{ field: first, code: "costs-same" }];
  return changed.flatMap(({ id, year, field, was, becomes }): readonly FormProblem[] => {
    const accepted = acceptedIn(reports, id, year);
    const facts = { year: String(year), left: accepted };
    if (becomes < was && becomes < accepted) return [{ field, code: "below-accepted", facts }];
    const isOutside = year < yearOf(grant.startDay) || year > yearOf(grant.endDay);
    return becomes > was && isOutside ? [{ field, code: "year-outside", facts }] : [];
  });
}

/** An amount of a kind of cost that the call does not have is said, and not passed over. */
export function kindsRule(typed: Typed, { categories }: Pick<Call, "categories">): readonly FormProblem[] {
  const known = new Set(categories.filter(({ flatRate }) => !flatRate).map(({ id }) => id));
  const unknown = kindsTyped(Object.keys(typed)).find((id) => !known.has(id));
  return unknown === undefined ? [] : [{ field: "p-costs", code: "unknown-kind", facts: { day: unknown } }];
}
