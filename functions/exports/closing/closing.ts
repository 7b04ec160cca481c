import { countedKinds } from "../../ledger/kinds.ts";
import { type Period, stateOf } from "../../ledger/period.ts";
import type { ExportFormat, StoredFile } from "../../ledger/stored-file.ts";
import { mostWrites } from "../../pilot/outcome-writes.ts";
import { dayOf, endOfDay, type Instant, LocalDay, type Month, yearOf } from "../../vocabulary/instant.ts";
import { earlier, later, monthsBetween, plusLocalMonths, plusMonths } from "../../vocabulary/months.ts";

/** Räkenskapsinformation is kept through the seventh calendar year after the one that the accounting year ended in. */
const keptYears = 7;

/** A lock cannot end before it begins, however late a month is closed: its files are kept this long at least. */
const leastMonths = 12;

/** No account can remove the files of a month, frozen at a moment, before this time. */
export function keptUntil(month: Month, frozenAt: Instant): Instant {
  const byLaw = LocalDay.parse(`${yearOf(month) + keptYears}-12-31`);
  return endOfDay(later(byLaw, plusLocalMonths(dayOf(frozenAt), leastMonths)));
}

/** Lines and sums as one text: every posting changes it, so the form of a closing carries what its reader has seen. */
export const seenOf = (period: Period): string =>
  [
    `lines=${period.lines}`,
    ...countedKinds.flatMap((kind) => (kind in period ? [`${kind}=${period[kind]}`] : [])),
  ].join(" ");

/** Closing it now also decides where its late facts go: to the next open month, with their own day. */
export const hasEnded = (month: Month, now: Instant): boolean => month < dayOf(now).slice(0, 7);

/** Months that have to be closed first: those before it that have lines and are open, or still being frozen. */
export const openBefore = (month: Month, periods: readonly Period[]): Month[] =>
  periods.filter((period) => period.month < month && stateOf(period) !== "closed").map((period) => period.month);

/**
 * The empty months before it, which close with it: else a late fact could still be posted before what is closed. They
 * begin with January of the first year that has lines. The month, its job, the log and the form's nonce are written
 * besides; before more empty months than these lie years to which nothing is posted.
 */
const mostEmpty = mostWrites - 4;
export function emptyBefore(month: Month, periods: readonly Period[]): Month[] {
  const first = periods.map((period) => period.month).reduce(earlier, month);
  const known = new Set(periods.map((period) => period.month));
  const january = plusMonths(first, 1 - Number(first.slice(5)));
  return monthsBetween(january, plusMonths(month, -1))
    .filter((empty) => !known.has(empty))
    .slice(-mostEmpty);
}

/** A month closed with lines has the files of that moment, and no format that came later; any other file is made. */
export function fileOf({ closedAt, files }: Period, format: ExportFormat): StoredFile | "made" | "not-frozen" {
  return closedAt && files ? (files[format] ?? "not-frozen") : "made";
}
