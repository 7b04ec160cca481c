import type { Call } from "../../functions/calls/call.ts";
import { dayOf, fromMilliseconds, type LocalDay, yearOf } from "../../functions/vocabulary/instant.ts";
import { ore } from "../../functions/vocabulary/ore.ts";

// The demos' projects move with the calendar, a year at a time; their figures never change.

export type Years = readonly [string, string, string];

const today = (): LocalDay => dayOf(fromMilliseconds(Date.now()));
const threeFrom = (first: number): Years => [String(first), String(first + 1), String(first + 2)];
const monthOf = (day: LocalDay) => Number(day.slice(5, 7));

/** The years of a demo pilot: its two years begin on the latest 1 November. */
export const pilotYears = (day = today()): Years => threeFrom(yearOf(day) - (monthOf(day) >= 11 ? 0 : 1));

/** The years of the mother project in the demo of money: its two years have ended on the latest 1 August. */
export const motherYears = (day = today()): Years => threeFrom(yearOf(day) - (monthOf(day) >= 8 ? 2 : 3));

/** The version that a call of another year has; calls themselves have fewer versions than this. */
const versionsAYear = 100;

/**
 * A call with the years of today's demo pilots. A published version is never changed, so each move of the years is a
 * version of its own. Every year then has the largest frame: what was granted of a year before the move still fits.
 */
export function movedTo(call: Call, [first]: Years): Call {
  const years = Number(first) - Math.min(...call.years);
  if (years <= 0) return call;
  const largest = ore(Math.max(...call.frames.map(({ amountOre }) => amountOre)));
  return {
    ...call,
    version: call.version + years * versionsAYear,
    years: call.years.map((year) => year + years),
    frames: call.frames.map(({ year }) => ({ year: year + years, amountOre: largest })),
  };
}
