/** What neighbours may ask of evaluations: which of them are open. */
export { openEvaluation } from "./open-evaluation.ts";
