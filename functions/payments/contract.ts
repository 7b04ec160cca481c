/** What neighbours may ask of funding: the decision, the grant with its sums, the frames. Nothing here decides anything. */

/** A grant's money as lines of arithmetic, for every page that shows it. */
export { calculationOf } from "./calculation.ts";
/** Where a holder's money goes, among a pilot's items. */
export { payeeIn } from "./payee/payee.store.ts";
/** What accepting costs leads to (pure), what the holder has had of the grant, and a settlement as writes and ledger lines. */
export { paidTowards, type Settlement, settled } from "./settlement.ts";
export { postedBefore, postingOf, settlementMade } from "./settlement-writes.ts";
/** Payments in words: cause, who attested, how far each has come. */
export { shownPayments } from "./shown-payments.ts";
