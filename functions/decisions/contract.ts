/** What neighbours may ask of decisions: how one is read, as every page shows it, and which are open. */

export { decisionRecordTexts } from "./decision-record.texts.ts";
export { decisionRows, earlierRows } from "./decision-rows.ts";
export { openDecision } from "./open-decision.ts";
export { readRanked } from "./ranking/ranked.store.ts";
/** A case in the ranking of its call: how it is kept, and how a call's are read. */
export { Ranked, rankedOf } from "./ranking/ranked.ts";
