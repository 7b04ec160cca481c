import type { YearAmount } from "../../pilot/items/decision.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { type LocalDay, yearOf } from "../../vocabulary/instant.ts";

type Bounds = {
  readonly pilot: Pick<Pilot, "grant" | "call" | "reports">;
  /** The last day and the grant by year as they will be. */
  readonly endDay: LocalDay;
  readonly years: readonly YearAmount[];
};

/** Whether costs have been claimed, or accepted: a report that was handed in is about the project as it began. */
const isClaimed = ({ grant, reports }: Bounds["pilot"]): boolean =>
  grant.acceptedOre !== 0 || reports.some(({ status }) => status !== "draft");

/**
 * The new first day comes before the last one, in a year of the call, while nothing is claimed; and no money is left in a
 * year before it, which the same decision moves.
 */
export function startRule(startDay: LocalDay | undefined, bounds: Bounds): readonly FormProblem[] {
  if (startDay === undefined) return [];
  const { pilot, endDay, years } = bounds;
  const { grant, call } = pilot;
  const wrong = (code: string, facts: FormProblem["facts"] = {}) => [{ field: "p-start-day", code, facts }];
  if (isClaimed(pilot)) return wrong("start-claimed");
  if (startDay === grant.startDay) return wrong("start-same", { day: grant.startDay });
  if (startDay >= endDay) return wrong("start-after-end", { day: endDay });
  if (!call.years.includes(yearOf(startDay)))
    return wrong("start-beyond-years", { year: `${Math.min(...call.years)}–${Math.max(...call.years)}` });
  const left = years.find(({ year, amountOre }) => amountOre > 0 && year < yearOf(startDay));
  return left ? wrong("years-before-start", { year: String(left.year) }) : [];
}
