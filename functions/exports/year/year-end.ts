import { bookedOf } from "../../ledger/booked.ts";
import { type CountedKind, contributionKinds, countedKinds, countsAs } from "../../ledger/kinds.ts";
import type { LedgerLine } from "../../ledger/verification.ts";
import { each } from "../../vocabulary/each.ts";
import { type LocalDay, plusLocalDays, stockholmTime } from "../../vocabulary/instant.ts";
import { type Ore, ore, sumOre } from "../../vocabulary/ore.ts";
import { entitlement, type Rate } from "../../vocabulary/rate.ts";

/** A pilot's sums up to the year's end, and the costs of the year that were accepted after it. */
type PilotAtYearEnd = Pick<
  LedgerLine,
  "applicationId" | "registrationNumber" | "callId" | "organisation" | "organisationNumber"
> & {
  readonly sums: Readonly<Record<CountedKind, number>>;
  readonly lateOre: number;
  /** What stands in the months through December, whatever its day. */
  readonly posted: Readonly<Record<CountedKind, number>>;
};

/**
 * One pilot at 31 December, as it was known at a later day, the cut-off. A line counts when it was posted by the end of
 * that day; it is of the year when what it tells of happened on 31 December or earlier (`trueDay`), whichever accounting
 * month it was posted to. So a decision of 15 December, recorded when December had closed, is a grant of the year.
 *
 * - `committedOre`: commitments less decommitments of the year and earlier. It is the cap of what the pilot can be paid.
 * - `acceptedOre`: costs accepted in the year or earlier, corrections included.
 * - `lateOre`: costs accepted after the year whose own month (cost period) is December of the year or earlier.
 * - `entitledOre`: min(exact rate x accepted, committed), what the accepted costs give a right to, held back or not.
 * - `paidOre`: payments, internal bookings and settled advances less repayment claims, what the holder had had on 31 December.
 * - `accruedOre`: entitled less paid, what the grantor owed for costs that it had accepted. Below zero the holder owed:
 *   a correction had taken more than the repayment claims until then.
 * - `lateAccruedOre`: what the late costs add to the entitlement, counted on all of them together and against the same
 *   cap, so that accrued and late accrued are min(exact rate x (accepted + late), committed) less paid.
 * - `advancesOre`: advances paid and not yet settled.
 * - `claimedOre`: repayment claims that had not been repaid.
 * - `outstandingOre`: committed less paid, the part of the grant that the holder had not had. What is accrued is a part
 *   of it: outstanding less accrued and late accrued is promised for costs that are still to come.
 * - `bookedOre`: the cost of the grant in the months through December, as the authority books it. It differs from what
 *   was paid where a payment of December was posted to January; no list shows it, and accruals are reckoned from it.
 *
 * Everything but the exact rate is in the ledger, which is only ever added to; the rate is the grant's and never changes.
 * So the list of a cut-off day that has passed can be made again at any time, and is the same.
 */
export type YearEndRow = Omit<PilotAtYearEnd, "sums" | "lateOre" | "posted"> &
  Readonly<Record<YearEndAmount | "bookedOre", Ore>>;

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

/** What has been added up of a year by a cut-off day. */
function addedUp(year: number, asOf: LocalDay) {
  const [december, lastDay, dayAfter] = [`${year}-12`, `${year}-12-31`, stockholmTime(plusLocalDays(asOf, 1))];
  const pilots = new Map<string, PilotAtYearEnd>();
  const add = (line: LedgerLine): void => {
    if (line.postedAt >= dayAfter) return;
    const { applicationId, callId, organisation, organisationNumber, registrationNumber } = line;
    const found = pilots.get(applicationId);
    const names = { applicationId, callId, organisation, organisationNumber, registrationNumber };
    const { sums, lateOre, posted } = found ?? { sums: noSums, lateOre: 0, posted: noSums };
    const kind = countsAs(line);
    // What parties pay is no grant.
    if (contributionKinds.includes(kind)) return;
    const ofYear = line.trueDay <= lastDay;
    const late = kind === "accepted-cost" && !ofYear && (line.costPeriod ?? line.trueDay.slice(0, 7)) <= december;
    // The newest line knows the names as they are now.
    pilots.set(applicationId, {
      ...names,
      registrationNumber: registrationNumber ?? found?.registrationNumber,
      sums: ofYear ? { ...sums, [kind]: sums[kind] + line.amountOre } : sums,
      lateOre: late ? lateOre + line.amountOre : lateOre,
      // What settles a debt was a cost when the debt was booked.
      posted: line.month <= december && !line.settles ? { ...posted, [kind]: posted[kind] + line.amountOre } : posted,
    });
  };
  return { add, pilots: () => [...pilots.values()].filter((pilot) => !isNotOfYear(pilot)) };
}

/**
 * Adds up pages of lines pilot by pilot, as each of the cut-off days knew them: what a year end takes is as much as there
 * are pilots, not lines.
 */
export async function pilotsAtYearEnd(
  pages: AsyncIterable<readonly LedgerLine[]>,
  year: number,
  cutOffs: readonly LocalDay[],
): Promise<readonly (readonly PilotAtYearEnd[])[]> {
  const sums = cutOffs.map((asOf) => addedUp(year, asOf));
  for await (const page of pages) for (const line of page) for (const { add } of sums) add(line);
  return sums.map(({ pilots }) => pilots());
}

/** Nothing of it is of the year, and no cost of the year came after it. */
const isNotOfYear = ({ sums, lateOre }: PilotAtYearEnd): boolean =>
  lateOre === 0 && countedKinds.every((kind) => sums[kind] === 0);

/** What grants have cost by the months of the ledger. What was written off is the cost of a loss, not of a grant. */
const bookedCost = (posted: PilotAtYearEnd["posted"]): Ore =>
  ore(bookedOf(each(countedKinds, (kind) => ore(posted[kind]))).grantsOre - posted["write-off"]);

/** A pilot's row. The rate is that of its grant. */
export function yearEndRow({ sums, lateOre, posted, ...names }: PilotAtYearEnd, rate: Rate): YearEndRow {
  const committedOre = ore(sums.commitment - sums.decommitment);
  const acceptedOre = ore(sums["accepted-cost"]);
  const entitledOre = entitlement(rate, acceptedOre, committedOre);
  const withLate = entitlement(rate, ore(acceptedOre + lateOre), committedOre);
  const paidOre = ore(sums.payment + sums["internal-booking"] + sums["advance-settled"] - sums["repayment-claim"]);
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
    bookedOre: bookedCost(posted),
  };
}

/** It says nothing about money of the year: all was paid and nothing is left. */
export const isSettled = (row: YearEndRow): boolean =>
  (["outstandingOre", "accruedOre", "lateOre", "advancesOre", "claimedOre"] as const).every((name) => row[name] === 0);

/** Something of it may be earned and not booked: it is not settled, or its payments stand in a later month. */
export const mayAccrue = (row: YearEndRow): boolean =>
  !isSettled(row) || row.bookedOre !== row.entitledOre + row.lateAccruedOre;

/** What each pilot's row has become since an earlier list of the same year; rows in which nothing has changed are left out. */
export function yearEndChanges(before: readonly YearEndRow[], now: readonly YearEndRow[]): readonly YearEndRow[] {
  const earlier = new Map(before.map((row) => [row.applicationId, row]));
  const gone = before.filter(({ applicationId }) => !now.some((row) => row.applicationId === applicationId));
  const nothing = each(yearEndAmounts, () => ore(0));
  return [
    ...now.map((row) => ({ ...row, ...differenceOf(earlier.get(row.applicationId) ?? nothing, row) })),
    ...gone.map((row) => ({ ...row, ...differenceOf(row, nothing) })),
  ].filter((row) => yearEndAmounts.some((name) => row[name] !== 0));
}

type Amounts = Readonly<Record<YearEndAmount, Ore>>;
const differenceOf = (before: Amounts, now: Amounts): Amounts =>
  each(yearEndAmounts, (name) => ore(now[name] - before[name]));

export const yearEndTotal = (rows: readonly YearEndRow[]): Readonly<Record<YearEndAmount, Ore>> =>
  each(yearEndAmounts, (name) => sumOre(rows.map((row) => row[name])));
