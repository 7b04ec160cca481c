/** What neighbours may ask of payments: what accepted costs lead to, and a grant's money in words. */

/** What was attested for a receiver who is not the same any more. */
export { attestsTakenBack } from "./attest.ts";
/** What the supplier ledger has booked of a grant, and this one not yet. */
export { handedOver } from "./batches/handed-over.store.ts";
/** What the end of a grant before its time does with its money. */
export { endedNow, settledForGood, settlementAtEnd } from "./ending.ts";
/** A grant's money as lines of arithmetic, for every page that shows it. */
/** Payments in words: cause, who attested, how far each has come. */
export { holderPayments } from "./holder-payments.ts";
export { calculationOf, shownPayments } from "./money-in-words.ts";
/** What is open about a pilot's money. */
export { openPayments } from "./open-payments.ts";
/** Another holder says anew where money goes. */
export { payeeEmptied } from "./payee/payee-emptied.ts";
/** A recovery that no longer holds is credited, with a document and a mail. */
export { creditsWritten } from "./repayments/credits.ts";
/** What finance makes the invoice of a decided recovery by. */
export { invoiceBasisPaper } from "./repayments/invoice-basis.ts";
/** What accepting costs leads to (pure), what the holder has had of the grant, and a settlement as writes and ledger lines. */
export { type MoneyOf, nothingYet, paidTowards, type Settlement, settled, waitsForBank } from "./settlement.ts";
export { postingOf, settlementMade } from "./settlement-writes.ts";
