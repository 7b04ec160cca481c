import type { Call } from "../applications/contract.ts";
import { type Grant, postedBefore } from "../funding/contract.ts";
import { bookedOn, type PostedLine, type Posting } from "../ledger/contract.ts";
import type { RegistrationNumber } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import type { Report, ReportContent } from "./report.ts";

type Accepted = {
  readonly grant: Grant;
  readonly call: Call;
  readonly registrationNumber: RegistrationNumber | undefined;
  readonly number: number;
  readonly content: ReportContent;
  /** What the settlement that follows posts in the same verification. */
  readonly settlement: readonly PostedLine[];
  readonly at: Instant;
};

/** What an accepted report posts: one line a category and cost month, and what the costs settle. */
export function postingOf({ grant, call, registrationNumber, number, content, settlement, at }: Accepted): Posting {
  const { applicationId, callId, organisation, organisationNumber, organisationType, municipality } = grant;
  const plan = call.accounting;
  const costs = content.costs.map(({ categoryId, month, amountOre }) => {
    const category = call.categories.find(({ id }) => id === categoryId);
    if (!category) throw new RangeError(`the call has no category ${categoryId}`);
    const { id, account, label } = category;
    return {
      kind: "accepted-cost",
      amountOre,
      ...bookedOn("accepted-cost", { plan, organisationType, categoryAccount: account }),
      category: { id, label: label.sv },
      costPeriod: month,
    } as const;
  });
  return {
    applicationId,
    callId,
    registrationNumber,
    organisation,
    organisationNumber,
    municipality,
    reference: `report/${number}`,
    at,
    before: postedBefore(grant),
    lines: [...costs, ...settlement],
  };
}

/** A final report ends the project: it is accepted last. */
export const waitsForOthers = (report: Report, reports: readonly Report[]): boolean =>
  report.content?.final === true &&
  reports.some(({ number, status }) => number !== report.number && status !== "accepted");
