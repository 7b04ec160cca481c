import { keys } from "../../platform/table/keys.ts";
import { type Item, unchangedSince, type Write } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { Evaluation } from "./evaluation.ts";
import { Report } from "./report.ts";
import { type ClaimedVoucher, vouchersOf } from "./vouchers.ts";

/** The reports among a pilot's items (`readPilot`), in the order of their numbers. */
export const reportsIn = (items: readonly Item[]): readonly Report[] =>
  items.filter(({ sk }) => sk.startsWith("REPORT#")).map((item) => Report.parse(item));

/** The verifications of the holder's behind the costs of reports that are in, among a pilot's items. */
export const vouchersIn = (items: readonly Item[]): readonly ClaimedVoucher[] => vouchersOf(reportsIn(items));

/** The evaluation among a pilot's items; undefined until somebody begins it. */
export const evaluationIn = (items: readonly Item[]): Evaluation | undefined => {
  const item = items.find(({ sk }) => sk === "EVALUATION");
  return item && Evaluation.parse(item);
};

/** The report as it becomes, if the stored one is still the one that was seen, which `report.version` says. */
export const reportPut = (applicationId: ApplicationId, report: Report): Write => ({
  table: "pilots",
  put: { ...keys.report(applicationId, report.number), ...report, version: report.version + 1 },
  when: unchangedSince(report.version),
});
