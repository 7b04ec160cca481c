import { Month } from "../../vocabulary/instant.ts";
import { earlier, later, monthsBetween, plusMonths } from "../../vocabulary/months.ts";
import type { Grant } from "./grant.ts";
import type { Report } from "./report.ts";

/** A report covers at most a year: more columns cannot be read on a page. */
export const mostMonths = 12;

type Project = Pick<Grant, "startDay" | "endDay">;
const monthOfDay = (day: string): Month => Month.parse(day.slice(0, 7));

/** The months that can be reported on: those of the project, up to the present one. */
export const reportableMonths = ({ startDay, endDay }: Project, thisMonth: Month): Month[] =>
  monthsBetween(monthOfDay(startDay), earlier(monthOfDay(endDay), thisMonth));

/**
 * The months that a report that is written can be about, apart: those that no report covers that is in, and those that one
 * does. A cost may be booked late in a month that is reported, so that it can still be chosen.
 */
export function monthsToReport(
  project: Project,
  reports: readonly Report[],
  thisMonth: Month,
): { readonly open: readonly Month[]; readonly reported: readonly Month[] } {
  const covered = new Set(
    reports.flatMap(({ content, status }) =>
      content && status !== "returned" ? monthsBetween(content.from, content.through) : [],
    ),
  );
  const months = reportableMonths(project, thisMonth);
  return {
    open: months.filter((month) => !covered.has(month)),
    reported: months.filter((month) => covered.has(month)),
  };
}

/** What of a project has been reported on: the last month of any report that is in. */
const reportedThrough = (reports: readonly Report[]): Month | undefined =>
  reports
    .flatMap(({ content, status }) => (content && status !== "returned" ? [content.through] : []))
    .sort()
    .at(-1);

/** The period a new report begins with; the holder can choose another. Undefined before the project has begun. */
export function suggestedPeriod(
  grant: Pick<Grant, "startDay" | "endDay" | "reportsDue">,
  reports: readonly Report[],
  thisMonth: Month,
): { from: Month; through: Month } | undefined {
  const months = reportableMonths(grant, thisMonth);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return undefined;
  const done = reportedThrough(reports);
  const from = done ? earlier(plusMonths(done, 1), last) : first;
  const due = grant.reportsDue.find(({ through }) => through >= from)?.through ?? last;
  const through = later(from, earlier(earlier(due, last), plusMonths(from, mostMonths - 1)));
  return { from, through };
}

/** The final report, once it is in. */
export const finalReport = (reports: readonly Report[]): Report | undefined =>
  reports.find(({ content, status }) => content?.final === true && status !== "returned");

/** A report that is being written. */
export const isOpen = ({ status }: Pick<Report, "status">): boolean => status === "draft" || status === "returned";

/** Whether a new report can be begun: none is being written, and the final one is not in. */
export const mayBegin = (reports: readonly Report[]): boolean => !reports.some(isOpen) && !finalReport(reports);
