import { type Cents, cents, type EuroRate, inEuro } from "../../vocabulary/euro-rate.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { plusLocalMonths } from "../../vocabulary/months.ts";
import { minusOre, type Ore, zeroOre } from "../../vocabulary/ore.ts";
import type { Grant } from "../items/grant.ts";

/** Aid counts over three years, whichever they are (EU 2023/2831, article 3.2). */
const monthsThatCount = 36;

/** A grant as it counts: what was granted, and at which rate of the day it was granted on. */
export type CountedGrant = {
  readonly applicationId: ApplicationId;
  readonly day: LocalDay;
  readonly amountOre: Ore;
  /** Absent where finance has no rate for the day yet. */
  readonly rate?: EuroRate | undefined;
};

/**
 * What of a grant counts: what was granted, also where less was spent. A grant that ended before its time (declined, lapsed
 * or terminated) was lowered by that: what it gave up counts no more. What earlier holders had of it counts as theirs.
 */
export const countedOre = ({
  amountOre,
  releasedOre,
  ending,
  formerOre = zeroOre,
}: Pick<Grant, "amountOre" | "releasedOre" | "ending" | "formerOre">): Ore =>
  minusOre(ending ? minusOre(amountOre, releasedOre) : amountOre, formerOre);

/** Our own sum: as far as it is known in euro, and how many of the grants have no rate yet. */
export type OwnSum = { readonly cents: Cents; readonly unknown: number };

/**
 * The most that counts in any three years that a day is one of. Mostly these are the three years that end with it; of a
 * decision that is recorded late they may also end with a grant that was made since.
 * @example mostInThreeYears([{ day: "2024-02-01", amountOre, rate, applicationId }], "2027-01-31") // counts it
 */
export function mostInThreeYears(grants: readonly CountedGrant[], day: LocalDay): OwnSum {
  const near = grants.filter(
    (one) =>
      one.amountOre > 0 &&
      one.day > plusLocalMonths(day, -monthsThatCount) &&
      one.day < plusLocalMonths(day, monthsThatCount),
  );
  const sumUntil = (end: LocalDay): number =>
    near
      .filter((one) => one.day <= end && one.day > plusLocalMonths(end, -monthsThatCount))
      .reduce((sum, { amountOre, rate }) => sum + (rate ? inEuro(amountOre, rate) : 0), 0);
  const ends = [day, ...near.map((one) => one.day).filter((one) => one > day)];
  return { cents: cents(Math.max(...ends.map(sumUntil))), unknown: near.filter(({ rate }) => !rate).length };
}
