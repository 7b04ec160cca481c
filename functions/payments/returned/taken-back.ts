import type { Grant } from "../../pilot/items/grant.ts";
import type { Payment } from "../../pilot/items/payment.ts";
import { minOre, minusOre, type Ore, ore, zeroOre } from "../../vocabulary/ore.ts";
import { type MoneyOf, type Settlement, settled } from "../settlement.ts";

/** What becomes of a payment that is taken back: due again, on its way to the bank again, or not to be made. */
export type Becomes = "due" | "sent" | "cancelled";

/** Of an advance that is taken back, what costs have been settled against, and what they therefore entitle to instead. */
function unsettledOf({ advancedOre, settledOre }: MoneyOf, { kind, amountOre }: Payment): Ore {
  if (kind !== "advance") return zeroOre;
  return minusOre(settledOre, minOre(settledOre, minusOre(advancedOre, amountOre)));
}

type Taken = Pick<Payment, "kind" | "amountOre" | "returning">;
type Ending = Pick<Grant, "ended" | "ending">;

/** An advance that costs have been settled against, or of a grant that ends, is not made again. */
export function becomesOf(grant: MoneyOf & Ending, payment: Payment): Becomes {
  const isOver = grant.ended || grant.ending !== undefined;
  if (payment.kind === "advance" && (isOver || unsettledOf(grant, payment) > 0)) return "cancelled";
  return payment.returning?.cause === "mistake" ? "sent" : "due";
}

/** What the grant's sums become when one of its payments was not made after all, and is to be made. */
export const sumsTakenBack = (grant: Grant, { kind, amountOre }: Taken) =>
  kind === "payment"
    ? { dueOre: ore(grant.dueOre + amountOre), paidOre: minusOre(grant.paidOre, amountOre) }
    : { advanceDueOre: ore(grant.advanceDueOre + amountOre), advancedOre: minusOre(grant.advancedOre, amountOre) };

/**
 * An advance that came back and is not made again. What it was settled against is earned all the same: it lowers what is
 * claimed back, and the rest is due as a payment.
 * @throws Refusal payment-in-batch as `settled`
 */
export function withoutAdvance(grant: Grant, advance: Payment, payments: readonly Payment[]): Settlement {
  const unsettledOre = unsettledOf(grant, advance);
  const without = {
    ...grant,
    advancedOre: minusOre(grant.advancedOre, advance.amountOre),
    settledOre: minusOre(grant.settledOre, unsettledOre),
  };
  const settlement = settled(without, { changeOre: zeroOre, final: false }, payments);
  return { ...settlement, settledOre: minusOre(settlement.settledOre, unsettledOre) };
}
