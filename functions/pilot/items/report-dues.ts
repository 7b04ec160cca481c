import { LocalDay, Month, plusLocalDays, stockholmTime } from "../../vocabulary/instant.ts";
import type { ReportDue } from "./grant.ts";

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day some months later, or that month's last day where it is shorter. */
function plusMonths(day: LocalDay, months: number): LocalDay {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const two = (n: number) => String(n).padStart(2, "0");
  return LocalDay.parse(`${toYear}-${two(toMonth)}-${two(Math.min(date, daysIn(toYear, toMonth)))}`);
}

/** No project is so long that its timers would not fit the decision's transaction. */
const mostTimers = 48;

/** The last day of each stretch to report on: every so many months from the start, and the end. */
function stretches(startDay: LocalDay, endDay: LocalDay, everyMonths: number): LocalDay[] {
  const ends: LocalDay[] = [];
  for (let n = 1; n < mostTimers; n++) {
    const end = plusLocalDays(plusMonths(startDay, n * everyMonths), -1);
    if (end.slice(0, 7) >= endDay.slice(0, 7)) break;
    ends.push(end);
  }
  return [...ends, endDay];
}

type Period = { startDay: LocalDay; endDay: LocalDay; everyMonths: number; today: LocalDay };

/**
 * The reports that a grant asks for: one for each stretch, due within a month of its end, told the morning after it.
 * Those whose day has passed when the decision is recorded are left out.
 */
export const reportsDueOf = ({ startDay, endDay, everyMonths, today }: Period): ReportDue[] =>
  stretches(startDay, endDay, everyMonths)
    .map((end) => ({
      through: Month.parse(end.slice(0, 7)),
      dueDay: plusMonths(end, 1),
      mailAt: stockholmTime(plusLocalDays(end, 1), "08:00:00"),
    }))
    .filter(({ dueDay }) => dueDay >= today)
    .map((due, i) => ({ number: i + 1, ...due }));
