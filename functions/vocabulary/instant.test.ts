import fc from "fast-check";
import { expect, test } from "vitest";
import {
  dayOf,
  endOfDay,
  formatDay,
  formatMoment,
  formatMonth,
  fromMilliseconds,
  instant,
  LocalDay,
  Month,
  monthOf,
  plusLocalDays,
  stockholmTime,
} from "./instant.ts";

const day = (text: string) => LocalDay.parse(text);

test("a deadline 15 mars 23:59 is one instant, whatever the season", () => {
  expect(endOfDay(day("2026-03-15"))).toBe("2026-03-15T22:59:59.000Z");
  expect(endOfDay(day("2026-07-15"))).toBe("2026-07-15T21:59:59.000Z");
});

test("a late evening in UTC is the next day in Stockholm", () => {
  expect(dayOf(instant("2026-12-31T23:30:00Z"))).toBe("2027-01-01");
  expect(monthOf(instant("2026-12-31T23:30:00Z"))).toBe("2027-01");
});

test("the hour that spring leaves out and the hour that autumn doubles have an answer", () => {
  expect(stockholmTime(day("2026-03-29"), "02:30:00")).toBe("2026-03-29T01:30:00.000Z");
  expect(stockholmTime(day("2026-10-25"), "02:30:00")).toBe("2026-10-25T00:30:00.000Z");
});

test("days that do not exist are refused", () => {
  for (const text of ["2026-02-30", "2026-13-01", "26-01-01", "2026-1-1"])
    expect(LocalDay.safeParse(text).success).toBe(false);
});

test("people read days and times in their language", () => {
  expect(formatDay(day("2026-03-15"))).toBe("15 mars 2026");
  expect(formatMoment(instant("2026-03-15T23:59:59+01:00"))).toBe("15 mars 2026 kl. 23:59");
  expect(formatMoment(instant("2026-03-15T23:59:59+01:00"), "en")).toBe("15 March 2026 at 23:59");
  expect(formatMonth(Month.parse("2026-11"))).toBe("november 2026");
});

test("a day's last second belongs to that day, and a day added and taken away is the same day", () => {
  const anyDay = fc.integer({ min: 0, max: 40_000 }).map((n) => dayOf(fromMilliseconds(n * 86_400_000)));
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (d, n) => {
      expect(dayOf(endOfDay(d))).toBe(d);
      expect(plusLocalDays(plusLocalDays(d, n), -n)).toBe(d);
    }),
  );
});
