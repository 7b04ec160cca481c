/** What neighbours may ask of decisions: which of them are open. */
export { openDecision } from "./open-decision.ts";
