import type { Call } from "../calls/call.ts";
import { bookedOn } from "../ledger/accounts.ts";
import type { CountedKind } from "../ledger/kinds.ts";
import type { PostedLine } from "../ledger/verification.ts";
import { bookedAs, type Grant } from "../pilot/items/grant.ts";
import type { Payment } from "../pilot/items/payment.ts";
import { type Ore, ore, sumOre } from "../vocabulary/ore.ts";

type Of = { readonly grant: Grant; readonly call: Pick<Call, "accounting"> };
type Kind = Payment["kind"];

const kinds = { payment: "payable", advance: "advance-payable" } as const satisfies Record<Kind, CountedKind>;

export type Debts = {
  /** What the grant's sums of debts become. */
  readonly sums: Partial<Pick<Grant, "payableOre" | "advancePayableOre">>;
  readonly lines: readonly PostedLine[];
};

/** Debts become more, or less, by so much of each kind. */
function debtsBy({ grant, call }: Of, by: Readonly<Record<Kind, Ore>>): Debts {
  const changed = (["payment", "advance"] as const).filter((kind) => by[kind] !== 0);
  const { payableOre = ore(0), advancePayableOre = ore(0) } = grant;
  return {
    sums: {
      ...(by.payment === 0 ? {} : { payableOre: ore(payableOre + by.payment) }),
      ...(by.advance === 0 ? {} : { advancePayableOre: ore(advancePayableOre + by.advance) }),
    },
    lines: changed.map((kind) => ({
      kind: kinds[kind],
      amountOre: by[kind],
      ...bookedOn(kinds[kind], { plan: call.accounting, ...bookedAs(grant) }),
    })),
  };
}

/** A payment that two have attested is booked as a debt to the holder. */
export const debtOn = (of: Of, { kind, amountOre }: Payment): Debts =>
  debtsBy(of, { payment: ore(0), advance: ore(0), [kind]: amountOre });

/** Payments that are not to be made after all are no debts any more; what was never booked as one stays out. */
export function debtsOff(of: Of, cancelled: readonly Payment[]): Debts {
  const off = (kind: Kind) =>
    ore(-sumOre(cancelled.filter((one) => one.kind === kind && one.owedOn).map(({ amountOre }) => amountOre)));
  return debtsBy(of, { payment: off("payment"), advance: off("advance") });
}
