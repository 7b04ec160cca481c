import * as z from "zod";
import type { Grant } from "../../pilot/items/grant.ts";
import type { Report } from "../../pilot/items/report.ts";
import { AccountString } from "../../vocabulary/account-plan.ts";
import { type EstimateRule, estimateRules } from "../../vocabulary/estimate-rule.ts";
import { ApplicationId, CallId, RegistrationNumber } from "../../vocabulary/ids.ts";
import { dayOf, Instant, type LocalDay, Month } from "../../vocabulary/instant.ts";
import { monthsBetween } from "../../vocabulary/months.ts";
import { minOre, minusOre, Ore, ore, sumOre } from "../../vocabulary/ore.ts";
import { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import { entitlement } from "../../vocabulary/rate.ts";
import type { ChangedEstimate } from "./changed-estimate.store.ts";
import { estimateBy, projectMonths } from "./estimate.ts";
import type { YearEndRow } from "./year-end.ts";

/** A claim that had been handed in by the cut-off day, and that nobody had examined. */
const WaitingClaim = z.object({
  /** The report's number in its case. */
  number: z.number().int(),
  from: Month,
  through: Month,
  /** Everything that it claims. */
  claimedOre: Ore,
  /** Of it, costs of December or earlier. */
  ofYearOre: Ore,
  /** What they would add to what is accepted and to the claims before it: by the exact rate, within the grant. */
  givesOre: Ore,
});

/** What months through December are expected to give that no report covers which is in. */
export const Estimate = z.object({
  months: z.array(Month).min(1),
  rule: z.enum(estimateRules),
  /** What the rule comes to. */
  ruleOre: Ore,
  /** What counts: the rule, or what finance wrote in its place; never more than is left of the grant. */
  amountOre: Ore,
  changed: z.object({ reason: z.string(), at: Instant, by: z.object({ id: z.string(), name: z.string() }) }).optional(),
});
export type Estimate = z.infer<typeof Estimate>;

/** A pilot at a year's end: what it had earned, what of it was booked, and what nobody had examined or claimed. */
export const OpenPilot = z.object({
  applicationId: ApplicationId,
  registrationNumber: RegistrationNumber.optional(),
  callId: CallId,
  organisation: z.string(),
  organisationNumber: OrganisationNumber,
  /** What accepted costs of the year give a right to, also those that were accepted after it. */
  earnedOre: Ore,
  /** The cost of the grant in the ledger's months through December. */
  bookedOre: Ore,
  claims: z.array(WaitingClaim),
  estimate: Estimate.optional(),
  /** What is left of the grant for the months of the estimate; the most that it can be. */
  roomOre: Ore,
  /** Where it is booked; absent while the plan names no account of accruals. */
  accounts: z.object({ debit: AccountString, credit: AccountString }).optional(),
});
export type OpenPilot = z.infer<typeof OpenPilot>;

type Known = {
  readonly row: YearEndRow;
  readonly grant: Pick<Grant, "rate" | "startDay" | "endDay" | "years" | "ending">;
  readonly reports: readonly Report[];
  /** What finance wrote in the place of the rule. */
  readonly changed?: ChangedEstimate | undefined;
};
type Asked = { readonly year: number; readonly asOf: LocalDay; readonly rule: EstimateRule };

/** How a report stood at the end of a day, as what is stored of it still says. */
function stoodAt({ submittedAt, returned, accepted }: Report, asOf: LocalDay): "waiting" | "accepted" | undefined {
  if (submittedAt === undefined || dayOf(submittedAt) > asOf) return undefined;
  if (accepted) return dayOf(accepted.at) > asOf ? "waiting" : "accepted";
  // What was returned before it was handed in the last time is over.
  const wasReturned = returned !== undefined && returned.at >= submittedAt && dayOf(returned.at) <= asOf;
  return wasReturned ? undefined : "waiting";
}

/**
 * What of a pilot was open at a year's end. A claim that was handed in again after the day is not among those of the day:
 * its months are estimated. What a claim or an estimate gives is reckoned by the rule of settlements, in their order and
 * under one cap, so that earned, claims and estimate are never more than the grant.
 */
export function openAtYearEnd({ row, grant, reports, changed }: Known, { year, asOf, rule }: Asked): OpenPilot {
  const december = Month.parse(`${year}-12`);
  const { applicationId, registrationNumber, callId, organisation, organisationNumber, bookedOre } = row;
  const entitledBy = (costs: number) => entitlement(grant.rate, ore(costs), row.committedOre);

  const inHand = reports.flatMap(({ content, number, ...report }) => {
    const stood = content && stoodAt({ content, number, ...report }, asOf);
    return content && stood ? [{ number, content, stood }] : [];
  });
  let costs: number = row.acceptedOre + row.lateOre;
  const earnedOre = entitledBy(costs);
  const claims: OpenPilot["claims"] = [];
  for (const { number, content, stood } of inHand.toSorted((a, b) => a.number - b.number)) {
    if (stood !== "waiting" || content.costs.length === 0 || content.from > december) continue;
    const ofYear = content.costs.filter(({ month }) => month <= december);
    const [claimedOre, ofYearOre] = [content.costs, ofYear].map((some) => sumOre(some.map((one) => one.amountOre)));
    const before = entitledBy(costs);
    costs += ofYearOre ?? 0;
    const { from, through } = content;
    const sums = { claimedOre: claimedOre ?? ore(0), ofYearOre: ofYearOre ?? ore(0) };
    claims.push({ number, from, through, ...sums, givesOre: minusOre(entitledBy(costs), before) });
  }

  const withClaims = entitledBy(costs);
  const covered = new Set(inHand.flatMap(({ content }) => monthsBetween(content.from, content.through)));
  const isOver = inHand.some(({ content }) => content.final);
  const months = isOver ? [] : projectMonths(grant, december, asOf).filter((month) => !covered.has(month));
  const roomOre = ore(Math.max(0, row.committedOre - withClaims));
  const known = { grant, months, claimedMonths: [...covered].filter((month) => month <= december).length, withClaims };
  const estimate =
    months.length === 0 ? undefined : estimated({ months, roomOre, changed, rule }, estimateBy(rule, known));
  return {
    ...{ applicationId, callId, organisation, organisationNumber, earnedOre, bookedOre, claims, roomOre },
    ...(registrationNumber ? { registrationNumber } : {}),
    ...(estimate ? { estimate } : {}),
  };
}

type Estimating = Pick<Estimate, "months" | "rule"> & Pick<Known, "changed"> & { readonly roomOre: Ore };

/** The rule's amount, or finance's own where that was written for the same months. */
function estimated({ months, roomOre, changed, rule }: Estimating, byRule: Ore): Estimate {
  const ruleOre = minOre(byRule, roomOre);
  const isSame = changed?.months.join() === months.join();
  if (!changed || !isSame) return { months, rule, ruleOre, amountOre: ruleOre };
  const { reason, at, by } = changed;
  return { months, rule, ruleOre, amountOre: minOre(changed.amountOre, roomOre), changed: { reason, at, by } };
}

/** What is earned and not booked, by where it is known from; in the order in which lists show them. */
export const accrualParts = ["accepted", "claimed", "estimated"] as const;
export type AccrualPart = (typeof accrualParts)[number];

/**
 * What accrues of a pilot at the year's end: accepted and not booked, claimed and not examined, and estimated. An amount
 * below zero was booked and is not earned.
 */
export const accruesOf = ({
  earnedOre,
  bookedOre,
  claims,
  estimate,
}: OpenPilot): Readonly<Record<AccrualPart, Ore>> => ({
  accepted: minusOre(earnedOre, bookedOre),
  claimed: sumOre(claims.map(({ givesOre }) => givesOre)),
  estimated: estimate?.amountOre ?? ore(0),
});

/** What all of them come to. */
export const accruesOfAll = (pilots: readonly OpenPilot[]): Readonly<Record<AccrualPart | "sum", Ore>> => {
  const all = pilots.map(accruesOf);
  const of = (part: AccrualPart) => sumOre(all.map((one) => one[part]));
  const [accepted, claimed, estimated] = [of("accepted"), of("claimed"), of("estimated")];
  return { accepted, claimed, estimated, sum: sumOre([accepted, claimed, estimated]) };
};

/** Whether anything accrues of a pilot. */
export const accrues = (pilot: OpenPilot): boolean => accrualParts.some((part) => accruesOf(pilot)[part] !== 0);
