import fc from "fast-check";
import { expect, test } from "vitest";
import { aContent, aCost, accepting, aReport, submitted } from "../../test/builders/a-claim.ts";
import { theCall } from "../../test/builders/a-pilot.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { acceptReport } from "../claims/examination/accept-report.act.ts";
import { waitsForBank } from "../payments/contract.ts";
import { reportPut } from "../pilot/items/report.ts";
import { readPilot } from "../pilot/pilot.ts";
import { press } from "../pilot/press.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { gridOfTable } from "../platform/forms/ui/grid.ts";
import { figureColumns } from "../platform/forms/ui/grid-figures.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince } from "../platform/table/table.ts";
import { parseAmount } from "../platform/web/browser/table/amount.ts";
import { figures } from "../platform/web/browser/table/figures.ts";
import { sum } from "../platform/web/browser/table/sums.ts";
import { LocalDay, Month } from "../vocabulary/instant.ts";
import { editKronor, ore } from "../vocabulary/ore.ts";
import { typedText } from "../vocabulary/typed.ts";
import { claimWritten } from "./read-report.ts";
import { budgetLeft, whatItPays } from "./report-money.ts";
import type { ReportBounds } from "./report-rules.ts";
import { columnsOf, costName, fileRowOf, reportFormOf } from "./report-table.ts";

const months = ["2027-01", "2027-02"] as const;
const amount = fc.oneof(fc.integer({ min: -500_000, max: 500_000 }), fc.integer({ min: 0, max: 200_000_000 }));
const cost = fc
  .record({ category: fc.constantFrom("staff", "services", "travel"), month: fc.constantFrom(...months), amount })
  .map(({ category, month, amount: of }) => aCost(category, of, { month }));
const content = fc.array(cost, { maxLength: 4 }).map((costs) => aContent(costs));
/** What finance has done before: an advance that is paid or with the bank, a holdback, and a cap that may be near. */
const money = fc.record({
  advancedOre: fc.constantFrom(0, 5_000_000, 20_000_000),
  holdbackOre: fc.constantFrom(0, 8_000_000),
  capOre: fc.constantFrom(80_060_900, 30_000_000),
});

test("what a report is said to pay is what its settlement pays, to the öre, in any state of the grant", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(content, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      money,
      async (contents, final, of) => {
        const table = inMemoryTable();
        const id = await aProject(table);
        const { grant } = await readPilot(table, id);
        const set = { ...of, version: grant.version + 1 };
        await table.transact([{ table: "pilots", update: keys.grant(id), set, when: unchangedSince(grant.version) }]);
        const all = contents.map((one, i) => (i === contents.length - 1 ? { ...one, final } : one));
        const own = all.at(-1);
        if (!own) return;
        await submitted(table, id, all);
        const number = all.length;
        const said = whatItPays(await readPilot(table, id), { number, ...own });
        let paid: number | undefined;
        for (const [i] of all.entries()) {
          const pilot = await readPilot(table, id);
          const claimed = pilot.reports[i]?.content;
          if (!claimed) expect.fail("a report that was submitted has content");
          const changeOre = ore(claimed.costs.reduce((all, { amountOre }) => all + amountOre, 0));
          if (pilot.grant.acceptedOre + changeOre < 0) {
            expect(said).toEqual({ unsaid: "below" });
            return;
          }
          expect(waitsForBank(pilot.grant, { changeOre, final: claimed.final }, pilot.payments)).toBe(false);
          const done = await press(table, acceptReport, accepting(pilot, i + 1));
          if (!("paymentOre" in done)) {
            // A kind of cost comes to less than nothing with all reports: that is said, and not accepted.
            expect(said).toEqual({ unsaid: "below" });
            return;
          }
          paid = done.paymentOre;
        }
        expect(said).toMatchObject({ settlement: { dueOre: paid }, after: all.slice(0, -1).map((_, i) => i + 1) });
        const after = await readPilot(table, id);
        if (!("settlement" in said)) return;
        expect(after.grant).toMatchObject(said.settlement.sums);
      },
    ),
    { numRuns: 40 },
  );
});

test("while an advance is with the bank that leaves no room, nothing is said", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const { grant: granted, payments, reports, call } = await readPilot(table, id);
  const pilot = { grant: granted, payments, reports, call };
  const grant = { ...granted, advanceDueOre: ore(10_000_000) };
  const claim = { number: 1, ...aContent([aCost("staff", 100_000)], { final: true }) };
  expect(whatItPays({ ...pilot, grant }, claim)).toEqual({ unsaid: "bank" });
  expect(whatItPays(pilot, claim)).toMatchObject({ after: [] });
});

const bounds: ReportBounds = {
  call: theCall,
  grant: { startDay: LocalDay.parse("2026-12-01"), endDay: LocalDay.parse("2028-11-30") },
  thisMonth: Month.parse("2027-08"),
  imported: [],
  earlier: [],
  vat: "net",
};

test("what is left of the budget is the same on the page and as its script reckons it while one types", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const earlier = aReport(aContent([aCost("staff", 123_456), aCost("travel", 777)]));
  await table.transact([reportPut(id, { ...earlier, version: 0 })]);
  const pilot = await readPilot(table, id);
  const cell = fc.record({ category: fc.constantFrom("staff", "services"), month: fc.constantFrom(...months), amount });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 4 }), fc.array(cell, { maxLength: 3 }), (cells, lines) => {
      const imported = lines.map(({ category, month, amount: of }, i) => ({
        ...{ voucher: `A ${i}`, day: LocalDay.parse(`${month}-15`), month: Month.parse(month), account: "5410" },
        ...{ text: "", categoryId: category, amountOre: ore(of) },
      }));
      const typed = {
        ...{ "p-period.from": "2027-01", "p-period.to": "2027-02" },
        ...Object.fromEntries(
          cells.map(({ category, month, amount: of }) => [costName(category, month), editKronor(ore(of))]),
        ),
      };
      const left = budgetLeft(pilot, 2, claimWritten(typed, { ...bounds, imported }).costs);
      const [question] = questionsOf(reportFormOf({ call: theCall, imported }, typed)).filter(
        (one) => one.kind === "table",
      );
      if (!question) throw new Error("a report has a table");
      const grid = gridOfTable(question, typed, "sv");
      const live = figures(figureColumns(grid), grid.rows, (row, column) =>
        parseAmount(typedText(typed, `p-costs.${row}.${column}`)),
      );
      for (const { category, beforeOre, leftOre, years } of left) {
        const used = (of: readonly string[]) =>
          sum([category.id, fileRowOf(category.id)].flatMap((row) => of.map((month) => live.at(row, month)))) ?? 0n;
        const shown = columnsOf(typed, imported);
        expect(BigInt(beforeOre) - used(shown)).toBe(BigInt(leftOre));
        for (const { year, ...of } of years)
          expect(BigInt(of.beforeOre) - used(shown.filter((month) => month.startsWith(String(year))))).toBe(
            BigInt(of.leftOre),
          );
      }
    }),
  );
});
