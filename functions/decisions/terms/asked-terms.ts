import type { Terms } from "../../pilot/items/terms.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { SignedDocument } from "../../platform/signing/signing.ts";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { noTermsAsked, otherTerms, termsAccepted, termsLapsed } from "./terms.refusals.ts";
import { sentDocument, type TermsState, termsState } from "./terms-state.ts";

/** The terms of the case, not accepted and of a grant that goes on. @throws Refusal not-found, terms-accepted, terms-lapsed */
export function openTerms(pilot: Pilot, lang: Language): { readonly terms: Terms; readonly state: TermsState } {
  const { terms } = pilot;
  const state = termsState(pilot);
  if (!terms || !state) return refuse("not-found");
  if (terms.accepted) refuse(termsAccepted, { who: terms.accepted.by, when: formatMoment(terms.accepted.at, lang) });
  if (state === "over") refuse(pilot.lifecycle.pendingMove ? "move-pending" : termsLapsed);
  return { terms, state };
}

/** The version that was on the page is the one that is to be signed. @throws Refusal other-terms, and those of `openTerms` */
export function termsAsShown(pilot: Pilot, shown: string, lang: Language) {
  const open = openTerms(pilot, lang);
  if (open.terms.sent?.document !== shown) refuse(otherTerms);
  return open;
}

/** What is to be signed: the document, by its content. @throws Refusal no-terms-asked while its file is being made */
export function askedDocument(pilot: Pick<Pilot, "terms" | "documents">): SignedDocument {
  const { documentId: document, made } = sentDocument(pilot) ?? refuse(noTermsAsked);
  return made ? { document, sha256: made.pdf.sha256 } : refuse(noTermsAsked);
}
