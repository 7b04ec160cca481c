import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anExportContext, anyLedger, bytesOf, inPages } from "../../../test/builders/a-ledger.ts";
import { aPosting } from "../../../test/builders/a-posting.ts";
import { kindNames } from "../../ledger/kinds.texts.ts";
import { countedKinds, countsAs } from "../../ledger/kinds.ts";
import { type ExportFormat, exportFormats } from "../../ledger/stored-file.ts";
import { type LedgerLine, linesOf, verificationOf } from "../../ledger/verification.ts";
import { RegistrationNumber } from "../../vocabulary/ids.ts";
import { Month } from "../../vocabulary/instant.ts";
import { columnsOf } from "./columns.ts";
import { exportFile } from "./exports.ts";

const november = Month.parse("2026-11");
const oneVerification = linesOf(verificationOf(aPosting({ organisation: '=Föreningen; "Ex"' }), november, 17));
const written = (format: ExportFormat, lines: readonly LedgerLine[], pageSize?: number) =>
  bytesOf(exportFile(format, anExportContext(), inPages(lines, pageSize)));
const csvRows = (file: Buffer): Record<string, string>[] =>
  parse(file, { delimiter: ";", bom: true, record_delimiter: "\r\n", columns: true, relax_quotes: false });
const jsonRows = (file: Buffer): Record<string, unknown>[] =>
  file
    .toString()
    .split("\n")
    .filter((text) => text !== "")
    .map((text) => JSON.parse(text));

/** What lines come to, each kind for itself, by whatever says the kind and the amount. */
const sums = <T>(rows: readonly T[], kindOf: (row: T) => unknown, oreOf: (row: T) => number) => {
  const found = new Map<unknown, number>();
  for (const row of rows) found.set(kindOf(row), (found.get(kindOf(row)) ?? 0) + oreOf(row));
  return found;
};
const ledgerSums = (lines: readonly LedgerLine[]) => sums(lines, countsAs, ({ amountOre }) => amountOre);
/** What people typed of a line, by the headers it comes under; half a sign is none in any file. */
const typedBy = ({ organisation, category, voucher, debit }: LedgerLine): [header: string, text: string][] =>
  Object.entries({
    Organisation: organisation,
    Kostnadsslag: category?.label,
    "Mottagarens verifikation": voucher,
    Projekt: debit.project,
  }).map(([header, text = ""]) => [header, text.toWellFormed()]);
const isFormula = ([header, cell]: [string, string]) =>
  !/Belopp|Ackumulerat/.test(header) && /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell);

const kindNamed = new Map(countedKinds.map((kind) => [kindNames.sv[kind] as string, kind]));

describe("the CSV file", () => {
  test("has a row of Swedish headers and one row a line, with the columns finance asked for", async () => {
    const [first, second] = csvRows(await written("csv", oneVerification));
    expect(first).toEqual({
      Verifikation: "P2026-17",
      Bokföringsdatum: "2026-11-21",
      "Affärshändelsens datum": "2026-11-21",
      Redovisningsmånad: "2026-11",
      Status: "preliminär",
      Diarienummer: "26RS10970",
      "Ärende-id": "a".repeat(16),
      Utlysning: "kraftsamling-piloter-2026",
      Organisation: '\'=Föreningen; "Ex"',
      Organisationsnummer: "212000-0357",
      Kommun: "Hallsberg",
      Referens: "report/1",
      Rad: "1",
      Typ: "Godkänd kostnad",
      "Räknas som": "Godkänd kostnad",
      "Rättar verifikation": "",
      "Rättar rad": "",
      Kostnadsslag: "Egen personal",
      "Kostnadsslagets id": "staff",
      Kostnadsperiod: "2026-10",
      Konto: "4010",
      Kreditkonto: "9929",
      Kostnadsställe: "",
      Motpart: "",
      Projekt: "",
      Verksamhet: "",
      Moms: "",
      "Mottagarens verifikation": "",
      Belopp: "1000,00",
      "Ackumulerat i piloten": "1000,00",
    });
    expect(second).toMatchObject({ Verifikation: "P2026-17", Rad: "2", Typ: "Utbetalning", Belopp: "276,00" });
  });

  test("whatever was posted comes back through a standards-following reader, and no cell is a formula", async () => {
    await fc.assert(
      fc.asyncProperty(anyLedger, fc.integer({ min: 1, max: 5 }), async (lines, pageSize) => {
        const rows = csvRows(await written("csv", lines, pageSize));
        expect(rows.length).toBe(lines.length);
        for (const [i, line] of lines.entries()) {
          const row = rows[i] ?? {};
          for (const [header, text] of typedBy(line)) expect([text, `'${text}`]).toContain(row[header]);
          expect(Object.entries(row).filter(isFormula)).toEqual([]);
        }
        const inFile = sums(
          rows,
          (row) => kindNamed.get(row["Räknas som"] ?? ""),
          (row) => Math.round(Number((row["Belopp"] ?? "").replace(",", ".")) * 100),
        );
        expect(inFile).toEqual(ledgerSums(lines));
      }),
    );
  });
});

describe("the file of JSON lines", () => {
  test("says in the words of programs what was posted, amounts in whole öre", async () => {
    const [first] = jsonRows(await written("jsonl", oneVerification));
    expect(first).toMatchObject({
      verification: "P2026-17",
      status: "preliminary",
      organisation: '=Föreningen; "Ex"',
      kind: "accepted-cost",
      amountOre: 100_000,
      correctsLine: null,
    });
    expect(Object.keys(first ?? {})).toEqual(columnsOf(anExportContext({ preliminary: true })).map(({ key }) => key));
  });

  test("whatever was posted comes back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(anyLedger, async (lines) => {
        const rows = jsonRows(await written("jsonl", lines));
        const columns = columnsOf(anExportContext({ preliminary: true }));
        expect(rows).toEqual(
          lines.map((line) =>
            Object.fromEntries(columns.map(({ key, of }) => [key, JSON.parse(JSON.stringify(of(line) ?? null))])),
          ),
        );
        expect(
          sums(
            rows,
            (row) => row["countsAs"],
            (row) => Number(row["amountOre"]),
          ),
        ).toEqual(ledgerSums(lines));
      }),
    );
  });
});

describe.each(exportFormats)("a file in %s", (format) => {
  test("has the same bytes whenever and wherever the same lines are written", async () => {
    const [sample = []] = fc.sample(anyLedger, { numRuns: 1, seed: 7 });
    const zone = process.env["TZ"];
    const here = await written(format, sample);
    process.env["TZ"] = "Asia/Tokyo";
    const there = await written(format, sample).finally(() => {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    });
    expect(there.equals(here)).toBe(true);
  });

  test("counts the lines as they are written", async () => {
    const file = exportFile(format, anExportContext(), inPages(oneVerification));
    expect(file.rows()).toBe(0);
    await bytesOf(file);
    expect(file.rows()).toBe(2);
  });

  test("fails when the ledger cannot be read to its end", async () => {
    const broken = async function* () {
      yield oneVerification;
      throw new Error("the table is away");
    };
    await expect(bytesOf(exportFile(format, anExportContext(), broken()))).rejects.toThrow("the table is away");
  });

  test("of an empty month is a file too", async () => {
    expect((await written(format, [])).length).toBeGreaterThanOrEqual(format === "jsonl" ? 0 : 100);
  });

  test("is named by what it holds, and by being preliminary while it is", () => {
    const nameOf = (given: Parameters<typeof anExportContext>[0]) =>
      exportFile(format, anExportContext(given), inPages([])).name.replace(/\.\w+$/, "");
    expect(nameOf({})).toBe("kostnader-2026-11-preliminar");
    expect(nameOf({ preliminary: false })).toBe("kostnader-2026-11");
    expect(nameOf({ preliminary: false, scope: { kind: "year-to-date", through: november } })).toBe(
      "kostnader-2026-till-och-med-11",
    );
    const registrationNumber = RegistrationNumber.parse("RS 2026/10970");
    const [line] = oneVerification;
    if (!line) throw new Error("the verification has lines");
    const { applicationId } = line;
    expect(nameOf({ scope: { kind: "pilot", applicationId, registrationNumber } })).toBe(
      "kostnader-RS-2026-10970-preliminar",
    );
  });
});

describe("an authority whose first language is English", () => {
  const organisation = { name: "Länsi-Pohjan opintoliitto", number: "802002-4280", language: "en" } as const;
  const context = anExportContext({ organisation, preliminary: true });
  const named = async (format: "csv" | "xlsx" | "sie") => exportFile(format, context, inPages(oneVerification));

  test("has files with English names and headers", async () => {
    const csv = await named("csv");
    expect(csv.name).toMatch(/^costs-\d{4}-\d\d-preliminary\.csv$/);
    expect((await bytesOf(csv)).toString()).toMatch(/^\uFEFFVerification;Posting day;/);
    expect(columnsOf(context).map(({ key }) => key)).toEqual(columnsOf(anExportContext()).map(({ key }) => key));
    expect((await named("sie")).name).toMatch(/^costs-/);
  });

  test("and no Swedish word of ours is in a header", () => {
    const swedish = new Set(columnsOf(anExportContext()).map(({ header }) => header));
    const same = columnsOf(context).filter(({ header }) => swedish.has(header));
    expect(same.map(({ header }) => header)).toEqual(["Status", "Organisation"]);
  });
});
