import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import type { Report } from "./report.ts";

/** The report as it becomes, if the stored one is still the one that was seen, which `report.version` says. */
export const reportPut = (applicationId: ApplicationId, report: Report): Write => ({
  table: "pilots",
  put: { ...keys.report(applicationId, report.number), ...report, version: report.version + 1 },
  when: unchangedSince(report.version),
});
