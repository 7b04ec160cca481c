import { openReportOf, type ReportShown } from "../claims/report-of.ts";
import { act, type Outcome } from "../pilot/act.ts";
import type { Report } from "../pilot/items/report.ts";
import { reportPut } from "../pilot/items/report-items.ts";
import { type Pilot, thePilot } from "../pilot/pilot.ts";
import { requireVersion } from "../pilot/require.ts";
import { refuse } from "../vocabulary/refusal.ts";

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
    if (report.version === version + 1 && sayTheSame(report.typed, fields)) return { answer };
    requireVersion(report, version);
    if (new TextEncoder().encode(JSON.stringify(fields)).length > mostBytes) refuse("too-large", { limit: "150 kB" });
    return { answer, writes: [reportPut(pilot.id, { ...report, typed: fields, changedAt: at })], quietly: true };
  },
});

/** The answer of an autosave was lost, and it came again: what is stored is what it brings. */
const sayTheSame = (stored: Report["typed"], typed: Report["typed"]) =>
  JSON.stringify(sorted(stored)) === JSON.stringify(sorted(typed));
const sorted = (typed: Report["typed"]) => Object.entries(typed).sort(([a], [b]) => (a < b ? -1 : 1));
