import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { ended } from "../../deployment/command.ts";
import { exportFile } from "../../functions/exports/formats/exports.ts";
import { yearEndXlsx } from "../../functions/exports/year/year-end.writer.ts";
import { instant, LocalDay } from "../../functions/vocabulary/instant.ts";
import { anExportContext, anyLedger, bytesOf, inPages } from "../builders/a-ledger.ts";
import { aKeptYearEnd } from "../builders/a-year-end.ts";

// Workbooks as LibreOffice prints them. Where it is not installed, nothing is printed and the tests say so by their name.

const program = await ended("soffice", ["--version"]).catch(() => ({ code: 1, said: "" }));
const isInstalled = program.code === 0;
const where = isInstalled ? "LibreOffice" : "LibreOffice, which is not installed here";
const work = mkdtempSync(join(tmpdir(), "paper-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The sheets of paper that a workbook becomes, by their width and height in points. */
async function printed(name: string, workbook: Uint8Array): Promise<readonly (readonly [number, number])[]> {
  writeFileSync(join(work, `${name}.xlsx`), workbook);
  const profile = `-env:UserInstallation=file://${join(work, "profile")}`;
  const to = ["--convert-to", "pdf", "--outdir", work, join(work, `${name}.xlsx`)];
  const { code, said } = await ended("soffice", [profile, "--headless", ...to]);
  if (code !== 0) throw new Error(said);
  const pdf = readFileSync(join(work, `${name}.pdf`), "latin1");
  return [...pdf.matchAll(/\/Type\s*\/Page\b[^>]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))],
  );
}
/** A4 lying down. */
const paper = [842, 595];

test.skipIf(!isInstalled)(
  `a month's workbook is as wide as one sheet of paper by ${where}`,
  async () => {
    const lines = fc.sample(anyLedger, { numRuns: 3, seed: 2026 }).flat().slice(0, 12);
    const pages = await printed("month", await bytesOf(exportFile("xlsx", anExportContext(), inPages(lines))));
    // Sums, rows and accounts; a sheet wider than the paper would go on beside itself.
    expect(pages).toEqual([paper, paper, paper]);
  },
  120_000,
);

test.skipIf(!isInstalled)(
  `a year's end is as wide as one sheet of paper by ${where}`,
  async () => {
    const { pilots } = aKeptYearEnd();
    const list = { year: 2026, asOf: LocalDay.parse("2027-01-31"), rows: [], open: [], preliminary: false };
    const organisation = { name: "Region Exempel", number: "232100-0164" };
    const given = { organisation, at: instant("2027-02-03T08:00:00Z"), calls: {}, open: pilots };
    const pages = await printed("year-end", (await yearEndXlsx(list, given)).file);
    expect(pages).toEqual([paper, paper, paper]);
  },
  120_000,
);
