/** What neighbours may ask of funding: the decision, the grant with its sums, the frames. Nothing here decides anything. */

/** A grant's money as lines of arithmetic, for every page that shows it. */
export { calculationOf } from "./calculation.ts";
/** The decision as it was recorded: granted or rejected, with everything förvaltningslagen 31 § asks for. */
export type { Decision } from "./decision.ts";
/** The frames of a call that have been opened (by the first grant that needed them). */
export { framesOf } from "./frames/frame.store.ts";
/** The decision and the grant among a pilot's items. */
export { decisionIn, grantIn } from "./grant.store.ts";
/** The terms of a grant and the sums that guard its payments; what its costs so far entitle to. */
export { entitledTo, type Grant } from "./grant.ts";
/** Where a holder's money goes, among a pilot's items. */
export { payeeIn } from "./payee/payee.store.ts";
/** What is or was due to a holder, and the payments among a pilot's items. */
export type { Payment } from "./payments/payment.ts";
export { paymentsIn } from "./payments/payment-items.store.ts";
/** Payments in words: cause, who attested, how far each has come. */
export { shownPayments } from "./payments/shown-payments.ts";
export { postedBefore, postingOf, settlementMade } from "./settlement.store.ts";
/** What accepting costs leads to (pure), what the holder has had of the grant, and a settlement as writes and ledger lines. */
export { paidTowards, type Settlement, settled } from "./settlement.ts";
