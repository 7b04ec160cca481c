import type { Instant } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { readAmendment } from "./amendments/read-amendment.ts";
import type { DecisionBasis } from "./decision-basis.store.ts";
import { besideOf } from "./open-draft.ts";
import { type Delegate, type ReadDecision, readDecision } from "./read-decision.ts";

/** What is written of a case, whichever kind of decision it is: one on the application, or one that amends a grant. */
export const readWritten = (
  typed: Typed,
  basis: DecisionBasis,
  now: Instant,
  lang: Language,
  delegate?: Delegate,
): ReadDecision =>
  besideOf(basis.pilot)
    ? readAmendment(typed, basis, now, lang, delegate)
    : readDecision(typed, basis, now, lang, delegate);
