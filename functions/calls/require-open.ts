import { formatMoment, type Instant } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { type Call, opening } from "./call.ts";
import { callClosed, callNotOpen } from "./calls.refusals.ts";

/** Refuses what a call's dates forbid. @throws Refusal call-not-open, call-closed */
export function requireOpen(call: Call, language: Language, now: Instant): void {
  const state = opening(call, now);
  if (state === "not-open") refuse(callNotOpen, { opens: formatMoment(call.opensAt, language) });
  if (state === "closed") refuse(callClosed, { closed: formatMoment(call.closesAt, language) });
}
