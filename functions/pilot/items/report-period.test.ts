import fc from "fast-check";
import { expect, test } from "vitest";
import { aContent, aReport } from "../../../test/builders/a-claim.ts";
import { someDay, someProject } from "../../../test/builders/some-days.ts";
import { LocalDay, Month } from "../../vocabulary/instant.ts";
import { plusMonths } from "../../vocabulary/months.ts";
import type { Report } from "./report.ts";
import { reportsDueOf } from "./report-dues.ts";
import { finalReport, isOpen, mayBegin, reportableMonths, suggestedPeriod } from "./report-period.ts";

const month = (text: string) => Month.parse(text);
const startDay = LocalDay.parse("2026-12-01");
const endDay = LocalDay.parse("2028-11-30");
const reportsDue = reportsDueOf({ startDay, endDay, everyMonths: 6, today: startDay });
const grant = { startDay, endDay, reportsDue };

/** A report that is in and covers months up to this one. */
const through = (last: string, { final = false, status = "submitted" as Report["status"] } = {}): Report => ({
  ...aReport(aContent([], { from: month("2026-12"), through: month(last), final })),
  status,
});
const { content: _, submittedAt: __, ...begun } = through("2026-12");
const aDraft: Report = { ...begun, status: "draft" };

test("the months to report on are the project's, up to the present one", () => {
  expect(reportableMonths(grant, month("2027-02"))).toEqual(["2026-12", "2027-01", "2027-02"]);
  expect(reportableMonths(grant, month("2026-11"))).toEqual([]);
  expect(reportableMonths(grant, month("2031-01")).at(-1)).toBe("2028-11");
});

test("before the project has begun there is no period to suggest", () => {
  expect(suggestedPeriod(grant, [], month("2026-11"))).toBeUndefined();
});

test("the first report is suggested from the project's start to the month that is asked for", () => {
  expect(suggestedPeriod(grant, [], month("2027-08"))).toEqual({ from: "2026-12", through: "2027-05" });
  expect(suggestedPeriod(grant, [], month("2027-02"))).toEqual({ from: "2026-12", through: "2027-02" });
});

test("the next report is suggested from the month after the last one that is in", () => {
  const reports = [through("2027-05"), through("2027-02")];
  expect(suggestedPeriod(grant, reports, month("2028-03"))).toEqual({ from: "2027-06", through: "2027-11" });
});

test("a report that covered the month asked for leads on to the one asked for after it", () => {
  expect(suggestedPeriod(grant, [through("2027-06")], month("2028-03"))).toEqual({
    from: "2027-07",
    through: "2027-11",
  });
});

test("a report on the one month that is left of what is asked for ends with that month", () => {
  expect(suggestedPeriod(grant, [through("2027-04")], month("2028-03"))).toEqual({
    from: "2027-05",
    through: "2027-05",
  });
});

test("where all months are reported, the last one is suggested again", () => {
  expect(suggestedPeriod(grant, [through("2027-02")], month("2027-02"))).toEqual({
    from: "2027-02",
    through: "2027-02",
  });
});

test("a returned report counts as not in, and so does a draft", () => {
  const reports = [through("2027-05", { status: "returned" }), aDraft];
  expect(suggestedPeriod(grant, reports, month("2027-08"))?.from).toBe("2026-12");
});

test("a report is suggested over twelve months at most", () => {
  const yearsLate = { ...grant, reportsDue: [] };
  expect(suggestedPeriod(yearsLate, [], month("2028-11"))).toEqual({ from: "2026-12", through: "2027-11" });
});

test("whatever is in, the suggested months are the project's, in order, and no more than twelve", () => {
  fc.assert(
    fc.property(
      someProject,
      someDay,
      someDay,
      fc.option(someDay),
      ({ startDay: start, endDay: end }, today, now, done) => {
        const dues = reportsDueOf({ startDay: start, endDay: end, everyMonths: 4, today });
        const reports = done ? [through(done.slice(0, 7))] : [];
        const thisMonth = month(now.slice(0, 7));
        const months = reportableMonths({ startDay: start, endDay: end }, thisMonth);
        const period = suggestedPeriod({ startDay: start, endDay: end, reportsDue: dues }, reports, thisMonth);
        expect(period === undefined).toBe(months.length === 0);
        if (!period) return;
        expect(months.at(-1) !== undefined && period.from <= period.through).toBe(true);
        expect(period.through < plusMonths(period.from, 12)).toBe(true);
      },
    ),
  );
});

test("when the final report is in, nothing more is asked for and no other report begins", () => {
  const final = through("2027-02", { final: true });
  expect(finalReport([through("2027-01"), final])).toBe(final);
  expect(mayBegin([final])).toBe(false);
});

test("a final report that was returned is not in, and is written on", () => {
  const returned = through("2027-02", { final: true, status: "returned" });
  expect(finalReport([returned])).toBeUndefined();
  expect(mayBegin([returned])).toBe(false);
});

test("a new report begins when none is being written on", () => {
  expect(mayBegin([])).toBe(true);
  expect(mayBegin([through("2027-02"), through("2027-05", { status: "accepted" })])).toBe(true);
  expect(mayBegin([through("2027-02"), aDraft])).toBe(false);
});

test("drafts and returned reports are written on; those that are in are not", () => {
  expect(
    ["draft", "submitted", "returned", "accepted"].map((status) => isOpen({ status: status as Report["status"] })),
  ).toEqual([true, false, true, false]);
});
