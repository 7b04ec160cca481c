import { extensionLimits, type Grant, type ReportDue, type ReportExtension } from "../../pilot/items/grant.ts";
import { plannedDayOf } from "../../pilot/items/report-dues.ts";
import { isOwed, type Obligation, obligationsOfPilot } from "../../pilot/obligations/obligations.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import type { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { datesChanged, reportIsIn, tooManyExtensions } from "./dates.refusals.ts";

/** One of the reports that a grant asks for. @throws Refusal not-found */
export const obligationAt = (pilot: Pilot, number: number, today: LocalDay): Obligation =>
  obligationsOfPilot(pilot, today).find((one) => one.number === number) ?? refuse("not-found");

/** How often more time has been asked for or given: the version of a report's day that a person was shown. */
export const versionOfDay = ({ extensions = [] }: Pick<ReportDue, "extensions">): number =>
  extensions.reduce((sum, { answer, asked }) => sum + (asked ? 1 : 0) + (answer ? 1 : 0), 0);

/**
 * A report that more time can be given for: it is owed, nobody has answered meanwhile, and it has not been moved too often.
 * @throws Refusal not-found, report-is-in, dates-changed, too-many-extensions
 */
export function requireMovable(
  pilot: Pilot,
  number: number,
  shown: number,
  today: LocalDay,
  lang: Language,
): Obligation {
  const one = obligationAt(pilot, number, today);
  if (!isOwed(one)) refuse(reportIsIn);
  if (versionOfDay(one) !== shown) refuse(datesChanged, { day: formatDay(one.dueDay, lang) });
  if (!one.asked && (one.extensions?.length ?? 0) >= extensionLimits.ofOne) refuse(tooManyExtensions);
  return one;
}

type Moved = { readonly extension: ReportExtension; readonly to?: LocalDay | undefined };

/** The grant with what was asked or answered about a report's day. What waited for an answer has it now. */
export function grantWith(grant: Grant, number: number, { extension, to }: Moved, at: Instant): Grant {
  const reportsDue = grant.reportsDue.map((due): ReportDue => {
    if (due.number !== number) return due;
    const { extensions = [] } = due;
    const last = extensions.at(-1);
    const before = last && !last.answer && extension.answer ? extensions.slice(0, -1) : extensions;
    const moved = to ? { dueDay: to, plannedDay: plannedDayOf(due) } : {};
    return { ...due, ...moved, extensions: [...before, extension] };
  });
  return { ...grant, reportsDue, version: grant.version + 1, changedAt: at };
}

/** The days as they now are, if the grant is still the one that was seen. */
export function daysWritten(before: Grant, { reportsDue, version, changedAt, applicationId }: Grant): Write {
  const set = { reportsDue, version, changedAt };
  return { table: "pilots", update: keys.grant(applicationId), set, when: unchangedSince(before.version) };
}
