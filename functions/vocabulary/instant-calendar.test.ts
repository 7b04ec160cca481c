import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formatDay,
  formatMoment,
  formatMonth,
  fromMilliseconds,
  Instant,
  instant,
  LocalDay,
  Month,
  plusDays,
  plusLocalDays,
  plusSeconds,
  stockholmTime,
  toMilliseconds,
  yearOf,
} from "./instant.ts";

const written = (year: number, month: number, date: number) =>
  [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(date).padStart(2, "0")].join("-");

/** Whether JavaScript's own calendar has the day: it moves a day that does not exist to another. */
function exists(year: number, month: number, date: number): boolean {
  const day = new Date(0);
  day.setUTCFullYear(year, month - 1, date);
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
}

test("a day is read exactly when the calendar has it, in every year", () => {
  for (const year of [1900, 2000, 2023, 2024, 2026, 2100, 2400])
    for (let month = 0; month <= 13; month++)
      for (let date = 0; date <= 32; date++) {
        const text = written(year, month, date);
        expect(LocalDay.safeParse(text).success, text).toBe(exists(year, month, date));
      }
});

test("the calendar of far years is the same", () => {
  const part = fc.record({ year: fc.nat({ max: 9999 }), month: fc.nat({ max: 13 }), date: fc.nat({ max: 32 }) });
  fc.assert(
    fc.property(part, ({ year, month, date }) => {
      expect(LocalDay.safeParse(written(year, month, date)).success).toBe(exists(year, month, date));
    }),
  );
});

test("a day, a month and a moment have nothing before or after them", () => {
  const whole = [
    [LocalDay, "2026-03-15"],
    [Month, "2026-03"],
    [Instant, "2026-03-15T22:59:59.000Z"],
  ] as const;
  for (const [schema, text] of whole) {
    expect(schema.safeParse(text).success, text).toBe(true);
    for (const wrong of [`1${text}`, ` ${text}`, `${text}0`, `${text} `])
      expect(schema.safeParse(wrong).success, wrong).toBe(false);
  }
});

test("a moment without its offset, or with more after it, is refused and named", () => {
  expect(instant("2026-03-15T23:59:59+01:00")).toBe("2026-03-15T22:59:59.000Z");
  expect(instant("2026-03-15T17:59:59-05:00")).toBe("2026-03-15T22:59:59.000Z");
  for (const text of ["2026-03-15T23:59:59", "2026-03-15", "2026-03-15T23:59:59+01:00 (CET)"])
    expect(() => instant(text)).toThrow(`needs its offset: ${text}`);
});

test("a day is 86 400 seconds, and a second a thousand milliseconds", () => {
  const moment = instant("2026-12-31T23:59:59Z");
  expect(plusSeconds(moment, 1)).toBe("2027-01-01T00:00:00.000Z");
  expect(plusDays(moment, 2)).toBe("2027-01-02T23:59:59.000Z");
  expect(fromMilliseconds(toMilliseconds(moment) + 1)).toBe("2026-12-31T23:59:59.001Z");
});

test("days are added over the turn of a month and a year, and to days before", () => {
  expect(plusLocalDays(LocalDay.parse("2028-02-28"), 2)).toBe("2028-03-01");
  expect(plusLocalDays(LocalDay.parse("2027-01-01"), -1)).toBe("2026-12-31");
});

test("a day begins at midnight in Stockholm, when no other time is named", () => {
  expect(stockholmTime(LocalDay.parse("2026-03-15"))).toBe("2026-03-14T23:00:00.000Z");
  expect(stockholmTime(LocalDay.parse("2026-07-15"))).toBe("2026-07-14T22:00:00.000Z");
});

test("the year is that of the day or the month", () => {
  expect([yearOf(LocalDay.parse("2026-12-31")), yearOf(Month.parse("2027-01"))]).toEqual([2026, 2027]);
});

test("people read a date in their language, wherever the machine stands", () => {
  expect(formatDay(LocalDay.parse("2026-01-01"), "en")).toBe("1 January 2026");
  expect(formatMonth(Month.parse("2026-01"), "en")).toBe("January 2026");
  expect(formatMoment(instant("2026-07-01T06:05:00Z"))).toBe("1 juli 2026 kl. 08:05");
  expect(formatMoment(instant("2026-07-01T06:05:00Z"), "en")).toBe("1 July 2026 at 08:05");
});
