import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { project } from "../../deployment/project.ts";
import { type Column, columnsOf } from "../../functions/exports/formats/columns.ts";
import { exportFile } from "../../functions/exports/formats/exports.ts";
import { xlsxChunks } from "../../functions/exports/formats/xlsx.writer.ts";
import { columnName } from "../../functions/exports/formats/xlsx-parts.ts";
import { summing } from "../../functions/exports/months/month-summary.ts";
import { balancesOf } from "../../functions/ledger/account-balances.ts";
import { kindNames } from "../../functions/ledger/kinds.texts.ts";
import { countedKinds } from "../../functions/ledger/kinds.ts";
import type { LedgerLine } from "../../functions/ledger/verification.ts";
import { formatMoment } from "../../functions/vocabulary/instant.ts";
import { anExportContext, anyLedger, bytesOf, inPages } from "../builders/a-ledger.ts";
import { pythonTools } from "../python-tools.ts";

let tools: Awaited<ReturnType<typeof pythonTools>>;
const work = mkdtempSync(join(tmpdir(), "readers-"));
beforeAll(async () => {
  tools = await pythonTools("readers", "test/readers/requirements.txt");
}, 300_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

const read = async (script: string, name: string, file: Buffer): Promise<unknown> => {
  const path = join(work, name);
  writeFileSync(path, file);
  const { code, said } = await tools.run("python", ["-W", "ignore", join(project, "test/readers", script), path]);
  if (code !== 0) throw new Error(said);
  return JSON.parse(said);
};

// One ledger of many kinds of lines: each start of Python costs a second, so the properties are held elsewhere.
const ledger = (): readonly LedgerLine[] => {
  const samples = fc.sample(anyLedger, { numRuns: 12, seed: 2026 });
  return samples.flatMap((lines, i) => lines.map((line) => ({ ...line, number: line.number + i * 100 })));
};

type SieFile = {
  organisation: { name: string; number: string };
  verifications: {
    number: number;
    day: string;
    text: string;
    registered: string;
    transactions: { account: string; objects: string; amount: string }[];
  }[];
  head: string;
  checksum: { written: number; reckoned: number };
};
const oreOf = (amount: string) => Math.round(Number(amount) * 100);

test("an independent reader of SIE finds every verification, balanced, and the checksum is right", async () => {
  const all = ledger();
  const file = await bytesOf(exportFile("sie", anExportContext(), inPages(all)));
  // What the supplier ledger books is in no file of this one.
  const lines = all.filter(({ elsewhere }) => !elsewhere);
  // as: what the script writes
  const found = (await read("read_sie.py", "ledger.si", file)) as SieFile;
  expect(found.organisation).toEqual({ name: "Region Exempel", number: "232100" });
  expect(found.head).toBe("#FLAGGA 0\r\n");
  expect(found.checksum.written).toBe(found.checksum.reckoned);
  expect(found.verifications.some(({ text }) => text.includes("Föreningen Exempel, report/1"))).toBe(true);
  const numbers = [...new Set(lines.map(({ number }) => number))];
  expect(found.verifications.map(({ number }) => number)).toEqual(numbers);
  for (const { number, day, transactions } of found.verifications) {
    const booked = lines.filter((line) => line.number === number);
    expect(day).toBe(booked[0]?.postingDay.replaceAll("-", ""));
    expect(transactions.map(({ account, amount }) => [account, oreOf(amount)])).toEqual(
      booked.flatMap(({ debit, credit, amountOre }) => [
        [debit.account, amountOre],
        [credit.account, 0 - amountOre],
      ]),
    );
    expect(transactions.reduce((sum, { amount }) => sum + oreOf(amount), 0)).toBe(0);
  }
});

/** What a workbook shows: the ids that only programs read are left out. */
const columns = columnsOf(anExportContext({ preliminary: true })).filter(({ forPrograms }) => !forPrograms);

type Cell = { type: "text" | "number" | "day"; value: string | number; format?: string } | null;
type Book = Record<string, Cell[][]>;

/** What XML cannot hold is written as Excel writes it; openpyxl leaves that to its reader. */
const plainText = (cell: Cell) =>
  String(cell?.value ?? "").replace(/_x([0-9A-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

const expectCell = (column: Column, line: LedgerLine, cell: Cell) => {
  const value = column.of(line);
  if (value === undefined || value === "") expect(cell).toBeNull();
  else if (column.type === "ore")
    expect(cell).toEqual({ type: "number", value: Number(value) / 100, format: "#,##0.00" });
  else if (column.type === "whole") expect(cell).toEqual({ type: "number", value, format: "General" });
  else if (column.type === "day") expect(cell).toEqual({ type: "day", value, format: "mm-dd-yy" });
  else {
    const wanted = column.type === "word" ? column.names[value] : String(value).toWellFormed();
    expect([cell?.type, plainText(cell)]).toEqual(["text", wanted]);
  }
};

test("another library opens the workbook: numbers are numbers, days are days, and no text is a formula", async () => {
  const lines = ledger();
  const file = await bytesOf(exportFile("xlsx", anExportContext(), inPages(lines)));
  // as: what the script writes
  const book = (await read("read_xlsx.py", "ledger.xlsx", file)) as Book;
  expect(Object.keys(book)).toEqual(["Sammanställning", "Rader", "Konton"]);
  const [headers, ...rows] = book["Rader"] ?? [];
  expect(headers?.map((cell) => cell?.value)).toEqual(columns.map(({ header }) => header));
  expect(rows.length).toBe(lines.length);
  for (const [i, line] of lines.entries())
    for (const [j, column] of columns.entries()) expectCell(column, line, rows[i]?.[j] ?? null);
});

test("the sheet of sums says what the rows come to by call, pilot and category, and that the file is preliminary", async () => {
  const lines = ledger();
  const file = await bytesOf(exportFile("xlsx", anExportContext(), inPages(lines)));
  // as: what the script writes
  const sheet = ((await read("read_xlsx.py", "sums.xlsx", file)) as Book)["Sammanställning"] ?? [];
  const texts = sheet.map((row) => plainText(row[0] ?? null));
  expect(texts[0]).toBe("Kostnader 2026-11");
  expect(sheet[1]?.map((cell) => cell?.value).slice(0, 2)).toEqual(["Status", "Preliminär: nya rader kan tillkomma."]);
  const sums = summing();
  sums.add(lines);
  const { total, byCall, byPilot, byCategory } = sums.result();
  const numbersOf = (row: Cell[] = []) => row.slice(4).map((cell) => Math.round(Number(cell?.value) * 100));
  const wanted = ({ lines: count, ore }: typeof total) => [count * 100, ...countedKinds.map((kind) => ore[kind])];
  const allRows = texts.indexOf("Alla rader");
  expect(numbersOf(sheet[allRows])).toEqual(wanted(total));
  expect(sheet[allRows - 1]?.slice(5).map((cell) => cell?.value)).toEqual(
    countedKinds.map((kind) => kindNames.sv[kind]),
  );
  for (const [title, groups] of [
    ["Per utlysning", byCall],
    ["Per pilot", byPilot],
    ["Per kostnadsslag", byCategory],
  ] as const) {
    const first = texts.indexOf(title) + 2;
    expect(sheet.slice(first, first + groups.length).map(numbersOf)).toEqual(groups.map(wanted));
  }
});

test("the sheet of accounts says what the rows come to on each, and the whole comes to nothing", async () => {
  const lines = ledger();
  const file = await bytesOf(exportFile("xlsx", anExportContext(), inPages(lines)));
  // as: what the script writes
  const [headers, ...rows] = ((await read("read_xlsx.py", "accounts.xlsx", file)) as Book)["Konton"] ?? [];
  expect(headers?.map((cell) => cell?.value)).toEqual(["Konto", "Slag", "Debet", "Kredit", "Netto"]);
  const ore = (cell: Cell | undefined) => Math.round(Number(cell?.value) * 100);
  const balances = await balancesOf(inPages(lines));
  expect(rows.map(([account, , debit, credit, net]) => [account?.value, ore(debit), ore(credit), ore(net)])).toEqual(
    balances.map(({ account, debitOre, creditOre }) => [account, debitOre, creditOre, debitOre - creditOre]),
  );
  expect(rows.reduce((sum, row) => sum + ore(row[4]), 0)).toBe(0);
});

test("what a sheet has no more room for goes on in the next", async () => {
  const lines = ledger().slice(0, 12);
  const file = await bytesOf({ chunks: xlsxChunks(anExportContext(), inPages(lines), 5) });
  // as: what the script writes
  const book = (await read("read_xlsx.py", "sheets.xlsx", file)) as Book;
  expect(
    Object.entries(book)
      .map(([name, rows]) => [name, rows.length])
      .slice(1, -1),
  ).toEqual([
    ["Rader", 6],
    ["Rader 2", 6],
    ["Rader 3", 3],
  ]);
  const line = columns.findIndex(({ key }) => key === "amountOre");
  const amounts = Object.values(book)
    .slice(1, -1)
    .flatMap((rows) => rows.slice(1).map((row) => row[line]?.value));
  expect(amounts).toEqual(lines.map(({ amountOre }) => amountOre / 100));
});

test("a workbook is printed lying down, as wide as the paper, under its headings, and its tables can be filtered", async () => {
  const lines = ledger().slice(0, 12);
  const file = await bytesOf(exportFile("xlsx", anExportContext(), inPages(lines)));
  const accounts = (await balancesOf(inPages(lines))).length;
  const printed = { orientation: "landscape", fits: [true, 1, 0] };
  const last = columnName(columns.length);
  expect(await read("read_paper.py", "paper.xlsx", file)).toEqual({
    Sammanställning: { ...printed, repeats: "$7:$7", filter: null, stays: "A8" },
    Rader: { ...printed, repeats: "$1:$1", filter: `A1:${last}13`, stays: "A2" },
    Konton: { ...printed, repeats: "$1:$1", filter: `A1:E${accounts + 1}`, stays: "A2" },
  });
});

test("a workbook names calls as people do, and the time as their clocks do", async () => {
  const lines = ledger().slice(0, 3);
  const calls = { [lines[0]?.callId ?? ""]: "Piloter 2026" };
  const file = await bytesOf(exportFile("xlsx", { ...anExportContext(), calls }, inPages(lines)));
  // as: what the script writes
  const book = (await read("read_xlsx.py", "names.xlsx", file)) as Book;
  const call = columns.findIndex(({ key }) => key === "call");
  expect(book["Rader"]?.slice(1).map((row) => row[call]?.value)).toEqual(lines.map(() => "Piloter 2026"));
  const sheet = book["Sammanställning"] ?? [];
  const made = sheet.find((row) => row[0]?.value === "Skapad");
  expect(made?.[1]?.value).toBe(formatMoment(anExportContext().at, "sv"));
  const texts = sheet.map((row) => row[0]?.value);
  expect(texts[texts.indexOf("Per utlysning") + 2]).toBe("Piloter 2026");
});
