import { keys } from "../platform/table/keys.ts";
import { ConditionFailed, type Item, keyOf, unchangedSince, type Write } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { Case } from "./items/lifecycle.ts";
import type { Report } from "./items/report.ts";

/** A pilot is reported on while it is funded and nothing is on its way to change that. */
export const whileFunded = (applicationId: ApplicationId): Write => ({
  table: "pilots",
  check: keys.case(applicationId),
  when: [
    { attribute: "stage", equals: "funded" },
    { attribute: "pendingMove", is: "absent" },
  ],
});

/** The report as it becomes, if nobody has changed it since. */
export const reportPut = (applicationId: ApplicationId, report: Report): Write => ({
  table: "pilots",
  put: { ...keys.report(applicationId, report.number), ...report, version: report.version + 1 },
  when: unchangedSince(report.version),
});

/** What a failed condition means to the person who pressed. */
export function refusedReport(error: unknown): never {
  if (!(error instanceof ConditionFailed)) throw error;
  const pilot = error.failed.find(({ write }) => keyOf(write).sk === "CASE");
  if (pilot) refuseByCase(pilot.found);
  return refuse("stale-version");
}

const refuseByCase = (found: Item | undefined): never =>
  refuse(found && Case.parse(found).pendingMove ? "move-pending" : "not-in-this-stage");
