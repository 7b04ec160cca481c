import { expect, test } from "vitest";
import { aContent, aCost, aReport } from "../../../test/builders/a-claim.ts";
import { theCall } from "../../../test/builders/a-pilot.ts";
import type { Report, ReportContent } from "../../pilot/items/report.ts";
import { vouchersOf } from "../../pilot/items/vouchers.ts";
import { LocalDay, Month } from "../../vocabulary/instant.ts";
import { kronor } from "../../vocabulary/ore.ts";
import { budgetStatusOf, monthsReportedBefore } from "../costs.ts";
import { flagSentence } from "./flags.texts.ts";
import { flagsOf } from "./flags.ts";

const budgeted = ["staff", "travel", "services", "indirect"];
const applied = { costs: budgeted.map((categoryId) => ({ categoryId, amounts: { "2027": kronor(1_000) } })) };
const grant = { startDay: LocalDay.parse("2027-01-10"), endDay: LocalDay.parse("2027-12-31") };

const flags = (content: ReportContent, others: readonly Report[] = [], more: object = {}) =>
  flagsOf({
    content,
    others,
    grant,
    call: theCall,
    deductsVat: "deducts",
    standings: budgetStatusOf({ call: theCall, applied, reports: others }, 0, content.costs),
    again: monthsReportedBefore(others, content.costs),
    proven: true,
    ...more,
  });
const codes = (...given: Parameters<typeof flags>) => flags(...given).map(({ code }) => code);

test("a claim within everything has no flag", () => {
  expect(flags(aContent([aCost("travel", 50_000, { voucher: "A 1" })]))).toEqual([]);
});

test("a verification of a day outside the project is flagged, by its own line", () => {
  const content = aContent([
    aCost("travel", 100, { voucher: "A 1", day: "2027-01-09" }),
    aCost("travel", 100, { voucher: "A 2", day: "2027-01-10" }),
  ]);
  expect(flags(content)).toEqual([{ code: "outside-period", lines: [1] }]);
});

test("a budget line exceeded within the tolerance is a notice, beyond it another, over all reports together", () => {
  expect(codes(aContent([aCost("travel", 100_000)]))).toEqual([]);
  expect(codes(aContent([aCost("travel", 110_000)]))).toEqual(["over-budget"]);
  expect(codes(aContent([aCost("travel", 110_001)]))).toEqual(["beyond-tolerance"]);
  const before = aReport(aContent([aCost("travel", 60_001)]), 7);
  expect(codes(aContent([aCost("travel", 50_000)]), [before])).toContain("beyond-tolerance");
  const lessAccepted: Report = {
    ...before,
    status: "accepted",
    accepted: {
      at: before.changedAt,
      by: "x",
      acceptedOre: kronor(500),
      paymentOre: kronor(0),
      settledOre: kronor(0),
      reclaimedOre: kronor(0),
      cuts: [{ id: 1, acceptedOre: kronor(500), reason: "not-proven" }],
    },
  };
  expect(codes(aContent([aCost("travel", 50_000)]), [lessAccepted])).toEqual(["month-again"]);
});

test("the same verification, day and amount in another report is flagged; a returned report claims nothing", () => {
  const voucher = { voucher: "A 12", day: "2027-01-15" };
  const before = aReport(aContent([aCost("services", 40_000, voucher)]), 3);
  const again = aContent([aCost("travel", 40_000, { voucher: " a  12", day: "2027-01-15" })]);
  expect(flags(again, [before])).toContainEqual({ code: "claimed-before", lines: [1], reports: [3] });
  expect(codes(again, [{ ...before, status: "returned" }])).not.toContain("claimed-before");
  const otherDay = aContent([aCost("travel", 40_000, { ...voucher, day: "2027-01-16" })]);
  expect(codes(otherDay, [before])).not.toContain("claimed-before");
  expect(vouchersOf([before])).toEqual([{ report: 3, line: 1, name: "A 12", day: "2027-01-15", amountOre: 40_000 }]);
});

test("the same typed amount for the same category and month in another report is flagged", () => {
  const before = aReport(aContent([aCost("travel", 40_000)]), 2);
  expect(flags(aContent([aCost("travel", 40_000)]), [before])).toContainEqual({
    code: "same-amount",
    lines: [1],
    reports: [2],
  });
  expect(codes(aContent([aCost("travel", 40_001)]), [before])).not.toContain("same-amount");
});

test("a typed amount beside verifications of the same category and month is flagged", () => {
  const content = aContent([aCost("travel", 100), aCost("travel", 100, { voucher: "A 1" }), aCost("services", 5)]);
  expect(flags(content)).toEqual([{ code: "typed-and-read", lines: [2] }]);
});

test("amounts with VAT from who deducts it are flagged, without from who does not, and neither where it is partly", () => {
  const [net, gross] = [aContent([aCost("travel", 1)]), aContent([aCost("travel", 1)], { vat: "gross" })];
  expect(flags(gross)).toEqual([{ code: "vat", vat: "gross" }]);
  expect(flags(net, [], { deductsVat: "none" })).toEqual([{ code: "vat", vat: "net" }]);
  expect(codes(gross, [], { deductsVat: "partly" })).toEqual([]);
});

test("months that no report covers are flagged, and costs without anything from the ledger", () => {
  const march = Month.parse("2027-03");
  const before = aReport(aContent([]), 1);
  expect(flags(aContent([], { from: march, through: march }), [before])).toEqual([
    { code: "months-missing", months: ["2027-02"] },
  ]);
  expect(codes(aContent([aCost("travel", 1)]), [], { proven: false })).toEqual(["no-extract"]);
});

test("every flag is a sentence in both languages", () => {
  const voucher = { voucher: "A 12", day: "2027-01-01" };
  const before = aReport(aContent([aCost("services", 40_000, voucher), aCost("travel", 200_000)]), 3);
  const march = { from: Month.parse("2027-03"), through: Month.parse("2027-03"), final: true, vat: "gross" as const };
  const content = aContent(
    [
      aCost("services", 40_000, voucher),
      aCost("services", 3),
      aCost("travel", 200_000),
      ...Array.from({ length: 12 }, (_, i) => aCost("services", 7, { voucher: `B ${i}`, day: "2026-12-31" })),
    ],
    march,
  );
  const found = flags(content, [before], { proven: false });
  expect(new Set(found.map(({ code }) => code))).toEqual(
    new Set([
      "outside-period",
      "claimed-before",
      "same-amount",
      "typed-and-read",
      "beyond-tolerance",
      "month-again",
      "months-missing",
      "vat",
      "early-final",
      "no-extract",
    ]),
  );
  const known = { tolerance: theCall.budgetTolerance, endDay: grant.endDay };
  const said = (lang: "sv" | "en") => found.map((flag) => flagSentence(flag, known, lang));
  expect(said("sv")).toContain(
    "Resor och logi överstiger budgeten med 3\u00a0000\u00a0kr, mer än de 10\u00a0% som utlysningen tillåter. Avvikelsen ska vara förklarad i rapporten.",
  );
  expect(said("sv")[0]).toMatch(/^Rader 2, 3, .*\(\+5\): en dag utanför/);
  const nameOf = (line: number) => `Resor, rad ${line % 2}`;
  const named = found.map((flag) => flagSentence(flag, { ...known, nameOf }, "sv"));
  expect(named[0]).toMatch(/^Resor, rad 0; Resor, rad 1 \(\+5\): en dag utanför/);
  for (const sentence of [...said("sv"), ...said("en")]) expect(sentence).not.toMatch(/undefined|null|\[object/);
});
