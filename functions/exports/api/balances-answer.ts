import type { AccountBalance } from "../../ledger/account-balances.ts";
import { bookedOf } from "../../ledger/booked.ts";
import { type Period, stateOf } from "../../ledger/period.ts";
import { minusOre } from "../../vocabulary/ore.ts";
import type { Balances } from "./api-answers.ts";

/** A month's balances as the API answers them. */
export const balancesAnswer = (period: Period, accounts: readonly AccountBalance[]): Balances => ({
  month: period.month,
  state: stateOf(period),
  lines: period.lines,
  bookedOre: bookedOf(period).allOre,
  accounts: accounts.map((one) => ({ ...one, netOre: minusOre(one.debitOre, one.creditOre) })),
});
