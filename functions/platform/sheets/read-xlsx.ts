import { judgeOffice } from "../files/office.ts";
import { zipEntries } from "../files/zip-entries.ts";
import { dayOfNumber } from "./excel-day.ts";
import {
  type Cell,
  columnNumber,
  mostColumns,
  mostRows,
  type NoSheets,
  type ReadSheets,
  type SheetRow,
} from "./sheet.ts";
import { dayStyles, type Parts, relatedTo, runsIn, sharedTexts, sheetsNamed, textOf } from "./workbook.ts";
import { attribute, elements, textIn } from "./xml.ts";

type Reading = {
  readonly shared: readonly string[];
  readonly isDay: readonly boolean[];
  readonly system: 1900 | 1904;
};

/** What a cell holds: its kind and style, its value, and a text that stands in the cell itself. */
type Raw = { readonly type: string; readonly style: number; readonly value: string; readonly inline: string };

const shownNumber = (number: number): string => String(Math.round(number * 1e10) / 1e10);

/** A cell as it is read; undefined where nothing stands in it, such as a formula whose value was not saved. */
function cellOf({ type, style, value, inline }: Raw, { shared, isDay, system }: Reading): Cell | undefined {
  const text = type === "s" ? (shared[Number(value)] ?? "") : type === "inlineStr" ? inline : value;
  const seen = text
    .replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .trim();
  if (seen === "" || type === "e") return undefined;
  if (type === "d") return { text: seen.slice(0, 10) };
  if (type !== "n") return { text: seen };
  const number = Number(seen);
  if (!Number.isFinite(number)) return { text: seen };
  const day = isDay[style] ? dayOfNumber(number, system) : undefined;
  return day ? { text: day, day } : { text: shownNumber(number), number };
}

/** `B12` as its row and column. */
function placeOf(reference: string | undefined): { readonly row: number; readonly column: number } | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference ?? "") ?? [];
  const column = columnNumber(letters);
  return column === undefined ? undefined : { row: Number(digits), column };
}

type Merge = { readonly from: { row: number; column: number }; readonly to: { row: number; column: number } };

function mergeOf(attributes: string): Merge | undefined {
  const [from, to] = (attribute(attributes, "ref") ?? "").split(":").map(placeOf);
  return from && to ? { from, to } : undefined;
}

/** Every cell of a merge says what its first one does, in the rows that have something in them. */
function withMerged(rows: ReadonlyMap<number, Map<number, Cell>>, merges: readonly Merge[]): void {
  for (const { from, to } of merges) {
    const value = rows.get(from.row)?.get(from.column);
    if (!value) continue;
    const merged: Cell = { ...value, merged: true };
    for (const [row, cells] of rows)
      if (row > from.row && row <= to.row && !cells.has(from.column)) cells.set(from.column, merged);
  }
}

/** The cells of a row by their columns; one without a place of its own follows the one before. */
function cellsOf(row: string, reading: Reading): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  let column = 0;
  for (const { attributes, inner } of elements(row, "c")) {
    column = placeOf(attribute(attributes, "r"))?.column ?? column + 1;
    const [value] = elements(inner, "v");
    const cell = cellOf(
      {
        type: attribute(attributes, "t") ?? "n",
        style: Number(attribute(attributes, "s") ?? 0),
        value: textIn(value?.inner ?? ""),
        inline: runsIn(inner),
      },
      reading,
    );
    if (cell && column <= mostColumns) cells.set(column, cell);
  }
  return cells;
}

/** The rows of a sheet's document with something in them; a row without a number of its own follows the one before. */
function rowsOf(document: string, reading: Reading): readonly SheetRow[] | "too-many-rows" {
  const rows = new Map<number, Map<number, Cell>>();
  let number = 0;
  for (const { attributes, inner } of elements(document, "row")) {
    number = Number(attribute(attributes, "r")) || number + 1;
    const cells = cellsOf(inner, reading);
    if (cells.size > 0) rows.set(number, cells);
    if (rows.size > mostRows) return "too-many-rows";
  }
  withMerged(
    rows,
    [...elements(document, "mergeCell")].flatMap(({ attributes }) => mergeOf(attributes) ?? []),
  );
  return [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells }));
}

/** All sheets of a workbook, or what keeps it from being read. */
function sheetsIn(parts: Parts): ReadSheets {
  const no = (problem: NoSheets) => ({ problem });
  const place = relatedTo(parts, "").find(({ type }) => type === "officeDocument")?.place ?? "xl/workbook.xml";
  const workbook = textOf(parts, place);
  const related = relatedTo(parts, place);
  const ofType = (wanted: string) => textOf(parts, related.find(({ type }) => type === wanted)?.place);
  const [shared, styles] = [ofType("sharedStrings"), ofType("styles")];
  if (workbook === undefined || shared === undefined || styles === undefined) return no("sheet-too-large");
  const { sheets: named, since1904 } = sheetsNamed(workbook);
  const reading: Reading = { shared: sharedTexts(shared), isDay: dayStyles(styles), system: since1904 ? 1904 : 1900 };
  const sheets = [];
  for (const { name, relation } of named) {
    const found = related.find(({ id, type }) => id === relation && type === "worksheet");
    const document = textOf(parts, found?.place);
    if (document === undefined) return no("sheet-too-large");
    const rows = rowsOf(document, reading);
    if (rows === "too-many-rows") return no(rows);
    if (rows.length > 0) sheets.push({ name, rows });
  }
  return sheets.length > 0 ? { sheets } : no("empty-sheet");
}

/**
 * An XLSX workbook as its sheets, with formulas as the values that were saved with them. It takes what spreadsheets write,
 * also where a cell is odd: what cannot be told is an empty cell, and the rest is read.
 */
export function readXlsx(content: Uint8Array): ReadSheets {
  const hindrance = judgeOffice("xlsx", content);
  if (hindrance) return { problem: hindrance === "needs-password" ? hindrance : "not-sheet" };
  const entries = zipEntries(content) ?? [];
  return sheetsIn(new Map(entries.map((entry) => [entry.name.replace(/^\//, "").toLowerCase(), entry])));
}
