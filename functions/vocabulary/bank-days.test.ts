import fc from "fast-check";
import { expect, test } from "vitest";
import { bankDayFrom, easterDay, holidaysOf, isBankDay } from "./bank-days.ts";
import { LocalDay, plusLocalDays } from "./instant.ts";

const day = (text: string) => LocalDay.parse(text);
const anyDay = fc.integer({ min: 0, max: 100 * 365 }).map((days) => plusLocalDays(day("2000-01-01"), days));

test("Easter is where the almanac has it, in its earliest and latest years too", () => {
  const years = [1818, 1943, 1954, 1981, 2000, 2008, 2011, 2019, 2024, 2025, 2026, 2027, 2038, 2049, 2076];
  expect(years.map(easterDay)).toEqual([
    "1818-03-22",
    "1943-04-25",
    "1954-04-18",
    "1981-04-19",
    "2000-04-23",
    "2008-03-23",
    "2011-04-24",
    "2019-04-21",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2038-04-25",
    "2049-04-18",
    "2076-04-19",
  ]);
});

test("the holidays of a year are those of the law, with the three eves", () => {
  expect(holidaysOf(2026)).toEqual([
    "2026-01-01",
    "2026-01-06",
    "2026-04-03",
    "2026-04-05",
    "2026-04-06",
    "2026-05-01",
    "2026-05-14",
    "2026-05-24",
    "2026-06-06",
    "2026-06-19",
    "2026-06-20",
    "2026-10-31",
    "2026-12-24",
    "2026-12-25",
    "2026-12-26",
    "2026-12-31",
  ]);
});

test("midsummer and All Saints move with their Saturdays, to both ends of their weeks", () => {
  const moving = (year: number) => holidaysOf(year).filter((one) => /-(06-(19|2)|10-31|11-)/.test(one));
  expect(moving(2020)).toEqual(["2020-06-19", "2020-06-20", "2020-10-31"]);
  expect(moving(2021)).toEqual(["2021-06-25", "2021-06-26", "2021-11-06"]);
});

test("payments are made on weekdays that are no holidays", () => {
  const week = ["2026-12-21", "2026-12-22", "2026-12-23", "2026-12-24", "2026-12-25", "2026-12-26", "2026-12-27"];
  expect(week.map((one) => isBankDay(day(one)))).toEqual([true, true, true, false, false, false, false]);
  expect(bankDayFrom(day("2026-12-24"))).toBe("2026-12-28");
  expect(bankDayFrom(day("2026-12-31"))).toBe("2027-01-04");
  expect(bankDayFrom(day("2027-01-05"))).toBe("2027-01-05");
});

test("what an authority says of a day goes before the calendar", () => {
  const own = [
    { day: day("2026-12-24"), payments: true },
    { day: day("2026-12-28"), payments: false },
  ];
  expect(isBankDay(day("2026-12-24"), own)).toBe(true);
  expect(bankDayFrom(day("2026-12-25"), own)).toBe("2026-12-29");
});

test("a bank day is never further away than the longest Christmas, and nothing between could have been one", () => {
  fc.assert(
    fc.property(anyDay, (from) => {
      const found = bankDayFrom(from);
      expect(isBankDay(found)).toBe(true);
      expect(found <= plusLocalDays(from, 5)).toBe(true);
      for (let between = from; between < found; between = plusLocalDays(between, 1))
        expect(isBankDay(between)).toBe(false);
    }),
  );
});
