import { minusOre, type Ore, ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";
import type { Call } from "../call.ts";
import { type Budget, computeBudget, type Terms } from "./budget.ts";

/** A year of a budget, shared out: what the grant pays of its costs, what other money pays, and what is left for one's own. */
export type SharedYear = {
  readonly year: number;
  readonly costsOre: Ore;
  readonly grantOre: Ore;
  readonly ownOre: Ore;
};
export type SharedOut = {
  readonly years: readonly SharedYear[];
  /** The sources that the amounts belong to: the grant, and the first of those that are not. */
  readonly grant: string;
  readonly own: string | undefined;
};

/** Whole kronor by weight: each its share rounded down, and what is left over to those who lost most of a krona. */
function byWeight(most: number, weights: readonly number[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all <= 0 || most <= 0) return weights.map(() => 0);
  // Of thousands of millions of kronor, in BigInt: a product of two of them is too large for a number.
  const exact = weights.map((weight) => BigInt(most) * BigInt(weight));
  const whole = exact.map((part) => Number(part / BigInt(all)));
  const lost = exact.map((part, at) => ({ at, rest: part % BigInt(all) }));
  const left = most - whole.reduce((sum, part) => sum + part, 0);
  const first = lost
    .filter(({ rest }) => rest > 0n)
    .toSorted((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1))
    .slice(0, left);
  const lucky = new Set(first.map(({ at }) => at));
  return whole.map((part, at) => part + (lucky.has(at) ? 1 : 0));
}

const wholeKronor = (amount: Ore): number => Math.floor(amount / 100);

/**
 * The grant and one's own share of each year, as the costs and the terms of the call give them: the grant in whole kronor,
 * never more than the terms allow in all, and the rest of each year's costs that no other source pays.
 * @param taken amounts of the grant and of one's own share that are to stay as they are, by year: what is left is shared
 * out over the other years
 */
export function sharedOut(
  call: Terms & Pick<Call, "financing">,
  budget: Budget,
  taken: { readonly grant: ReadonlyMap<number, Ore>; readonly own: ReadonlyMap<number, Ore> },
): SharedOut | undefined {
  const grant = call.financing.find((source) => source.grant)?.id;
  if (grant === undefined) return undefined;
  const own = call.financing.find((source) => !source.grant)?.id;
  const computed = computeBudget(call, budget);
  const costsOf = (year: number) => computed.costsByYear[String(year)] ?? zeroOre;
  const open = call.years.filter((year) => !taken.grant.has(year));
  const left = minusOre(computed.grantOre, sumOre(taken.grant.values()));
  const parts = byWeight(wholeKronor(left), open.map(costsOf));
  const grantOf = (year: number) => taken.grant.get(year) ?? ore((parts[open.indexOf(year)] ?? 0) * 100);
  const othersOf = (year: number) =>
    sumOre(
      computed.financing
        .filter(({ id }) => id !== grant && id !== own)
        .map(({ amounts }) => amounts[String(year)] ?? zeroOre),
    );
  const ownOf = (year: number) =>
    taken.own.get(year) ?? ore(Math.max(0, minusOre(minusOre(costsOf(year), grantOf(year)), othersOf(year))));
  return {
    grant,
    own,
    years: call.years.map((year) => ({
      year,
      costsOre: costsOf(year),
      grantOre: grantOf(year),
      ownOre: own === undefined ? zeroOre : ownOf(year),
    })),
  };
}
