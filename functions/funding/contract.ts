/** What neighbours may ask of funding: the decision, the grant with its sums, the frames. Nothing here decides anything. */

/** The decision as it was recorded: granted or rejected, with everything förvaltningslagen 31 § asks for. */
export type { Decision } from "./decision.ts";
/** The frames of a call that have been opened (by the first grant that needed them). */
export { framesOf } from "./frame.store.ts";
/** The decision and the grant among a pilot's items; the write that accepts costs and the payment it leads to. */
export { costsAccepted, decisionIn, grantIn } from "./grant.store.ts";
/** The terms of a grant and the sums that guard its payments; what its costs so far entitle to; what more costs would lead to. */
export { entitledTo, type Grant, sumsAfter } from "./grant.ts";
