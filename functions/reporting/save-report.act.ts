import { openReportOf, type ReportShown } from "../claims/report-of.ts";
import { act, type Outcome } from "../pilot/act.ts";
import { type Report, reportPut } from "../pilot/items/report.ts";
import { type Pilot, requireVersion, thePilot } from "../pilot/pilot.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { sameTyped } from "../vocabulary/typed.ts";

/** An item of the table holds 400 kB: what was typed must fit beside what is read from it. */
const mostBytes = 150_000;

type Command = ReportShown & { readonly fields: Report["typed"] };

/** The holder saves what is written so far, as it was typed. Saving the same twice saves it once. */
export const saveReport = act({
  name: "save-report",
  writes: ["REPORT"],
  see: thePilot,
  decide: (pilot: Pilot, { number, version, fields }: Command, { at }): Outcome<{ readonly version: number }> => {
    const report = openReportOf(pilot, number);
    const answer = { version: version + 1 };
    if (report.version === version + 1 && sameTyped(report.typed, fields)) return { answer };
    requireVersion(report, version);
    if (new TextEncoder().encode(JSON.stringify(fields)).length > mostBytes) refuse("too-large", { limit: "150 kB" });
    return { answer, writes: [reportPut(pilot.id, { ...report, typed: fields, changedAt: at })], quietly: true };
  },
});
