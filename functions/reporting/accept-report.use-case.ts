import { settled, settlementMade } from "../funding/contract.ts";
import type { Actor } from "../lifecycle/contract.ts";
import type { Nonce } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import type { Ore } from "../vocabulary/ore.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Acceptances } from "./acceptance.store.ts";
import { postingOf, waitsForOthers } from "./acceptance.ts";
import type { Project } from "./project.store.ts";
import { costsOf, mayFollow, type Report } from "./report.ts";

type Needs = { readonly acceptances: Acceptances; readonly clock: () => Instant };
type Command = {
  readonly project: Project;
  readonly report: Report;
  /** The version the officer saw. */
  readonly version: number;
  /** The version of the grant's sums that the shown payment was made from. */
  readonly grantVersion: number;
  readonly by: Actor;
  readonly nonce: Nonce;
};

/** The officer accepts a report with the costs it states; what they entitle to becomes due. */
export const acceptReport =
  ({ acceptances, clock }: Needs) =>
  async ({ project, report, version, grantVersion, by, nonce }: Command): Promise<{ paymentOre: Ore }> => {
    const { grant, call, pilot, reports, payments } = project;
    const { content, number } = report;
    mayFollow(report, version, "submitted");
    if (!content) return refuse("not-in-this-stage");
    if (waitsForOthers(report, reports)) refuse("not-in-this-stage");
    if (report.status === "submitted" && grantVersion !== grant.version) refuse("stale-version");
    const at = clock();
    const { registrationNumber } = pilot;
    const settlement = settled(grant, { changeOre: costsOf(content), final: content.final }, payments);
    const reference = `report/${number}`;
    const money = settlementMade({ grant, call, settlement, registrationNumber, reference, by, at });
    return acceptances.accept({
      grant,
      report: { ...report, version },
      content,
      settlement,
      money: money.writes,
      posting: postingOf({ grant, call, registrationNumber, number, content, settlement: money.lines, at }),
      by,
      at,
      nonce,
    });
  };
