import fc from "fast-check";
import { expect, test } from "vitest";
import { someDay, someProject } from "../../../test/builders/some-days.ts";
import { LocalDay, stockholmTime } from "../../vocabulary/instant.ts";
import { reportsDueOf } from "./report-dues.ts";

const day = (text: string) => LocalDay.parse(text);
const of = (startDay: string, endDay: string, everyMonths: number, today = "2024-01-01") =>
  reportsDueOf({ startDay: day(startDay), endDay: day(endDay), everyMonths, today: day(today) });

test("a project of a year with quarterly reports owes four, the last one within a month of its end", () => {
  const dues = of("2026-01-01", "2026-12-31", 3);
  expect(dues.map(({ number, through, dueDay }) => [number, through, dueDay])).toEqual([
    [1, "2026-03", "2026-04-30"],
    [2, "2026-06", "2026-07-30"],
    [3, "2026-09", "2026-10-30"],
    [4, "2026-12", "2027-01-31"],
  ]);
  expect(dues[0]?.mailAt).toBe("2026-04-01T06:00:00.000Z");
});

test("a month's last day is followed into shorter months", () => {
  expect(of("2026-01-31", "2026-04-30", 1).map(({ dueDay }) => dueDay)).toEqual([
    "2026-03-27",
    "2026-04-30",
    "2026-05-30",
  ]);
});

test("what was due before the decision is not asked for, and numbers still begin at one", () => {
  expect(of("2026-01-01", "2026-12-31", 3, "2026-08-15").map(({ number, dueDay }) => [number, dueDay])).toEqual([
    [1, "2026-10-30"],
    [2, "2027-01-31"],
  ]);
});

test("a project shorter than the interval owes its final report only", () => {
  expect(of("2026-05-01", "2026-06-15", 3).map(({ dueDay }) => dueDay)).toEqual(["2026-07-15"]);
});

test("a grant that is decided after the final report's day gives a month for it, reminded of the morning after", () => {
  expect(of("2026-01-01", "2026-12-31", 3, "2028-01-31")).toEqual([
    { number: 1, through: "2026-12", dueDay: "2028-02-29", mailAt: "2028-02-01T07:00:00.000Z" },
  ]);
});

test("whatever the project's days and the decision's, the last report is the final one and no day has passed", () => {
  fc.assert(
    fc.property(someProject, someDay, fc.integer({ min: 1, max: 12 }), ({ startDay, endDay }, today, everyMonths) => {
      const dues = reportsDueOf({ startDay, endDay, everyMonths, today });
      expect(dues.at(-1)?.through).toBe(endDay.slice(0, 7));
      expect(dues.map(({ number }) => number)).toEqual(dues.map((_, i) => i + 1));
      for (const { dueDay, mailAt } of dues) {
        expect(dueDay >= today).toBe(true);
        expect(mailAt < stockholmTime(dueDay)).toBe(true);
      }
    }),
  );
});
