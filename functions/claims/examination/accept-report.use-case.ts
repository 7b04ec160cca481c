import { bookedOn } from "../../ledger/accounts.ts";
import { postingOf, settled, settlementMade } from "../../payments/contract.ts";
import type { Project } from "../../pilot/funded-pilot.store.ts";
import { mailEntry } from "../../pilot/happenings.ts";
import { waitsForOthers } from "../../pilot/items/acceptance.ts";
import type { Cut } from "../../pilot/items/cut.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import { mayFollow, type Report } from "../../pilot/items/report.ts";
import type { Nonce } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { type Ore, ore, zeroOre } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { pilotSubject } from "../../vocabulary/subject.ts";
import { postedCost } from "../claim/posted-cost.ts";
import type { Acceptances } from "./acceptance.store.ts";
import { acceptedOf, examined } from "./accepted-lines.ts";

type Needs = { readonly acceptances: Acceptances; readonly clock: () => Instant };
type Command = {
  readonly project: Project;
  readonly report: Report;
  /** The version the officer saw. */
  readonly version: number;
  /** The version of the grant's sums that the shown payment was made from. */
  readonly grantVersion: number;
  /** The lines that are not accepted as claimed. */
  readonly cuts: readonly Cut[];
  readonly by: Actor;
  readonly nonce: Nonce;
};

/** The officer accepts a report, line by line; what the accepted costs entitle to becomes due. */
export const acceptReport =
  ({ acceptances, clock }: Needs) =>
  async ({ project, report, version, grantVersion, cuts, by, nonce }: Command): Promise<{ paymentOre: Ore }> => {
    const { grant, call, pilot, reports, payments } = project;
    const { content, number } = report;
    mayFollow(report, version, "submitted");
    if (!content) return refuse("not-in-this-stage");
    if (waitsForOthers(report, reports)) refuse("not-in-this-stage");
    if (report.status === "submitted" && grantVersion !== grant.version) refuse("stale-version");
    const lines = examined(content.costs, call.categories, cuts);
    // A press of what has been accepted or returned since only asks for its first answer, which the write finds: what
    // it would lead to on top of itself is not reckoned.
    const current = version === report.version;
    const changeOre = current ? acceptedOf(lines) : zeroOre;
    if (ore(grant.acceptedOre + changeOre) < 0) refuse("stale-version");
    const at = clock();
    const { registrationNumber } = pilot;
    const settlement = settled(grant, { changeOre, final: current && content.final }, payments);
    const reference = `report/${number}`;
    const money = settlementMade({ grant, call, settlement, registrationNumber, reference, by, at });
    const { organisationType } = grant;
    const booked = (categoryAccount: string) =>
      bookedOn("accepted-cost", { plan: call.accounting, organisationType, categoryAccount });
    const costs = lines
      .filter(({ acceptedOre }) => acceptedOre !== 0)
      .map((line) => ({
        kind: "accepted-cost" as const,
        ...postedCost(line, line.acceptedOre, call.categories, booked),
      }));
    return acceptances.accept({
      grant,
      categories: call.categories,
      report: { ...report, version },
      content,
      lines,
      settlement,
      money: [...money.writes, ...money.mails.map((mail) => mailEntry(pilotSubject(grant.applicationId), mail, at))],
      posting: postingOf(grant, { registrationNumber, reference, at, lines: [...costs, ...money.lines] }),
      by,
      at,
      nonce,
    });
  };
