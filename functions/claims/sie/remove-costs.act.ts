import { act, type Outcome } from "../../pilot/act.ts";
import { removalEntry } from "../../pilot/happenings.ts";
import { reportPut } from "../../pilot/items/report.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { reportKept } from "../report-kept.store.ts";
import { holderOf, openReportOf, type ReportShown } from "../report-of.ts";

/** The holder takes away the costs that were read from a SIE file; `version` is that of the costs. */
export const removeCosts = act({
  name: "remove-costs",
  writes: ["COSTS", "REPORT", "EARLIER"],
  see: thePilot,
  decide: (pilot: Pilot, { number, version }: ReportShown, { at }): Outcome<object> => {
    const report = openReportOf(pilot, number);
    const used = pilot.importedCosts.get(number);
    requireVersion(used, version);
    const { fileKey } = used ?? refuse("stale-version");
    return {
      answer: {},
      writes: [
        { table: "pilots", delete: keys.reportCosts(pilot.id, number), when: unchangedSince(version) },
        // The report counts as changed: a person who was about to submit it has not seen it without these costs.
        reportPut(pilot.id, report),
        reportKept(pilot.id, report, at),
        removalEntry(pilot.subject, fileKey, at),
      ],
      log: { action: "costs.removed", details: { number } },
    };
  },
  actor: holderOf,
});
