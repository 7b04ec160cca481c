import { expect, test } from "vitest";
import { theCall } from "../../test/builders/a-pilot.ts";
import { reportNamed, toldInWords } from "../../test/builders/a-typed-report.ts";
import { LocalDay, Month } from "../vocabulary/instant.ts";
import { ore } from "../vocabulary/ore.ts";
import { readReport } from "./read-report.ts";
import type { ReportBounds } from "./report-rules.ts";

const typed = { ...toldInWords, ...reportNamed({ "period.from": "2027-01", "period.through": "2027-06" }) };
const readOn = (thisMonth: string, months: readonly string[], period = {}) => {
  const bounds: ReportBounds = {
    categories: theCall.categories,
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
    vat: "net",
  };
  return readReport({ ...typed, ...reportNamed(period) }, bounds, "sv");
};

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
  expect(JSON.stringify(moved)).toContain("SIE-filen");
});
