import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aContent, aReport } from "../../../test/builders/a-claim.ts";
import { someDay, someProject } from "../../../test/builders/some-days.ts";
import { instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { later, monthsBetween } from "../../vocabulary/months.ts";
import type { ReportDue } from "../items/grant.ts";
import type { Report, ReportStatus } from "../items/report.ts";
import { plannedDayOf, reportsDueAfter, reportsDueOf } from "../items/report-dues.ts";
import { isOwed, nextObligation, obligationsOf, periodsOf } from "./obligations.ts";

const day = (text: string) => LocalDay.parse(text);
const [startDay, endDay] = [day("2026-12-01"), day("2028-11-30")];
const reportsDue = reportsDueOf({ startDay, endDay, everyMonths: 6, today: startDay });
const grant = { startDay, endDay, reportsDue };

const through = (last: string, { final = false, status = "submitted" as ReportStatus, number = 1 } = {}): Report => ({
  ...aReport(aContent([], { from: Month.parse("2026-12"), through: Month.parse(last), final })),
  status,
  number,
});

const now = (
  reports: readonly Report[] = [],
  { today = "2027-07-01", isAsked = true, claims = true, of = grant } = {},
) => obligationsOf({ grant: of, reports, claims, isAsked }, day(today));
const states = (...given: Parameters<typeof now>) => now(...given).map(({ state }) => state);

test("the mother project's own period of two years and a day gives eight reports; the day joins the last stretch", () => {
  const period = { startDay: day("2024-08-01"), endDay: day("2026-08-01") };
  const dues = reportsDueOf({ ...period, everyMonths: 3, today: day("2024-06-01") });
  expect(
    periodsOf({ ...period, reportsDue: dues })
      .map(({ from, through: last, dueDay }) => [from, last, dueDay])
      .slice(-2),
  ).toEqual([
    ["2026-02", "2026-04", "2026-05-30"],
    ["2026-05", "2026-08", "2026-09-01"],
  ]);
  expect(dues).toHaveLength(8);
});

test("a last stretch of a whole month is reported on alone, one that is a day shorter is not", () => {
  const of = (end: string) =>
    reportsDueOf({ startDay, endDay: day(end), everyMonths: 3, today: startDay }).map((due) => due.through);
  expect(of("2027-06-30")).toEqual(["2027-02", "2027-05", "2027-06"]);
  expect(of("2027-06-29")).toEqual(["2027-02", "2027-06"]);
});

describe("how far a report has come", () => {
  test("it comes, is open when its months have passed, and is late after its last day", () => {
    expect(states([], { today: "2027-05-31" })[0]).toBe("to-come");
    expect(states([], { today: "2027-06-01" })[0]).toBe("open");
    expect(now()[0]).toMatchObject({
      from: "2026-12",
      through: "2027-05",
      dueDay: "2027-06-30",
      opensDay: "2027-06-01",
    });
    expect(states([], { today: "2027-06-30" })[0]).toBe("open");
    expect(states([], { today: "2027-07-01" })[0]).toBe("late");
  });

  test("one report meets all whose months it covers; the last is met by the final one alone", () => {
    expect(states([through("2027-11")])).toEqual(["handed-in", "handed-in", "to-come", "to-come"]);
    expect(states([through("2028-11", { status: "accepted" })], { today: "2029-03-01" })).toEqual([
      ...["accepted", "accepted", "accepted"],
      "late",
    ]);
    expect(states([through("2028-11", { final: true })]).at(-1)).toBe("handed-in");
  });

  test("a report that is returned is to be completed, unless another covers its months", () => {
    const returned = through("2027-05", { status: "returned" });
    expect(now([returned])[0]).toMatchObject({ state: "returned", report: 1 });
    expect(now([returned, through("2027-06", { number: 2 })])[0]).toMatchObject({ state: "handed-in", report: 2 });
  });

  test("a final report before the end makes what is between pointless, also while it is completed", () => {
    const early = { final: true };
    expect(states([through("2027-05", early)])).toEqual(["handed-in", "not-asked", "not-asked", "handed-in"]);
    const returned = [through("2027-05", { ...early, status: "returned" })];
    expect(states(returned)).toEqual(["returned", "not-asked", "not-asked", "returned"]);
  });

  test("once nothing is asked for, what is in stays as it is and the rest is not needed", () => {
    const reports = [through("2027-05", { status: "accepted" })];
    expect(states(reports, { isAsked: false })).toEqual(["accepted", "not-asked", "not-asked", "not-asked"]);
    expect(states([through("2027-05", { status: "returned" })], { isAsked: false })[0]).toBe("not-asked");
  });

  test("a grant that ends before its time has its last costs reported, which need no final report", () => {
    const ending = { kind: "terminated", at: instant("2027-06-15T10:00:00Z"), claimsUntil: day("2027-07-15") } as const;
    const of = { ...grant, reportsDue: reportsDue.slice(0, 1), ending };
    expect(now([through("2027-05")], { of })).toMatchObject([{ state: "handed-in", kind: "claim" }]);
  });
});

test("the last is the final report; the others claim costs where the call has costs in reports", () => {
  expect(now().map(({ kind }) => kind)).toEqual(["claim", "claim", "claim", "final"]);
  expect(now([], { claims: false })[0]?.kind).toBe("progress");
});

test("what comes next is the first that is owed; after the final report nothing is", () => {
  expect(nextObligation(now())?.number).toBe(1);
  expect(nextObligation(now([through("2027-04")]))?.number).toBe(1);
  expect(nextObligation(now([through("2027-05")]))?.number).toBe(2);
  expect(nextObligation(now([through("2027-02", { final: true })]))).toBeUndefined();
});

describe("more time", () => {
  const asked = { at: instant("2027-06-20T10:00:00Z"), by: "Projektledaren", to: day("2027-08-15"), reason: "Sjukdom" };
  const dueWith = (more: Partial<ReportDue>) => ({
    ...grant,
    reportsDue: reportsDue.map((due, i) => (i === 0 ? { ...due, ...more } : due)),
  });

  test("what is asked for waits until it is answered, or until more than that was given", () => {
    const of = dueWith({ extensions: [{ from: day("2027-06-30"), asked }] });
    expect(now([], { of })[0]).toMatchObject({ state: "late", asked });
    const given = dueWith({
      dueDay: day("2027-08-31"),
      plannedDay: day("2027-06-30"),
      extensions: [{ from: day("2027-06-30"), asked }],
    });
    expect(now([], { of: given })[0]).not.toHaveProperty("asked");
    expect(now([through("2027-05")], { of })[0]).not.toHaveProperty("asked");
  });

  const moved = (dueDay: string, place: number) =>
    reportsDue.map((due, i) =>
      i === place
        ? { ...due, dueDay: day(dueDay), plannedDay: due.dueDay, extensions: [{ from: due.dueDay, asked }] }
        : due,
    );
  const replanned = (end: string, before: readonly ReportDue[]) =>
    reportsDueAfter({ startDay, endDay: day(end), everyMonths: 6, today: day("2027-01-01"), before });

  test("a stretch that an amendment leaves as it was keeps its day and its plan", () => {
    const [first] = replanned("2029-05-31", moved("2027-08-15", 0));
    expect(first).toMatchObject({ number: 1, dueDay: "2027-08-15", plannedDay: "2027-06-30" });
  });

  test("an amendment that shortens the period under it takes the promised day along", () => {
    const after = replanned("2028-09-30", moved("2029-03-01", 3));
    expect(after.at(-1)).toMatchObject({ through: "2028-09", dueDay: "2029-03-01", plannedDay: "2028-10-30" });
    expect(after.at(-1)?.extensions).toHaveLength(1);
  });

  test("one that lengthens it past the promised day leaves its own day, and what was said is kept", () => {
    const after = replanned("2029-05-31", moved("2029-01-15", 3));
    const heir = after.find((due) => due.extensions);
    expect(heir).toMatchObject({ through: "2028-11", number: 4, dueDay: "2029-01-15" });
    const much = replanned(
      "2029-03-31",
      reportsDueOf({ startDay, endDay: day("2028-10-15"), everyMonths: 6, today: startDay }).map((due) => ({
        ...due,
        plannedDay: due.dueDay,
        extensions: [{ from: due.dueDay, asked }],
      })),
    );
    expect(much.find(({ through: last }) => last === "2028-11")).not.toHaveProperty("plannedDay");
    expect(much.find(({ through: last }) => last === "2028-11")?.extensions).toHaveLength(1);
  });
});

const someReports = fc.array(
  fc.record({
    months: fc.integer({ min: 0, max: 70 }),
    final: fc.boolean(),
    status: fc.constantFrom<ReportStatus>("draft", "submitted", "returned", "accepted"),
  }),
  { maxLength: 4 },
);

test("whatever amendments move the end, the periods are the project's months, each once, and the last is its end", () => {
  fc.assert(
    fc.property(
      someProject,
      fc.integer({ min: 1, max: 12 }),
      someDay,
      fc.array(fc.tuple(fc.integer({ min: 0, max: 5 * 365 }), someDay, fc.boolean()), { maxLength: 5 }),
      (project, everyMonths, decided, amendments) => {
        let end = project.endDay;
        let dues: readonly ReportDue[] = reportsDueOf({ ...project, everyMonths, today: decided });
        for (const [days, today, extends_] of amendments) {
          if (extends_)
            dues = dues.map((due, i) =>
              i === days % dues.length
                ? {
                    ...due,
                    plannedDay: plannedDayOf(due),
                    dueDay: later(due.dueDay, today),
                    extensions: [{ from: due.dueDay }],
                  }
                : due,
            );
          const promised = dues.filter(({ plannedDay }) => plannedDay !== undefined);
          const said = dues.flatMap(({ extensions = [] }) => extensions).length;
          end = LocalDay.parse(new Date(Date.parse(project.startDay) + days * 86_400_000).toISOString().slice(0, 10));
          dues = reportsDueAfter({ startDay: project.startDay, endDay: end, everyMonths, today, before: dues });
          // Nothing that was said is lost, and nobody gets less time than was promised.
          expect(dues.flatMap(({ extensions = [] }) => extensions)).toHaveLength(said);
          for (const { through: last, dueDay } of promised) {
            const heir = dues.find((due) => due.through >= last) ?? dues.at(-1);
            expect(heir && heir.dueDay >= dueDay).toBe(true);
          }
        }
        const periods = periodsOf({ ...project, reportsDue: [...dues] });
        const months = periods.flatMap(({ from, through: last }) => monthsBetween(from, last));
        expect(months).toEqual(monthsBetween(Month.parse(project.startDay.slice(0, 7)), Month.parse(end.slice(0, 7))));
        expect(new Set(dues.map(({ number }) => number)).size).toBe(dues.length);
      },
    ),
  );
});

test("whatever is in, nothing is both met and owed, and after a final report nothing new is", () => {
  fc.assert(
    fc.property(someReports, someDay, fc.boolean(), (kinds, today, isAsked) => {
      const reports = kinds.map(({ months, final, status }, i) =>
        through(`${2026 + Math.floor((11 + months) / 12)}-${String(((11 + months) % 12) + 1).padStart(2, "0")}`, {
          ...{ final, status, number: i + 1 },
        }),
      );
      const all = now(reports, { today, isAsked });
      for (const one of all) {
        const mine = reports.find(({ number }) => number === one.report);
        if (one.state === "accepted") expect(mine?.status).toBe("accepted");
        if (isOwed(one)) expect(isAsked).toBe(true);
        expect(one.asked === undefined || isOwed(one)).toBe(true);
      }
      if (reports.some(({ content, status }) => content?.final && (status === "submitted" || status === "accepted")))
        expect(all.filter(({ state }) => state === "late" || state === "open" || state === "to-come")).toEqual([]);
    }),
  );
});
