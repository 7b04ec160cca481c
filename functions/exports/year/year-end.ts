import { type CountedKind, countedKinds, countsAs } from "../../ledger/kinds.ts";
import type { LedgerLine } from "../../ledger/verification.ts";
import { each } from "../../vocabulary/each.ts";
import type { Month } from "../../vocabulary/instant.ts";
import { type Ore, ore, sumOre } from "../../vocabulary/ore.ts";
import { entitlement, type Rate } from "../../vocabulary/rate.ts";

/** A pilot's sums up to the year's end, and the costs of the year that were booked after it. */
type PilotAtYearEnd = Pick<
  LedgerLine,
  "applicationId" | "registrationNumber" | "callId" | "organisation" | "organisationNumber"
> & {
  readonly sums: Readonly<Record<CountedKind, number>>;
  readonly lateOre: number;
};

/**
 * One pilot at 31 December, as its ledger lines say. "Through the year" is every line whose accounting month is
 * December of the year or earlier.
 *
 * - `committedOre`: commitments less decommitments through the year. It is the cap of what the pilot can be paid.
 * - `acceptedOre`: accepted costs through the year, corrections included.
 * - `lateOre`: accepted costs whose own month (cost period) is December of the year or earlier, booked in a month after
 *   the year and at the latest in the month that the list is made through.
 * - `entitledOre`: min(exact rate x accepted, committed), what the accepted costs give a right to, held back or not.
 * - `paidOre`: payments and settled advances less repayment claims through the year, what the holder has had.
 * - `accruedOre`: entitled less paid, what the grantor owes for costs that it has accepted. Below zero the holder owes:
 *   a correction has taken more than the repayment claims booked so far.
 * - `lateAccruedOre`: what the late costs add to the entitlement, counted on all of them together and against the same
 *   cap, so that accrued and late accrued are min(exact rate x (accepted + late), committed) less paid.
 * - `advancesOre`: advances paid and not yet settled.
 * - `claimedOre`: repayment claims that have not been repaid.
 * - `outstandingOre`: committed less paid, the part of the grant that the holder has not had. What is accrued is a part
 *   of it: outstanding less accrued and late accrued is promised for costs that are still to come.
 *
 * Everything but the exact rate is in the ledger; the rate is the grant's and never changes. So the list of a past
 * year can be made again, and is the same as long as it is made through the same month.
 */
export type YearEndRow = Omit<PilotAtYearEnd, "sums" | "lateOre"> & Readonly<Record<YearEndAmount, Ore>>;

/** The amounts of a row, in the order in which lists show them. */
export const yearEndAmounts = [
  "committedOre",
  "paidOre",
  "outstandingOre",
  "acceptedOre",
  "entitledOre",
  "accruedOre",
  "lateOre",
  "lateAccruedOre",
  "advancesOre",
  "claimedOre",
] as const;
export type YearEndAmount = (typeof yearEndAmounts)[number];

const noSums: PilotAtYearEnd["sums"] = each(countedKinds, () => 0);

/** Adds up pages of lines pilot by pilot: what a year end takes is as much as there are pilots, not lines. */
export async function pilotsAtYearEnd(
  pages: AsyncIterable<readonly LedgerLine[]>,
  year: number,
): Promise<PilotAtYearEnd[]> {
  const december = `${year}-12` as Month; // as: compared as text
  const pilots = new Map<string, PilotAtYearEnd>();
  for await (const page of pages) {
    for (const line of page) {
      const { applicationId, callId, organisation, organisationNumber, registrationNumber } = line;
      const found = pilots.get(applicationId);
      const names = { applicationId, callId, organisation, organisationNumber, registrationNumber };
      const { sums, lateOre } = found ?? { sums: noSums, lateOre: 0 };
      const kind = countsAs(line);
      const late = kind === "accepted-cost" && line.month > december && (line.costPeriod ?? line.month) <= december;
      // The newest line knows the names as they are now.
      pilots.set(applicationId, {
        ...names,
        registrationNumber: registrationNumber ?? found?.registrationNumber,
        sums: line.month <= december ? { ...sums, [kind]: sums[kind] + line.amountOre } : sums,
        lateOre: late ? lateOre + line.amountOre : lateOre,
      });
    }
  }
  return [...pilots.values()];
}

/** Nothing was posted in it through the year, and no cost of the year after it. */
export const isNotOfYear = ({ sums, lateOre }: PilotAtYearEnd): boolean =>
  lateOre === 0 && countedKinds.every((kind) => sums[kind] === 0);

/** A pilot's row. The rate is that of its grant. */
export function yearEndRow({ sums, lateOre, ...names }: PilotAtYearEnd, rate: Rate): YearEndRow {
  const committedOre = ore(sums.commitment - sums.decommitment);
  const acceptedOre = ore(sums["accepted-cost"]);
  const entitledOre = entitlement(rate, acceptedOre, committedOre);
  const withLate = entitlement(rate, ore(acceptedOre + lateOre), committedOre);
  const paidOre = ore(sums.payment + sums["advance-settled"] - sums["repayment-claim"]);
  return {
    ...names,
    committedOre,
    acceptedOre,
    lateOre: ore(lateOre),
    entitledOre,
    paidOre,
    accruedOre: ore(entitledOre - paidOre),
    lateAccruedOre: ore(withLate - entitledOre),
    advancesOre: ore(sums.advance - sums["advance-settled"]),
    claimedOre: ore(sums["repayment-claim"] - sums.repayment),
    outstandingOre: ore(committedOre - paidOre),
  };
}

/** It says nothing about money of the year: all was paid and nothing is left. */
export const isSettled = (row: YearEndRow): boolean =>
  (["outstandingOre", "accruedOre", "lateOre", "advancesOre", "claimedOre"] as const).every((name) => row[name] === 0);

export const yearEndTotal = (rows: readonly YearEndRow[]): Readonly<Record<YearEndAmount, Ore>> =>
  each(yearEndAmounts, (name) => sumOre(rows.map((row) => row[name])));
