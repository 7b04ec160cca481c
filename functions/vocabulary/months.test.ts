import { expect, test } from "vitest";
import { LocalDay, Month } from "./instant.ts";
import { monthsBetween, plusLocalMonths, plusMonths } from "./months.ts";

const month = (text: string) => Month.parse(text);

test("months are counted over the turn of a year, both ends with them", () => {
  expect(monthsBetween(month("2026-11"), month("2027-02"))).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"]);
  expect(monthsBetween(month("2027-02"), month("2027-01"))).toEqual([]);
  expect([plusMonths(month("2026-12"), 1), plusMonths(month("2027-01"), -1)]).toEqual(["2027-01", "2026-12"]);
});

test.each([
  ["2028-02-29", 12, "2029-02-28"],
  ["2028-02-29", 48, "2032-02-29"],
  ["2028-01-31", 1, "2028-02-29"],
  ["2027-01-31", 1, "2027-02-28"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2027-12-31", 1, "2028-01-31"],
])("%s and %i months is %s: the same day, or a shorter month's last", (day, months, wanted) => {
  expect(plusLocalMonths(LocalDay.parse(day), months)).toBe(wanted);
});

test("counting months does not fail, whatever a person types", () => {
  expect(monthsBetween(month("9999-11"), month("9999-12"))).toEqual(["9999-11", "9999-12"]);
  expect(monthsBetween(month("0000-12"), month("0001-01"))).toEqual(["0000-12", "0001-01"]);
});
