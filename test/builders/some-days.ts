import fc from "fast-check";
import { LocalDay as Day, type LocalDay, plusLocalDays } from "../../functions/vocabulary/instant.ts";

const first = Day.parse("2024-01-01");

/** Any day of twelve years, leap days and changes to summer time with them. */
export const someDay: fc.Arbitrary<LocalDay> = fc
  .integer({ min: 0, max: 12 * 365 })
  .map((days) => plusLocalDays(first, days));

/** A project of one day to five years. */
export const someProject: fc.Arbitrary<{ startDay: LocalDay; endDay: LocalDay }> = fc
  .tuple(someDay, fc.integer({ min: 1, max: 5 * 365 }))
  .map(([startDay, days]) => ({ startDay, endDay: plusLocalDays(startDay, days) }));

/** Any minute of a day that `someDay` gives. */
export const minutesOfADay = fc.integer({ min: 0, max: 24 * 60 - 1 });
