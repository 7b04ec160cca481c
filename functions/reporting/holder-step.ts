import { isClaimed } from "../pilot/claimed.ts";
import { costsOf, type Report } from "../pilot/items/report.ts";
import { finalReport, isOpen, mayBegin, reportableMonths } from "../pilot/items/report-period.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { type Instant, monthOf } from "../vocabulary/instant.ts";
import { type Ore, sumOre } from "../vocabulary/ore.ts";

/** What the holder can do now: go on with a report, begin one, or wait, and for what. */
export type HolderStep =
  | { readonly now: "go-on"; readonly number: number }
  | { readonly now: "begin" | "moving" | "pending" | "not-begun" | "ended" | "stopped" | "examined" };

type Known = Pick<Pilot, "lifecycle" | "grant" | "reports">;

export function nextHolderStep({ lifecycle, grant, reports }: Known, now: Instant): HolderStep {
  const { stage, pendingMove } = lifecycle;
  if (pendingMove) return { now: stage === "reviewed" ? "moving" : "pending" };
  if (stage === "reported" || stage === "evaluated") return { now: "ended" };
  if (!isClaimed({ lifecycle, grantIfAny: grant }, "claims")) return { now: "stopped" };
  const open = reports.find(isOpen);
  if (open) return { now: "go-on", number: open.number };
  if (finalReport(reports)) return { now: "examined" };
  if (reportableMonths(grant, monthOf(now)).length === 0) return { now: "not-begun" };
  return { now: mayBegin(reports) ? "begin" : "examined" };
}

/** The costs of all reports that are in, examined or not. */
export const reportedOre = (reports: readonly Report[]): Ore =>
  sumOre(reports.flatMap(({ content, status }) => (content && status !== "returned" ? [costsOf(content)] : [])));
