import { type Frame, leftOf, movedByYear } from "../../calls/frames/frame.ts";
import type { YearAmount } from "../../pilot/items/decision.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import type { Report } from "../../pilot/items/report.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { type LocalDay, yearOf } from "../../vocabulary/instant.ts";
import { sumOre } from "../../vocabulary/ore.ts";
import { amountName } from "../decision.form.ts";

/** What new terms are held against. */
export type Terms = {
  readonly pilot: Pick<Pilot, "grant" | "call" | "reports">;
  readonly frames: readonly Frame[];
  readonly today: LocalDay;
};

/** The last month that a report is in about. */
const reportedThrough = (reports: readonly Report[]) =>
  reports
    .flatMap(({ content, status }) => (content && status !== "returned" ? [content.through] : []))
    .sort()
    .at(-1);

/**
 * The new last day lies ahead, is another one than today's, in a year of the call, and not before what has been reported.
 * How long projects may be is a rule for applications: a decision may give more time.
 */
export function periodRule(endDay: LocalDay | undefined, { pilot, today }: Terms): readonly FormProblem[] {
  const { grant, call, reports } = pilot;
  if (endDay === undefined) return [];
  const wrong = (code: string, facts: FormProblem["facts"] = {}) => [{ field: "p-end-day", code, facts }];
  if (endDay === grant.endDay) return wrong("end-same", { day: grant.endDay });
  if (endDay <= today) return wrong("end-in-past");
  if (endDay <= grant.startDay) return wrong("end-before-start", { day: grant.startDay });
  const last = Math.max(...call.years);
  if (yearOf(endDay) > last) return wrong("end-beyond-years", { year: String(last) });
  const through = reportedThrough(reports);
  return through && endDay.slice(0, 7) < through ? wrong("end-before-reported") : [];
}

/**
 * The same sum over other years: nothing more than was granted, each year's rise fits what is left of its frame, and no
 * year gets more that lies outside the project. The days are those of the project as they will be.
 */
export function budgetRule(
  amounts: readonly YearAmount[],
  { pilot, frames }: Pick<Terms, "pilot" | "frames">,
  { startDay, endDay }: Pick<Grant, "startDay" | "endDay">,
): readonly FormProblem[] {
  const { years, amountOre } = pilot.grant;
  const at = (year: number | undefined, code: string, facts: FormProblem["facts"] = {}): FormProblem => ({
    field: amountName(year ?? ""),
    code,
    facts,
  });
  const first = amounts[0]?.year ?? frames[0]?.year;
  if (sumOre(amounts.map((one) => one.amountOre)) !== amountOre) return [at(first, "sum-differs", { most: amountOre })];
  const moved = movedByYear(years, amounts).filter((one) => one.amountOre !== 0);
  if (moved.length === 0) return [at(first, "amounts-same")];
  return moved.flatMap(({ year, amountOre: more }) => {
    if (more < 0) return [];
    if (year < yearOf(startDay) || year > yearOf(endDay)) return [at(year, "year-outside", { year: String(year) })];
    const frame = frames.find((one) => one.year === year);
    const left = frame && leftOf(frame);
    return left === undefined || more > left
      ? [at(year, "more-than-left", { year: String(year), left: left ?? 0 })]
      : [];
  });
}
