/** What neighbours may ask of decisions: how one is read, as every page shows it, and which are open. */

/** What a grant's terms were before, by which decision each changed; and where the holder asks for others. */
export { earlierTerms } from "./amendments/amended-rows.ts";
export { askingForTerms } from "./amendments/asking.ts";
/** What the project's page says of terms to sign, and of a unit's assignment. */
export { askedToAcknowledge } from "./assignment/asked-to-acknowledge.ts";
export { decisionRecordTexts } from "./decision-record.texts.ts";
export { decisionRows, earlierRows } from "./decision-rows.ts";
export { openDecision } from "./open-decision.ts";
/** Where the holder declines the grant, and answers on a proposed termination. */
export { declinePath, recoveryReplyPath, replyPath } from "./paths.ts";
export { readRanked } from "./ranking/ranked.store.ts";
/** A case in the ranking of its call: how it is kept, and how a call's are read. */
export { Ranked, rankedOf } from "./ranking/ranked.ts";
export { rankedOutcome } from "./ranking/ranked-outcome.ts";
/** Where the holder asks that somebody else takes the project over. */
export { askingForTakeover } from "./takeover/asking-takeover.ts";
export { askedToSign } from "./terms/asked-to-sign.ts";
