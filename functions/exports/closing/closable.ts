import { type Period, stateOf } from "../../ledger/period.ts";
import type { Instant, Month } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { monthMovedOn, monthNotEnded, monthNotNext } from "../exports.refusals.ts";
import { hasEnded, openBefore, seenOf } from "./closing.ts";

/** The month that a person of finance has read through, and the sums that were shown. */
export type MonthRead = { readonly month: Month; readonly seen: string };

/**
 * A month that can be closed now, as it was read: it has lines and has ended, all before it are closed, and nothing has
 * been posted since.
 * @throws Refusal not-found, month-moved-on, month-not-ended, month-not-next
 */
export function closable(periods: readonly Period[], { month, seen }: MonthRead, at: Instant): Period {
  const period = periods.find((one) => one.month === month) ?? refuse("not-found");
  if (stateOf(period) !== "open") refuse(monthMovedOn);
  if (!hasEnded(month, at)) refuse(monthNotEnded);
  if (openBefore(month, periods).length > 0) refuse(monthNotNext);
  if (seenOf(period) !== seen) refuse(monthMovedOn);
  return period;
}

/** Why a person may not close a month that can be closed; undefined when they may. */
export function whyNotClose(period: Period, { id }: { readonly id: string }): "not-ready" | "own" | undefined {
  const { ready } = period;
  if (!ready || ready.seen !== seenOf(period)) return "not-ready";
  return ready.id === id ? "own" : undefined;
}
