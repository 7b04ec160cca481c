import { formatMoment, type Instant } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Call } from "./call.ts";
import { callClosed, callNotOpen, callWithdrawn } from "./calls.refusals.ts";
import { closingWords } from "./closing-words.ts";

const second = (moment: Instant) => moment.slice(0, 19);

type Dates = Pick<Call, "opensAt" | "closesAt"> & { readonly withdrawnAt?: Instant | undefined };

/** Where a moment falls against the call's dates; the whole last second still counts. A withdrawn call is that for ever. */
export function opening({ opensAt, closesAt, withdrawnAt }: Dates, now: Instant) {
  if (withdrawnAt) return "withdrawn";
  if (second(now) < second(opensAt)) return "not-open";
  return closesAt === undefined || second(now) <= second(closesAt) ? "open" : "closed";
}

/** Refuses what a call's dates forbid. @throws Refusal call-not-open, call-closed, call-withdrawn */
export function requireOpen(call: Dates, language: Language, now: Instant): void {
  const state = opening(call, now);
  if (state === "withdrawn") refuse(callWithdrawn);
  if (state === "not-open") refuse(callNotOpen, { opens: formatMoment(call.opensAt, language) });
  if (state === "closed") refuse(callClosed, { closed: closingWords(call, language) });
}
