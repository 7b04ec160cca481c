/** What neighbours may ask of decisions: how one is read, as every page shows it, and which are open. */

export { decisionRecordTexts } from "./decision-record.texts.ts";
export { decisionRows, earlierRows } from "./decision-rows.ts";
export { openDecision } from "./open-decision.ts";
