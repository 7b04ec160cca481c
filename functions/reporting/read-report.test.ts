import fc from "fast-check";
import { expect, test } from "vitest";
import { theCall } from "../../test/builders/a-pilot.ts";
import { reportNamed, toldInWords } from "../../test/builders/a-typed-report.ts";
import { tableOf } from "../platform/forms/computed.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { readForm } from "../platform/forms/read.ts";
import { gridOfTable } from "../platform/forms/ui/grid.ts";
import { shownFigures } from "../platform/forms/ui/grid-figures.ts";
import { LocalDay, Month } from "../vocabulary/instant.ts";
import { editKronor, formatKronor, ore, sumOre } from "../vocabulary/ore.ts";
import { readReport } from "./read-report.ts";
import type { ReportBounds } from "./report-rules.ts";
import { costName, reportFormOf } from "./report-table.ts";

const typed = { ...toldInWords, ...reportNamed({ "period.from": "2027-01", "period.through": "2027-06" }) };
const boundsWith = (thisMonth: string, months: readonly string[]): ReportBounds => ({
  call: theCall,
  grant: { startDay: LocalDay.parse("2026-12-01"), endDay: LocalDay.parse("2028-11-30") },
  thisMonth: Month.parse(thisMonth),
  imported: months.map((month) => ({
    voucher: `A ${month}`,
    day: LocalDay.parse(`${month}-15`),
    month: Month.parse(month),
    account: "5410",
    text: "Stol",
    categoryId: "services",
    amountOre: ore(10_000),
  })),
  earlier: [],
  vat: "net",
});
const readOn = (thisMonth: string, months: readonly string[], period: Readonly<Record<string, string>> = {}) =>
  readReport({ ...typed, ...reportNamed(period) }, boundsWith(thisMonth, months), "sv");

test("two cells in one cell and other currencies are refused in words; prices are read", () => {
  const cell = "costs.0.amounts.2027-02";
  const told = (amount: string) => JSON.stringify(readOn("2027-08", [], { [cell]: amount }));
  expect(told("500\t250")).toContain("flera tal");
  expect(told("12 500 €")).toContain("ska vara i kronor");
  expect(told("5 0")).toContain("Skriv ");
  expect(readOn("2027-08", [], { [cell]: "12 500:-" })).toMatchObject({
    ok: true,
    value: { costs: [{ amountOre: 1_250_000 }, {}] },
  });
});

test("costs of a SIE file are held against calendar and period as typed ones are, each month once", () => {
  expect(readOn("2027-03", ["2027-01", "2027-03"])).toMatchObject({ ok: true });
  const early = readOn("2027-03", ["2027-01", "2027-05", "2027-05"]);
  expect(early).toMatchObject({ ok: false, problems: [{ field: "p-period.to" }] });
  expect(JSON.stringify(early)).toContain("Maj 2027 har inte börjat än");
  const moved = readOn("2027-08", ["2027-01", "2027-05"], { "period.from": "2027-03" });
  expect(moved).toMatchObject({ ok: false, problems: [{ field: "p-period.to" }] });
  expect(JSON.stringify(moved)).toContain("Januari 2027 ingår inte i perioden");
  expect(JSON.stringify(moved)).toContain("ur filen på nytt");
});

test("whatever is typed and fetched, the table shows what the claim comes to, to the öre, on page and in script alike", () => {
  const months = ["2027-01", "2027-02"] as const;
  const amount = fc.integer({ min: 0, max: 99_999_999 });
  const cell = fc.record({
    category: fc.constantFrom("staff", "services", "travel"),
    month: fc.constantFrom(...months),
  });
  const typedCells = fc.array(fc.record({ cell, amount }), { maxLength: 6 });
  const fetched = fc.array(fc.record({ cell, amount: fc.integer({ min: -9_999, max: 999_999 }) }), { maxLength: 6 });
  fc.assert(
    fc.property(typedCells, fetched, (cells, lines) => {
      const earlier = ["staff", "services", "travel"].map((categoryId) => ({
        ...{ categoryId, month: Month.parse("2026-12"), amountOre: ore(100_000) },
      }));
      const bounds = { ...boundsWith("2027-08", []), earlier };
      const imported = lines.map(({ cell: { category, month }, amount: amountOre }, i) => ({
        ...{ voucher: `A ${i}`, day: LocalDay.parse(`${month}-15`), month: Month.parse(month), account: "5410" },
        ...{ text: "", categoryId: category, amountOre: ore(amountOre) },
      }));
      const amounts = cells.map(({ cell: { category, month }, amount: typedOre }) => [
        costName(category, month),
        editKronor(ore(typedOre)),
      ]);
      const all = { ...typed, ...Object.fromEntries(amounts) };
      const read = readReport(all, { ...bounds, imported }, "sv");
      const claimed = read.ok ? sumOre(read.value.costs.map(({ amountOre }) => amountOre)) : expect.fail();
      const form = reportFormOf({ call: theCall, imported }, all);
      const [table] = questionsOf(form).filter((question) => question.kind === "table");
      if (!table) throw new Error("a report has a table");
      expect(tableOf(table, readForm(form, all).answers).sums.total).toBe(claimed);
      expect(shownFigures(gridOfTable(table, all, "sv"), all, "sv").total).toBe(formatKronor(claimed, "sv"));
    }),
  );
});

test("costs of a SIE file in a category that is no longer booked on are pointed out at the table", () => {
  const bounds = boundsWith("2027-08", ["2027-01"]);
  const gone = bounds.imported.map((line) => ({ ...line, categoryId: "gone" }));
  expect(readReport(typed, { ...bounds, imported: gone }, "sv")).toMatchObject({
    ok: false,
    problems: [{ field: "p-costs" }],
  });
});

test("each cell says its own category and month, and what is hidden is not asked", () => {
  const early = readOn("2027-03", [], { "costs.1.amounts.2027-05": "5", "costs.2.amounts.2027-05": "5" });
  const said = early.ok ? [] : early.problems;
  expect(said.map(({ field }) => field)).toEqual(["p-costs.services.2027-05", "p-costs.travel.2027-05"]);
  expect(said.map(({ text }) => text.split(":")[0])).toEqual([
    "Externa tjänster, maj 2027",
    "Resor och logi, maj 2027",
  ]);
  const final = readOn("2027-08", [], { final: "yes", "texts.next": "", "texts.lessons": "" });
  expect(final.ok ? [] : final.problems.map(({ field }) => field)).toEqual(["p-lessons"]);
});

test("a refund in a later month has one rule, typed or from a file: never more than the costs that it is of", () => {
  const months = ["2027-02"];
  const credit = (amountOre: number) =>
    boundsWith("2027-08", months).imported.map((line) => ({ ...line, amountOre: ore(amountOre) }));
  const earlier = [{ categoryId: "services", month: Month.parse("2026-12"), amountOre: ore(50_000) }];
  const typedRefund = (amount: string, before: ReportBounds["earlier"]) =>
    readReport(
      { ...typed, [costName("services", "2027-02")]: amount, [costName("travel", "2027-02")]: "10 000" },
      { ...boundsWith("2027-08", []), earlier: before },
      "sv",
    );
  const readRefund = (amountOre: number, before: ReportBounds["earlier"]) =>
    readReport(
      { ...typed, [costName("travel", "2027-02")]: "10 000" },
      { ...boundsWith("2027-08", []), imported: credit(amountOre), earlier: before },
      "sv",
    );
  for (const read of [typedRefund("-500", earlier), readRefund(-50_000, earlier)])
    expect(read.ok && read.value.costs.map(({ amountOre }) => amountOre)).toEqual([-50_000, 1_000_000]);
  // Another kind of cost does not make room for it.
  for (const [read, field] of [
    [typedRefund("-500,01", earlier), "p-costs.services.2027-02"],
    [readRefund(-50_001, earlier), "p-costs"],
    [typedRefund("-500", []), "p-costs.services.2027-02"],
    [readRefund(-50_000, []), "p-costs"],
  ] as const)
    expect(read).toMatchObject({
      ok: false,
      problems: [{ field, text: expect.stringMatching(/^Externa tjänster: återbetalningen är större än kostnaderna/) }],
    });
});
