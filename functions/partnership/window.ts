import { LocalDay, plusLocalDays } from "../vocabulary/instant.ts";
import { later } from "../vocabulary/months.ts";

/** Parties pay within so many days of the requisition. */
const daysToPay = 30;

/** Between which days a requisition of a day falls due, and which day it does when nothing else is said. */
export type Window = {
  /** 31 January of the year, or the day of the requisition where that is later. */
  readonly earliest: LocalDay;
  /** 30 days after the requisition, and never before the earliest day. */
  readonly latest: LocalDay;
  /** The 30 days are over before 31 January: that day holds. */
  readonly tooEarly: boolean;
};

/**
 * The window of a year's contributions: within 30 days of the requisition, at the earliest 31 January.
 * @example windowOf(2026, "2026-01-02") // 2026-01-31 to 2026-02-01
 */
export function windowOf(year: number, day: LocalDay): Window {
  const earliest = later(LocalDay.parse(`${year}-01-31`), day);
  const latest = plusLocalDays(day, daysToPay);
  return { earliest, latest: later(earliest, latest), tooEarly: latest < earliest };
}
