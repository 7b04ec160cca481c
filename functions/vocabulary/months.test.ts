import { expect, test } from "vitest";
import { Month } from "./instant.ts";
import { monthsBetween, plusMonths } from "./months.ts";

const month = (text: string) => Month.parse(text);

test("months are counted over the turn of a year, both ends with them", () => {
  expect(monthsBetween(month("2026-11"), month("2027-02"))).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"]);
  expect(monthsBetween(month("2027-02"), month("2027-01"))).toEqual([]);
  expect([plusMonths(month("2026-12"), 1), plusMonths(month("2027-01"), -1)]).toEqual(["2027-01", "2026-12"]);
});

test("whatever months somebody types, counting them does not fail", () => {
  expect(monthsBetween(month("9999-11"), month("9999-12"))).toEqual(["9999-11", "9999-12"]);
  expect(monthsBetween(month("0000-12"), month("0001-01"))).toEqual(["0000-12", "0001-01"]);
});
