import type { Project } from "../../pilot/funded-pilot.store.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import { mayFollow, type Report } from "../../pilot/items/report.ts";
import type { Nonce } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Reports } from "../report.store.ts";

type Needs = { readonly reports: Pick<Reports, "return">; readonly clock: () => Instant };
type Command = {
  readonly project: Project;
  readonly report: Report;
  readonly version: number;
  readonly comment: string;
  readonly by: Actor;
  readonly nonce: Nonce;
};

/** The officer returns a report; its holder may write on it again. */
export const returnReport =
  ({ reports, clock }: Needs) =>
  async ({ project, report, version, comment, by, nonce }: Command): Promise<void> => {
    mayFollow(report, version, "submitted");
    const at = clock();
    const { applicationId, title, contact, linkGeneration: generation, linkExpiresAt: expiresAt } = project.grant;
    const returned = { at, by: by.name, comment };
    await reports.return({
      applicationId,
      report: { ...report, version, status: "returned", returned, changedAt: at },
      comment,
      title,
      contact,
      link: { generation, expiresAt },
      by,
      at,
      nonce,
    });
  };
