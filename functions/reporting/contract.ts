/** What neighbours may ask of reporting: the reports and the evaluation of a pilot. */

/** The reports and the evaluation among a pilot's items. */
export { evaluationIn, reportsIn } from "./items.store.ts";
/** A progress or final report: status, what was submitted, what became of it. */
export type { Report } from "./report.ts";
