/**
 * What the rooms may ask of the ledger. Lines are never changed: what was posted stays, and a correction is a new line.
 */

/** The two account strings that a line is booked on. */
export { bookedOn } from "./accounts.ts";
/** What was posted of a call, accounting month by month: sums that each posting's own transaction keeps. */
export { type CallMonth, callMonthsOf } from "./call-months.store.ts";
/** What each kind of line is called; every line of a pilot, oldest first; posting within the caller's transaction, and which verification that makes. */
export { kindNames } from "./kinds.texts.ts";
/** The kinds that totals are kept of. */
export type { CountedKind } from "./kinds.ts";
export { ledgerOf, postedIn, postToLedger } from "./posting.store.ts";
/** A line with its verification; what a use case posts; how a verification's number is written. */
export { type LedgerLine, type PostedLine, type Posting, verificationName } from "./verification.ts";
