/** What neighbours may ask of reporting: the reports and the evaluation of a pilot. */

/** The officer's evaluation; `content` is what was signed. */
export type { Evaluation } from "./evaluation.ts";
/** The reports and the evaluation among a pilot's items. */
export { evaluationIn, reportsIn } from "./items.store.ts";
/** A progress or final report: status, what was submitted, what became of it; and the sum of its costs. */
export { costsOf, type Report } from "./report.ts";
