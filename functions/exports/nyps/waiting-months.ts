import { type Period, stateOf } from "../../ledger/period.ts";
import type { Month } from "../../vocabulary/instant.ts";
import type { HandOver } from "../state-aid/hand-over.ts";
import type { Months } from "./nyps-rows.store.ts";

/** One hand-over takes no more months. */
const mostMonths = 12;

/**
 * The closed months that have not been handed over, the oldest first, as many as one hand-over takes. Each begins where
 * the one before ended, so nothing is told twice and nothing is left out.
 */
export function waitingMonths(periods: readonly Period[], last: HandOver | undefined): readonly Month[] {
  const after = last?.months?.through ?? "";
  const waiting = periods.filter(({ month }) => month > after);
  const open = waiting.findIndex((period) => stateOf(period) !== "closed");
  return waiting.slice(0, open === -1 ? mostMonths : Math.min(open, mostMonths)).map(({ month }) => month);
}

/** What a hand-over through a month takes; undefined where it cannot be handed over. */
export function monthsThrough(waiting: readonly Month[], through: Month | undefined): Months | undefined {
  const [from] = waiting;
  return from && through && waiting.includes(through) ? { from, through } : undefined;
}
