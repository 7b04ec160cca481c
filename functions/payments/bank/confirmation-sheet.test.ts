import { expect, test } from "vitest";
import { aWorkbook } from "../../../test/builders/a-workbook.ts";
import { confirmationsInSheet } from "./confirmation-sheet.ts";

const [a, b] = ["a".repeat(16), "c".repeat(16)] as const;
const csv = (text: string, columns?: Parameters<typeof confirmationsInSheet>[1]) =>
  confirmationsInSheet(Buffer.from(text), columns);
const wanted = [
  { reference: a, amount: "100,00", day: "2027-01-18" },
  { reference: b, amount: "0,07", day: "2027-01-18" },
];

test("the first three columns are read where nothing heads them", () => {
  expect(csv(`${a};100,00;2027-01-18\n${b};0,07;2027-01-18\n`)).toEqual(wanted);
  expect(csv(`${a},"100,00",2027-01-18\n${b},"0,07",2027-01-18\n`)).toEqual(wanted);
});

test("headings say which columns are what, under a title and beside others", () => {
  const text = [
    "Utbetalt;;;",
    "Leverantör;Betaldatum;Er referens;Belopp",
    `Föreningen;2027-01-18;${a};100,00`,
    `Bolaget;2027-01-18;${b};0,07`,
    ";;;",
    "Summa;;;100,07",
  ].join("\r\n");
  expect(csv(text)).toEqual(wanted);
  expect(confirmationsInSheet(Buffer.from(text, "latin1"), undefined)).toEqual(wanted);
});

test("columns that the authority's document names are read by heading or letter, and none other in their place", () => {
  const text = `Datum;Verif;Fakturanr;Kronor\n2027-01-18;1;${a};100,00\n2027-01-18;2;${b};0,07`;
  expect(csv(text, { reference: "fakturanr", amount: "Kronor ", day: "Datum" })).toEqual(wanted);
  const lettered = csv(text, { reference: "c", amount: "D", day: "A" });
  expect(lettered).toEqual([{ reference: "Fakturanr", amount: "Kronor", day: "Datum" }, ...wanted]);
  expect(csv(text, { reference: "Referens", amount: "Kronor", day: "Datum" })).toBe("no-columns");
});

test("a row without a reference is told, unless it is a sum", () => {
  const text = `Referens;Belopp;Dag\n;100,00;2027-01-18\n;100,00;\n`;
  expect(csv(text)).toEqual([{ reference: "", amount: "100,00", day: "2027-01-18" }]);
});

test("a workbook's numbers and days are read as they are meant", () => {
  const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = aWorkbook([
    `<row r="1">${cell("A1", "Referens")}${cell("B1", "Belopp")}${cell("C1", "Dag")}</row><row r="2">${cell("A2", a)}<c r="B2"><v>1234.5</v></c><c r="C2"><v>46405</v></c></row>`,
  ]);
  expect(confirmationsInSheet(sheet, undefined)).toEqual([{ reference: a, amount: "1 234,50", day: "2027-01-18" }]);
});

test("what is no spreadsheet is said to be none", () => {
  expect(confirmationsInSheet(Buffer.from("PK\u0003\u0004"), undefined)).toBe("not-sheet");
  expect(confirmationsInSheet(Buffer.from("%PDF-1.7"), undefined)).toBe("not-sheet");
  expect(csv("\n\n")).toBe("empty-sheet");
});
