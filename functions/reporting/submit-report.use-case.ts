import type { Project } from "../pilot/funded-pilot.store.ts";
import type { Grant } from "../pilot/items/grant.ts";
import type { Actor } from "../pilot/items/lifecycle.ts";
import { mayFollow, type Report, type ReportContent } from "../pilot/items/report.ts";
import { finalReport } from "../pilot/items/report-period.ts";
import type { Nonce } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Reports } from "./report.store.ts";

type Needs = { readonly reports: Pick<Reports, "submit">; readonly clock: () => Instant };
type Command = {
  readonly project: Project;
  readonly report: Report;
  readonly version: number;
  /** What was typed, read and found right. */
  readonly content: ReportContent;
  readonly by: Actor;
  readonly nonce: Nonce;
};

/** The timers that a report makes pointless: those of the months it covers, and all of them after the final one. */
const timersSettled = (
  { reportsDue }: Pick<Grant, "reportsDue">,
  { through, final }: Pick<ReportContent, "through" | "final">,
): string[] => reportsDue.filter((due) => final || due.through <= through).map(({ number }) => `report-due-${number}`);

/** The holder submits a report; it is frozen until the officer accepts or returns it. */
export const submitReport =
  ({ reports, clock }: Needs) =>
  async ({ project, report, version, content, by, nonce }: Command): Promise<void> => {
    const { grant } = project;
    mayFollow(report, version, "draft", "returned");
    const final = finalReport(project.reports);
    if (final && final.number !== report.number) refuse("not-in-this-stage");
    const at = clock();
    await reports.submit({
      applicationId: grant.applicationId,
      organisationNumber: grant.organisationNumber,
      report: { ...report, version, status: "submitted", content, submittedAt: at, changedAt: at },
      content,
      title: grant.title,
      contact: grant.contact,
      settles: timersSettled(grant, content),
      by,
      at,
      nonce,
    });
  };
