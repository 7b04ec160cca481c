import { crc32 } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anExportContext, anyLedger, bytesOf, inPages } from "../../../test/builders/a-ledger.ts";
import { aPosting } from "../../../test/builders/a-posting.ts";
import { type LedgerLine, linesOf, verificationOf } from "../../ledger/verification.ts";
import { LocalDay, Month } from "../../vocabulary/instant.ts";
import { exportFile } from "./exports.ts";

const written = async (lines: readonly LedgerLine[], given: Parameters<typeof anExportContext>[0] = {}) =>
  (await bytesOf(exportFile("sie", anExportContext(given), inPages(lines)))).toString("latin1");
const linesIn = (file: string) => file.split("\r\n");

test("the file says what it is, and each line of the ledger has its two sides", async () => {
  const posting = aPosting({ trueDay: LocalDay.parse("2026-10-31") });
  const lines = linesOf(verificationOf(posting, Month.parse("2026-11"), 17));
  const file = linesIn(await written(lines, { preliminary: false }));
  expect(file.slice(0, -2)).toEqual([
    "#FLAGGA 0",
    "#KSUMMA",
    '#PROGRAM "Pilot Grants" 1.0',
    "#FORMAT PC8",
    "#GEN 20261203",
    "#SIETYP 4",
    '#PROSA "Kostnader 2026-11"',
    "#ORGNR 232100-0164",
    '#FNAMN "Region Exempel"',
    '#DIM 1 "Kostnadsst\u0084lle"',
    '#DIM 6 "Projekt"',
    '#DIM 20 "Motpart"',
    '#DIM 21 "Verksamhet"',
    '#VER "P2026" "17" 20261121 "26RS10970 F\u0094reningen Exempel, report/1" 20261121',
    "{",
    '#TRANS 4010 {} 1000.00 20261031 "Godk\u0084nd kostnad: Egen personal"',
    '#TRANS 9929 {} -1000.00 20261031 "Godk\u0084nd kostnad: Egen personal"',
    '#TRANS 7590 {} 276.00 20261031 "Utbetalning"',
    '#TRANS 1930 {} -276.00 20261031 "Utbetalning"',
    "}",
  ]);
  expect(file.at(-2)).toMatch(/^#KSUMMA \d+$/);
  expect(file.at(-1)).toBe("");
});

test("a file that can still change says so", async () => {
  expect(await written([])).toContain('#PROSA "Kostnader 2026-11. Prelimin\u0084r: nya rader kan tillkomma."');
});

test("whatever was posted: every verification comes to nothing, and the objects are those of its account strings", async () => {
  await fc.assert(
    fc.asyncProperty(anyLedger, async (all) => {
      const file = await written(all);
      const lines = all.filter(({ elsewhere }) => !elsewhere);
      const verifications = file.split("#VER ").slice(1);
      expect(verifications).toHaveLength(new Set(lines.map(({ number }) => number)).size);
      for (const verification of verifications) {
        const amounts = [...verification.matchAll(/^#TRANS \d+ \{[^}]*\} (-?\d+\.\d\d) /gm)].map(([, amount]) =>
          Math.round(Number(amount) * 100),
        );
        expect(amounts.length).toBeGreaterThan(0);
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(0);
      }
      const objects = [...file.matchAll(/^#TRANS (\d+) \{([^}]*)\}/gm)].map(([, account, list]) => [account, list]);
      expect(objects).toEqual(
        lines
          .flatMap(({ debit, credit }) => [debit, credit])
          .map(({ account, costCentre, project, counterparty, activity }) => [
            account,
            [
              costCentre && `1 "${costCentre}"`,
              project && `6 "${project}"`,
              counterparty && `20 "${counterparty}"`,
              activity && `21 "${activity}"`,
            ]
              .filter((object) => object !== undefined)
              .join(" "),
          ]),
      );
    }),
  );
});

test("the checksum is that of the labels and fields between the two records of it", async () => {
  await fc.assert(
    fc.asyncProperty(anyLedger, async (lines) => {
      const file = await written(lines);
      const [, between = "", sum] = /#KSUMMA\r\n(.*\r\n)#KSUMMA (\d+)\r\n$/s.exec(file) ?? [];
      const fields = [...between.matchAll(/"([^"]*)"|[^\s{}"]+/g)].map(([whole, quoted]) => quoted ?? whole);
      expect(Number(sum)).toBe(crc32(Buffer.from(fields.join(""), "latin1")));
    }),
  );
});
