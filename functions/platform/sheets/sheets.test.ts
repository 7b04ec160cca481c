import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { aWorkbook } from "../../../test/builders/a-workbook.ts";
import { dayOfNumber, isDayFormat } from "./excel-day.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import { columnName, columnNumber, mostRows, type ReadSheets } from "./sheet.ts";
import { elements } from "./xml.ts";

/** The texts of a file's first sheet by row and column: `12 B Hyra`. */
const seen = (read: ReadSheets, sheet = 0) =>
  "problem" in read
    ? read.problem
    : (read.sheets[sheet]?.rows ?? []).flatMap(({ row, cells }) =>
        [...cells].map(
          ([column, { text, merged }]) => `${row} ${columnName(column)} ${text}${merged ? " (merged)" : ""}`,
        ),
      );
const csv = (text: string) => seen(readCsv(strToU8(text), "kostnader.csv"));

test("a workbook is read as people see it: texts, numbers, days, formulas by their values", () => {
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Belopp</t></is></c></row>' +
    '<row r="3"><c r="A3" s="1"><v>46402</v></c><c r="B3" t="str"><f>A1&amp;"x"</f><v>H&#xE5;l &amp; list</v></c>' +
    '<c r="C3"><f>A2*2</f><v>0.30000000000000004</v></c><c r="D3" t="b"><v>1</v></c></row>';
  expect(seen(readXlsx(aWorkbook([rows], { shared: ["<r><t>Da</t></r><r><t>g</t></r><rPh><t>x</t></rPh>"] })))).toEqual(
    ["1 A Dag", "1 C Belopp", "3 A 2027-01-15", "3 B Hål & list", "3 C 0.3", "3 D 1"],
  );
});

test("what cannot be told is an empty cell, and the rest of the file is read", () => {
  const rows =
    '<row><c t="s"><v>99</v></c><c><f>1+1</f></c><c t="e"><v>#REF!</v></c><c s="77"><v>5</v></c></row>' +
    '<row r="1048576"><c r="XFD1048576"><v>5</v></c><c r="B1048576"><v>6</v></c></row>';
  expect(seen(readXlsx(aWorkbook([rows])))).toEqual(["1 D 5", "1048576 B 6"]);
});

test("merged cells say the same in every row, and say that they do", () => {
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Januari</t></is></c><c r="B1"><v>1</v></c></row>' +
    '<row r="2"><c r="A2"/><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>';
  const merges = '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>';
  expect(seen(readXlsx(aWorkbook([rows], { after: merges })))).toEqual([
    "1 A Januari",
    "1 B 1",
    "2 B 2",
    "2 A Januari (merged)",
    "3 B 3",
  ]);
});

test("every sheet with something in it is read, also with a prefix and with days from 1904", () => {
  const one = '<x:row r="1"><x:c r="A1" s="1"><x:v>44940</x:v></x:c></x:row>';
  const two = aWorkbook(["", one], { since1904: true });
  expect(seen(readXlsx(two))).toEqual(["1 A 2027-01-15"]);
});

test("what is no workbook, is locked, is empty or has too many rows is told apart", () => {
  expect(seen(readXlsx(strToU8("Dag;Text;Belopp")))).toBe("not-sheet");
  expect(seen(readXlsx(zipSync({ "word/document.xml": strToU8("<x/>") })))).toBe("not-sheet");
  expect(seen(readXlsx(aWorkbook(['<row r="1"><c r="A1"/></row>'])))).toBe("empty-sheet");
  const many = Array.from({ length: mostRows + 1 }, (_, i) => `<row r="${i + 1}"><c><v>1</v></c></row>`).join("");
  expect(seen(readXlsx(aWorkbook([many])))).toBe("too-many-rows");
});

test("a text file is read with the separator, the quotes and the letters that it was written with", () => {
  expect(csv('\ufeffDag;Text;Belopp\r\n2027-01-15;"Hyra; ""stor"" sal\nplan 2";1 234,50\r\n\r\n;;-5\r\n')).toEqual([
    "1 A Dag",
    "1 B Text",
    "1 C Belopp",
    "2 A 2027-01-15",
    '2 B Hyra; "stor" sal\nplan 2',
    "2 C 1 234,50",
    "4 C -5",
  ]);
  expect(csv("a\tb\tc\n1,5\t2\t3")).toContain("2 A 1,5");
  expect(csv('sep=,\na,b,c\n="0012",2,3')).toEqual(["1 A a", "1 B b", "1 C c", "2 A 0012", "2 B 2", "2 C 3"]);
  expect(seen(readCsv(Uint8Array.of(0xc5, 0x3b, 0x31, 0x3b, 0x32), "x.csv"))).toEqual(["1 A Å", "1 B 1", "1 C 2"]);
  expect(seen(readCsv(Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x3b, 0, 0x62, 0), "x.csv"))).toEqual(["1 A a", "1 B b"]);
  expect(csv("")).toBe("empty-sheet");
  expect(seen(readCsv(Uint8Array.of(0, 1, 2, 3), "x.csv"))).toBe("not-sheet");
});

test("days are numbers of a spreadsheet, and formats of days are told from those of amounts", () => {
  expect([dayOfNumber(46402), dayOfNumber(46402.75), dayOfNumber(44940, 1904)]).toEqual(Array(3).fill("2027-01-15"));
  expect([dayOfNumber(60), dayOfNumber(Number.NaN), dayOfNumber(300_000)]).toEqual([undefined, undefined, undefined]);
  for (const code of ["yyyy-mm-dd", "d/m/yy", "[$-41D]d mmm yyyy;@", "åååå-mm-dd"])
    expect([code, isDayFormat(164, code)]).toEqual([code, true]);
  for (const code of ["#,##0.00", '#,##0 "kr per dygn"', "0%", "[Red]-0", "_-* #,##0.00_-"])
    expect([code, isDayFormat(164, code)]).toEqual([code, false]);
});

test("columns are called as a spreadsheet calls them", () => {
  for (const [number, name] of [
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [703, "AAA"],
  ] as const) {
    expect(columnName(number)).toBe(name);
    expect(columnNumber(name)).toBe(number);
  }
  expect(columnNumber("a1")).toBeUndefined();
});

test("a document of a million tags that never end is read in a moment", () => {
  const before = performance.now();
  expect([...elements("<row>".repeat(1_000_000), "row")]).toEqual([]);
  expect([...elements(`<c a='>'/>${'<c b="'.repeat(50_000)}`, "c")]).toEqual([{ attributes: " a='>'", inner: "" }]);
  expect(performance.now() - before).toBeLessThan(5_000);
});
