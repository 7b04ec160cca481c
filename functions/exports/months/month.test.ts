import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anExportContext, bytesOf } from "../../../test/builders/a-ledger.ts";
import { anAcceptedCost, aPayment, aPosting, someApplication } from "../../../test/builders/a-posting.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { postToLedger } from "../../ledger/posting.store.ts";
import type { LedgerLine, Posting } from "../../ledger/verification.ts";
import type { Query } from "../../platform/table/table.ts";
import { ApplicationId, newId } from "../../vocabulary/ids.ts";
import { instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { ore, sumOre } from "../../vocabulary/ore.ts";
import { exportFile } from "../formats/exports.ts";
import { readMonth } from "./month.store.ts";
import { summaryOf } from "./month-summary.ts";
import { readMonths } from "./period.store.ts";

const november = Month.parse("2026-11");
const post = (table: InMemoryTable, posting: Posting) =>
  postToLedger(table, posting, (writes) => table.transact(writes));
const all = async (pages: AsyncIterable<readonly LedgerLine[]>) => {
  const found: LedgerLine[] = [];
  for await (const lines of pages) found.push(...lines);
  return found;
};
const exported = (table: Pick<InMemoryTable, "query">) =>
  bytesOf(exportFile("csv", anExportContext(), readMonth(table, november)));
const rowsOf = (file: Buffer): Record<string, string>[] =>
  parse(file, { delimiter: ";", bom: true, record_delimiter: "\r\n", columns: true });

/** A table that answers by tiny pages, some of them empty, as DynamoDB may. */
const stingy = (table: InMemoryTable, asked: Query[] = []) => ({
  query: async (query: Query) => {
    asked.push(query);
    return table.query({ ...query, limit: 2 });
  },
});

describe("a month's lines", () => {
  test("come in the order of their verification numbers, whatever shard they lie in and however small its pages", async () => {
    const table = inMemoryTable();
    for (let i = 0; i < 23; i++) await post(table, aPosting({ applicationId: newId(ApplicationId) }));
    const numbers = (await all(readMonth(stingy(table), november, 7))).map(({ number, line }) => [number, line]);
    expect(numbers).toEqual(Array.from({ length: 46 }, (_, i) => [Math.floor(i / 2) + 1, (i % 2) + 1]));
  });

  test("are read from that month's partitions alone", async () => {
    const table = inMemoryTable();
    for (const month of ["2026-10", "2026-11", "2026-12"])
      await post(table, aPosting({ trueDay: LocalDay.parse(`${month}-15`) }));
    const asked: Query[] = [];
    expect(await all(readMonth(stingy(table, asked), november))).toHaveLength(2);
    expect(asked.map(({ pk }) => pk)).toEqual([0, 1, 2, 3].map((shard) => `LEDGER#2026-11#0${shard}`));
  });

  test("are none in a month without postings", async () => {
    expect(await all(readMonth(inMemoryTable(), november))).toEqual([]);
  });
});

test("the months are listed newest first, by pages, with what they come to", async () => {
  const table = inMemoryTable();
  for (const month of ["2026-10", "2026-12", "2026-11"])
    await post(table, aPosting({ trueDay: LocalDay.parse(`${month}-15`) }));
  const first = await readMonths(stingy(table));
  expect(first.periods.map(({ month }) => month)).toEqual(["2026-12", "2026-11"]);
  const rest = await readMonths(stingy(table), { after: first.next });
  expect(rest).toMatchObject({ periods: [{ month: "2026-10", lines: 2, "accepted-cost": 100_000, payment: 27_600 }] });
});

test("whatever is posted: the file, the page, the list of months and the ledger come to the same sums", async () => {
  const line = fc.record({
    cost: fc.boolean(),
    amount: fc.integer({ min: -1e10, max: 1e10 }),
    category: fc.constantFrom({ id: "staff", label: "Egen personal" }, { id: "travel", label: "Resor; logi" }),
  });
  const posting = fc.record({
    lines: fc.array(
      line.map(({ cost, amount, category }) => (cost ? anAcceptedCost(amount, { category }) : aPayment(amount))),
      { minLength: 1, maxLength: 8 },
    ),
    trueDay: fc.constantFrom("2026-11-20", "2026-11-21", "2026-10-31").map((day) => LocalDay.parse(day)),
    applicationId: fc.constantFrom(someApplication, ApplicationId.parse("b".repeat(16))),
    organisation: fc.string(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(posting, { maxLength: 12 }), async (postings) => {
      const table = inMemoryTable();
      for (const given of postings) await post(table, aPosting({ ...given, at: instant("2026-11-21T10:00:00Z") }));
      const wanted = postings.filter(({ trueDay }) => trueDay.startsWith(november)).flatMap(({ lines }) => lines);
      const rows = rowsOf(await exported(stingy(table)));
      const summary = await summaryOf(readMonth(stingy(table), november, 3));
      const period = (await readMonths(table)).periods.find(({ month }) => month === november);
      expect(rows.length).toBe(wanted.length);
      for (const [kind, name] of [
        ["accepted-cost", "Godkänd kostnad"],
        ["payment", "Utbetalning"],
      ] as const) {
        const sum = sumOre(wanted.filter((posted) => posted.kind === kind).map(({ amountOre }) => amountOre));
        const inFile = rows
          .filter((row) => row["Typ"] === name)
          .map((row) => Number((row["Belopp"] ?? "").replace(",", "")));
        expect(sumOre(inFile.map(ore))).toBe(sum);
        expect(summary.total.ore[kind]).toBe(sum);
        expect(period?.[kind] ?? 0).toBe(sum);
        for (const groups of [summary.byCall, summary.byCategory, summary.byPilot])
          expect(sumOre(groups.map((group) => group.ore[kind]))).toBe(sum);
      }
    }),
    { numRuns: 60 },
  );
});
