import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { byteOrderMark, type CsvColumn, csvHead, csvPage, oreCell, textCell } from "./csv.ts";
import { ore } from "./ore.ts";

type Row = { readonly name: string; readonly note: string; readonly amount: number };
const columns: readonly CsvColumn<Row>[] = [
  { header: "Namn", text: ({ name }) => name },
  { header: "Notering; fri", text: ({ note }) => note },
  { header: "Belopp", ore: ({ amount }) => ore(amount) },
];
const read = (file: string): string[][] =>
  parse(file, { delimiter: ";", bom: true, record_delimiter: "\r\n", relax_quotes: false });

test.each(["=1+1", "+46", "-5", "@SUM(A1)", "\t=1", "＝1"])(
  "a text that begins like a formula is only text: %s",
  (text) => {
    expect(read(`${textCell(text)};x\r\n`)[0]?.[0]).toBe(`'${text}`);
  },
);

test("negative amounts are numbers, not formulas", () => {
  expect([0, 5, -5, 100, -123_450, 80_060_900].map((amount) => oreCell(ore(amount)))).toEqual([
    "0,00",
    "0,05",
    "-0,05",
    "1,00",
    "-1234,50",
    "800609,00",
  ]);
});

test("the file begins with the mark of UTF-8 and ends each row as Excel wants it", () => {
  expect(csvHead(columns)).toBe(`${byteOrderMark}Namn;"Notering; fri";Belopp\r\n`);
  expect(csvPage(columns, [{ name: "Örebro", note: "", amount: 1 }])).toBe("Örebro;;0,01\r\n");
});

test("whatever people typed comes back through a standards-following reader, page by page or at once", () => {
  const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom('"', ";", "\r\n", 'a"b;c', "=1", "\n=1", " "));
  const row = fc.record({ name: text, note: text, amount: fc.integer({ min: -1e12, max: 1e12 }) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), (rows, pageSize) => {
      let file = csvHead(columns);
      for (let i = 0; i < rows.length; i += pageSize) file += csvPage(columns, rows.slice(i, i + pageSize));
      const [, ...found] = read(file);
      expect(found.length).toBe(rows.length);
      for (const [i, { name, note, amount }] of rows.entries()) {
        const cells = found[i] ?? [];
        expect([name, `'${name}`]).toContain(cells[0]);
        expect([note, `'${note}`]).toContain(cells[1]);
        for (const cell of cells.slice(0, 2)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(Math.round(Number(cells[2]?.replace(",", ".")) * 100)).toBe(amount);
      }
    }),
  );
});
