import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { project } from "../../deployment/project.ts";
import { exportFile } from "../../functions/exports/formats/exports.ts";
import { accrualEntries } from "../../functions/exports/year/accruals.ts";
import { accrualFile } from "../../functions/exports/year/accruals.writer.ts";
import { accruesOfAll } from "../../functions/exports/year/open-at-year-end.ts";
import { balancesOf } from "../../functions/ledger/account-balances.ts";
import { isOfLedger } from "../../functions/ledger/booked.ts";
import { anExportContext, anyLedger, bytesOf, inPages } from "../builders/a-ledger.ts";
import { aKeptYearEnd } from "../builders/a-year-end.ts";
import { pythonTools } from "../python-tools.ts";

// A month and a year's end, imported by a program that others wrote into a book that knows nothing of ours.

let tools: Awaited<ReturnType<typeof pythonTools>>;
const work = mkdtempSync(join(tmpdir(), "import-"));
beforeAll(async () => {
  tools = await pythonTools("readers", "test/readers/requirements.txt");
}, 300_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

type Book = {
  readonly accounts: Readonly<Record<string, readonly [debit: number, credit: number]>>;
  readonly refused: readonly unknown[];
  readonly taken: number;
};
async function imported(through: string, files: Readonly<Record<string, Uint8Array>>): Promise<Book> {
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(work, name);
    writeFileSync(path, bytes);
    return path;
  });
  const script = join(project, "test/readers/import_sie.py");
  const { code, said } = await tools.run("python", ["-W", "ignore", script, through, ...paths]);
  if (code !== 0) throw new Error(said);
  return JSON.parse(said) as Book; // as: what the script writes
}
const netOf = ({ accounts }: Book, account: string): number => {
  const [debit = 0, credit = 0] = accounts[account] ?? [];
  return debit - credit;
};

test("a month and the accruals of a year's end are imported whole, agree by account, and the reversal leaves nothing", async () => {
  const samples = fc.sample(anyLedger, { numRuns: 12, seed: 2027 });
  const lines = samples.flatMap((some, i) => some.map((line) => ({ ...line, number: line.number + i * 100 })));
  const month = await bytesOf(exportFile("sie", anExportContext(), inPages(lines)));
  const accounts = { debit: { account: "7590", project: "P12" }, credit: { account: "2990", project: "P12" } };
  const { pilots, open, ...version } = aKeptYearEnd({ accounts });
  const entries = accrualEntries(pilots, 2026) ?? [];
  const accruals = accrualFile("sie", version, entries, open).file;

  const alone = await imported("20261231", { "month.si": month });
  // What the supplier ledger books by a file of its own is in no file of this one.
  const here = new Set(lines.filter(isOfLedger).map(({ number }) => number));
  expect([alone.refused, alone.taken]).toEqual([[], here.size]);
  const balances = await balancesOf(inPages(lines));
  expect(Object.entries(alone.accounts)).toEqual(
    balances.map(({ account, debitOre, creditOre }) => [account, [debitOre, creditOre]]),
  );

  const files = { "month.si": month, "accruals.si": accruals };
  const { sum } = accruesOfAll(pilots);
  expect(sum).toBe(427_600);
  const closed = await imported("20261231", files);
  expect([closed.refused, closed.taken]).toEqual([[], alone.taken + 1]);
  expect(netOf(closed, "7590")).toBe(netOf(alone, "7590") + sum);
  expect(netOf(closed, "2990")).toBe(0 - sum);
  const begun = await imported("20270101", files);
  expect(begun.taken).toBe(alone.taken + 2);
  expect([netOf(begun, "7590"), netOf(begun, "2990")]).toEqual([netOf(alone, "7590"), 0]);
  for (const book of [alone, closed, begun])
    expect(Object.keys(book.accounts).reduce((all, account) => all + netOf(book, account), 0)).toBe(0);
});

test("the book refuses what does not balance, so that it would tell", async () => {
  const { pilots, open, ...version } = aKeptYearEnd({
    accounts: { debit: { account: "7590" }, credit: { account: "2990" } },
  });
  const entries = accrualEntries(pilots, 2026) ?? [];
  const text = Buffer.from(accrualFile("sie", version, entries, open).file).toString("latin1");
  const broken = Buffer.from(text.replace("-276.00", "-275.99"), "latin1");
  expect(await imported("20270101", { "broken.si": broken })).toMatchObject({ refused: [["20261231", 1]], taken: 1 });
});
