/** What neighbours may ask of reporting: the reports and the evaluation of a pilot. */

/** A verification of the holder's behind a claimed cost. */
export type { ClaimedVoucher } from "./claim/vouchers.ts";
/** The reports, the evaluation and the verifications behind claimed costs among a pilot's items. */
export { evaluationIn, reportsIn, vouchersIn } from "./items.store.ts";
/** A progress or final report: status, what was submitted, what became of it. */
export type { Report } from "./report.ts";
