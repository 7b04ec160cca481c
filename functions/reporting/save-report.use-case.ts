import type { Project } from "../pilot/funded-pilot.store.ts";
import { mayFollow, type Report } from "../pilot/items/report.ts";
import { isOpen } from "../pilot/items/report-period.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Reports } from "./report.store.ts";

/** An item of the table holds 400 kB: what was typed must fit beside what is read from it. */
const mostBytes = 150_000;

type Needs = { readonly reports: Pick<Reports, "save">; readonly clock: () => Instant };
type Command = {
  readonly project: Project;
  readonly report: Report;
  readonly version: number;
  readonly fields: Record<string, string>;
};

/** What the holder has written so far, kept as it was typed. */
export const saveReport =
  ({ reports, clock }: Needs) =>
  async ({ project, report, version, fields }: Command): Promise<{ version: number }> => {
    if (!isOpen(report)) refuse("already-submitted");
    mayFollow(report, version, "draft", "returned");
    if (new TextEncoder().encode(JSON.stringify(fields)).length > mostBytes) refuse("too-large", { limit: "150 kB" });
    const saved: Report = { ...report, version, typed: fields, changedAt: clock() };
    return reports.save({ applicationId: project.grant.applicationId, report: saved });
  };
