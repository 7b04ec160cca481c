import type { SieFileItem } from "../../pilot/items/imported-costs.ts";
import { type Pilot, requireVersion } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { openReportOf, type ReportShown } from "../report-of.ts";

/**
 * The SIE file being read in for a report, as the person was shown it; `shown.version` is the file's own.
 * @throws Refusal already-submitted, stale-version
 */
export function sieFileAsShown(pilot: Pick<Pilot, "reports" | "sieFiles">, shown: ReportShown): SieFileItem {
  openReportOf(pilot, shown.number);
  const file = pilot.sieFiles.get(shown.number);
  requireVersion(file, shown.version);
  return file ?? refuse("stale-version");
}

/** The file with other choices, if the stored ones are still those that were seen. */
export const sieFileChanged = (applicationId: ApplicationId, number: number, file: SieFileItem): Write => ({
  table: "pilots",
  put: { ...keys.sieFile(applicationId, number), ...file, version: file.version + 1 },
  when: unchangedSince(file.version),
});
