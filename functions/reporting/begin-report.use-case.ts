import type { Project } from "../pilot/funded-pilot.store.ts";
import type { Actor } from "../pilot/items/lifecycle.ts";
import type { Report } from "../pilot/items/report.ts";
import { isOpen, mayBegin, suggestedPeriod } from "../pilot/items/report-period.ts";
import type { Nonce } from "../vocabulary/ids.ts";
import { type Instant, monthOf } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Reports } from "./report.store.ts";

type Needs = { readonly reports: Pick<Reports, "begin">; readonly clock: () => Instant };
type Command = { readonly project: Project; readonly by: Actor; readonly nonce: Nonce };

/** The holder begins a report, or is led to the one that is open. */
export const beginReport =
  ({ reports, clock }: Needs) =>
  async ({ project, by, nonce }: Command): Promise<{ number: number }> => {
    const { grant } = project;
    const { applicationId } = grant;
    const open = project.reports.find(isOpen);
    if (open) return { number: open.number };
    if (!mayBegin(project.reports)) refuse("not-in-this-stage");
    const at = clock();
    const period = suggestedPeriod(grant, project.reports, monthOf(at)) ?? refuse("not-in-this-stage");
    const report: Report = {
      v: 2,
      number: Math.max(0, ...project.reports.map(({ number }) => number)) + 1,
      version: 1,
      status: "draft",
      typed: { "period.from": period.from, "period.through": period.through },
      begunAt: at,
      changedAt: at,
    };
    return reports.begin({ applicationId, report, by, at, nonce });
  };
