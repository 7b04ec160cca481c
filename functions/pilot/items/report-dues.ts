import { type LocalDay, Month, plusLocalDays, stockholmTime } from "../../vocabulary/instant.ts";
import { plusLocalMonths } from "../../vocabulary/months.ts";
import type { ReportDue } from "./grant.ts";

/** No project is so long that its timers would not fit the decision's transaction. */
const mostTimers = 48;

/** The last day of each stretch to report on: every so many months from the start, and the end. */
function stretches(startDay: LocalDay, endDay: LocalDay, everyMonths: number): LocalDay[] {
  const ends: LocalDay[] = [];
  for (let n = 1; n < mostTimers; n++) {
    const end = plusLocalDays(plusLocalMonths(startDay, n * everyMonths), -1);
    if (end.slice(0, 7) >= endDay.slice(0, 7)) break;
    ends.push(end);
  }
  return [...ends, endDay];
}

type Period = { startDay: LocalDay; endDay: LocalDay; everyMonths: number; today: LocalDay };

/** The report on what ends on a day: due within a month, reminded of the morning after. */
const dueAfter = (end: LocalDay) => ({
  dueDay: plusLocalMonths(end, 1),
  mailAt: stockholmTime(plusLocalDays(end, 1), "08:00:00"),
});

/**
 * The reports that a grant asks for, one for each stretch. Those whose day has passed when the decision is recorded are
 * left out, but never the final one: a decision after its day gives a month from that decision.
 */
export function reportsDueOf({ startDay, endDay, everyMonths, today }: Period): ReportDue[] {
  const planned = stretches(startDay, endDay, everyMonths).map((end) => ({ end, ...dueAfter(end) }));
  const coming = planned.filter(({ dueDay }) => dueDay >= today);
  const asked = coming.length > 0 ? coming : [{ end: endDay, ...dueAfter(today) }];
  return asked.map(({ end, dueDay, mailAt }, i) => ({
    number: i + 1,
    through: Month.parse(end.slice(0, 7)),
    dueDay,
    mailAt,
  }));
}
