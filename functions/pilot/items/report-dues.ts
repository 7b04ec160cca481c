import { type LocalDay, Month, plusLocalDays, stockholmTime } from "../../vocabulary/instant.ts";
import { plusLocalMonths } from "../../vocabulary/months.ts";
import type { ReportDue } from "./grant.ts";

/** No project is so long that its timers would not fit the decision's transaction. */
const mostTimers = 48;

/** Whether what is left after a day is shorter than a month: nobody reports on that alone. */
const isShort = (end: LocalDay, endDay: LocalDay) => {
  const next = plusLocalDays(end, 1);
  return plusLocalDays(plusLocalMonths(next, 1), -1) > endDay;
};

/**
 * The last day of each stretch to report on: every so many months from the start, and the end. A last stretch that is
 * shorter than a month joins the one before it.
 */
function stretches(startDay: LocalDay, endDay: LocalDay, everyMonths: number): LocalDay[] {
  const ends: LocalDay[] = [];
  for (let n = 1; n < mostTimers; n++) {
    const end = plusLocalDays(plusLocalMonths(startDay, n * everyMonths), -1);
    if (end.slice(0, 7) >= endDay.slice(0, 7) || isShort(end, endDay)) break;
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

type Moved = Period & { readonly before: readonly ReportDue[] };

/**
 * The reports that a grant asks for once its last day has moved. A stretch that is as it was keeps its number and its
 * day, also when that has passed; the others go, and new ones get numbers that no timer has had.
 * @example reportsDueAfter({ startDay, endDay: later, everyMonths: 3, today, before: grant.reportsDue }) // one more year
 */
export function reportsDueAfter({ startDay, endDay, everyMonths, today, before }: Moved): readonly ReportDue[] {
  const planned = stretches(startDay, endDay, everyMonths).map((end) => ({
    through: Month.parse(end.slice(0, 7)),
    ...dueAfter(end),
  }));
  const kept = before.filter((due) =>
    planned.some(({ through, dueDay }) => through === due.through && (dueDay === plannedDayOf(due) || dueDay < today)),
  );
  const last = Math.max(0, ...before.map(({ number }) => number));
  const added = planned
    .filter(({ through, dueDay }) => dueDay >= today && !kept.some((due) => due.through === through))
    .map((due, i) => ({ number: last + i + 1, ...due }));
  const through = Month.parse(endDay.slice(0, 7));
  // An end that has passed has its final report all the same, within a month from today.
  const final = [...kept, ...added].some((due) => due.through === through)
    ? []
    : [{ number: last + added.length + 1, through, ...dueAfter(today) }];
  const after = [...kept, ...added, ...final].sort((a, b) => (a.through < b.through ? -1 : 1));
  const gone = before.filter(({ number }) => !after.some((due) => due.number === number));
  return gone.reduce(withExtensionsOf, after);
}

/** The last day as the plan has it, before anybody gave more time. */
export const plannedDayOf = ({ plannedDay, dueDay }: Pick<ReportDue, "plannedDay" | "dueDay">): LocalDay =>
  plannedDay ?? dueDay;

/**
 * More time that was promised for a stretch that is asked for no longer is promised for the one that takes its place: that
 * of its last month, or the last of all.
 */
function withExtensionsOf(dues: readonly ReportDue[], gone: ReportDue): readonly ReportDue[] {
  const { extensions = [] } = gone;
  const heir = dues.find(({ through }) => through >= gone.through) ?? dues.at(-1);
  if (extensions.length === 0 || !heir) return dues;
  const isLater = gone.plannedDay !== undefined && gone.dueDay > heir.dueDay;
  const more = isLater ? { plannedDay: plannedDayOf(heir), dueDay: gone.dueDay } : {};
  const inherited = { ...heir, ...more, extensions: [...(heir.extensions ?? []), ...extensions] };
  return dues.map((due) => (due === heir ? inherited : due));
}
