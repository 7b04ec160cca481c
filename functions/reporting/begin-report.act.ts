import { holderOf } from "../claims/report-of.ts";
import { act, already, type Outcome } from "../pilot/act.ts";
import { requireClaimed } from "../pilot/claimed.ts";
import { type Report, reportPut } from "../pilot/items/report.ts";
import { isOpen, mayBegin, suggestedPeriod } from "../pilot/items/report-period.ts";
import { type Pilot, thePilot } from "../pilot/pilot.ts";
import { monthOf } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";

/** The holder begins a report, or is led to the one that is open. */
export const beginReport = act({
  name: "begin-report",
  writes: ["REPORT"],
  see: thePilot,
  decide: (pilot: Pilot, _: object, { at }): Outcome<{ readonly number: number }> => {
    const { grant, reports } = pilot;
    const open = reports.find(isOpen);
    if (open) return already({ number: open.number });
    if (!mayBegin(reports)) refuse("not-in-this-stage");
    requireClaimed(pilot, "claims");
    const period = suggestedPeriod(grant, reports, monthOf(at)) ?? refuse("not-in-this-stage");
    const number = Math.max(0, ...reports.map((report) => report.number)) + 1;
    const report: Report = {
      v: 2,
      number,
      version: 0,
      status: "draft",
      typed: { "p-period.from": period.from, "p-period.to": period.through },
      begunAt: at,
      changedAt: at,
    };
    return {
      answer: { number },
      writes: [reportPut(pilot.id, report)],
      log: { action: "report.begun", details: { number } },
    };
  },
  actor: holderOf,
});
