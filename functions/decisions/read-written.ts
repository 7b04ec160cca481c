import type { Instant } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { readAmendment } from "./amendments/read-amendment.ts";
import type { DecisionBasis } from "./decision-basis.store.ts";
import { besideOf } from "./open-draft.ts";
import { type Delegate, type ReadDecision, readDecision } from "./read-decision.ts";
import { readRecovery } from "./recovery/read-recovery.ts";
import { readTermination } from "./termination/read-termination.ts";

/** What is written of a case, whichever kind of decision it is: one on the application, or one beside it. */
export function readWritten(
  typed: Typed,
  basis: DecisionBasis,
  now: Instant,
  lang: Language,
  delegate?: Delegate,
): ReadDecision {
  const kind = besideOf(basis.pilot)?.kind;
  if (kind === "amendment") return readAmendment(typed, basis, now, lang, delegate);
  if (kind === "termination") return readTermination(typed, basis, now, lang, delegate);
  if (kind === "recovery") return readRecovery(typed, basis, now, lang, delegate);
  return readDecision(typed, basis, now, lang, delegate);
}
