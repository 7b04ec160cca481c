import type { Actor } from "../pilot/items/lifecycle.ts";
import type { Report, ReportStatus } from "../pilot/items/report.ts";
import { isOpen } from "../pilot/items/report-period.ts";
import { partyName } from "../pilot/people/parts.ts";
import { type Pilot, requireVersion } from "../pilot/pilot.ts";
import { refuse } from "../vocabulary/refusal.ts";

type Reported = Pick<Pilot, "reports">;

/** One of the pilot's reports. @throws Refusal not-found */
export const reportOf = ({ reports }: Reported, number: number): Report =>
  reports.find((report) => report.number === number) ?? refuse("not-found");

/** A report while its holder writes on it. @throws Refusal not-found, already-submitted */
export function openReportOf(pilot: Reported, number: number): Report {
  const report = reportOf(pilot, number);
  return isOpen(report) ? report : refuse("already-submitted");
}

/** Which report a person was shown, and in which version. */
export type ReportShown = { readonly number: number; readonly version: number };

/** The report as the person was shown it. @throws Refusal not-found, stale-version, already-submitted (another status) */
export function reportAsShown(pilot: Reported, { number, version }: ReportShown, ...statuses: ReportStatus[]): Report {
  const report = reportOf(pilot, number);
  requireVersion(report, version);
  return statuses.includes(report.status) ? report : refuse("already-submitted");
}

/** As the log names who acts for the holder. */
export const holderOf = (pilot: Parameters<typeof partyName>[0], by: Actor): Actor => ({
  ...by,
  name: partyName(pilot, by),
});
