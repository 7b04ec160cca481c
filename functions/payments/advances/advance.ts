import type { Call } from "../../calls/call.ts";
import { type Grant, openClaimOf } from "../../pilot/items/grant.ts";
import { minOre, minusOre, type Ore, ore, zeroOre } from "../../vocabulary/ore.ts";
import { shareOf } from "../../vocabulary/rate.ts";
import { type MoneyOf, paidTowards } from "../settlement.ts";

type Bounds = {
  /** The call's share of the grant. */
  readonly shareOre: Ore;
  /** The call's amount. */
  readonly mostOre: Ore;
  /** Advances decided or paid that are not settled against costs yet. */
  readonly unsettledOre: Ore;
  /** Of the grant, without what is held back until the end: neither paid, due nor advanced. */
  readonly leftOre: Ore;
  /** The most that can be advanced now. */
  readonly nowOre: Ore;
};

/**
 * How much may be paid ahead of costs: of all advances that are not settled, at most the call's share of the grant and
 * its amount; and never more than what is left of the grant. What is claimed back is left when it has come.
 */
export function advanceBounds(grant: Pick<Grant, "amountOre"> & MoneyOf, { share, mostOre }: Call["advance"]): Bounds {
  const unsettledOre = ore(grant.advanceDueOre + grant.advancedOre - grant.settledOre);
  const shareOre = shareOf(share, grant.amountOre);
  const withHolder = paidTowards(grant) + openClaimOf(grant) + unsettledOre;
  const leftOre = ore(grant.capOre - grant.holdbackOre - grant.dueOre - withHolder);
  const room = minOre(minusOre(minOre(shareOre, mostOre), unsettledOre), leftOre);
  return { shareOre, mostOre, unsettledOre, leftOre: atLeastNothing(leftOre), nowOre: atLeastNothing(room) };
}

const atLeastNothing = (amount: Ore): Ore => (amount > 0 ? amount : zeroOre);
