import { expect, test } from "vitest";
import { LocalDay } from "../../vocabulary/instant.ts";
import { reportsDueOf } from "./report-dues.ts";

const day = (text: string) => LocalDay.parse(text);
const aYear = { startDay: day("2026-01-01"), endDay: day("2026-12-31"), everyMonths: 6 };

test("a report whose day is the decision's own is still asked for; a day later it is not", () => {
  const [first] = reportsDueOf({ ...aYear, today: day("2026-01-01") });
  expect(first?.dueDay).toBe("2026-07-30");
  expect(reportsDueOf({ ...aYear, today: day("2026-07-30") }).map(({ dueDay }) => dueDay)).toEqual([
    "2026-07-30",
    "2027-01-31",
  ]);
  expect(reportsDueOf({ ...aYear, today: day("2026-07-31") }).map(({ dueDay }) => dueDay)).toEqual(["2027-01-31"]);
});

test("a project of many years is asked for 48 reports at most, and the last is the final one", () => {
  const decade = { startDay: day("2026-01-01"), endDay: day("2035-12-31"), everyMonths: 1, today: day("2026-01-01") };
  const dues = reportsDueOf(decade);
  expect(dues).toHaveLength(48);
  expect(dues.slice(-2).map(({ through }) => through)).toEqual(["2029-11", "2035-12"]);
});
