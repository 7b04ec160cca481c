import {
  type Bytes,
  constant,
  plainExcept,
  putConstant,
  putKronor,
  putPlain,
  putUtf8,
  putWhole,
  room,
} from "./bytes.ts";
import type { Column, Value } from "./columns.ts";
import { type PutCell, rowRoom } from "./rows.ts";
import { style } from "./xlsx-parts.ts";

/** A cell holds no longer text. */
const longestText = 32_767;
const mostShared = 10_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML has no place for
const forbidden = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text in XML. What XML cannot hold is written `_x0007_`, and a text that looks so already is escaped, as in Excel. */
const xmlText = (text: string): string =>
  text
    .slice(0, longestText)
    .toWellFormed()
    .replace(forbidden, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const plain = plainExcept('&<>"_');

function putText(bytes: Bytes, text: string): void {
  if (text.length > longestText || !putPlain(bytes, text, plain)) putUtf8(bytes, xmlText(text));
}

/** Blanks around a text stay only where they are asked to. */
const hasBlanks = (text: string): boolean => text.charCodeAt(0) <= 32 || text.charCodeAt(text.length - 1) <= 32;
const kept = '<t xml:space="preserve">';
const inlineOpen = constant('<c t="inlineStr"><is><t>');
const inlineOpenKept = constant(`<c t="inlineStr"><is>${kept}`);
const inlineClose = constant("</t></is></c>");

function putInline(bytes: Bytes, text: string): void {
  putConstant(bytes, hasBlanks(text) ? inlineOpenKept : inlineOpen);
  putText(bytes, text);
  room(bytes, rowRoom);
  putConstant(bytes, inlineClose);
}

export const rowOpen = constant("<row>");
export const rowClose = constant("</row>");
const emptyCell = constant("<c/>");
const wholeOpen = constant("<c><v>");
const amountOpen = constant(`<c s="${style.amount}"><v>`);
const valueClose = constant("</v></c>");

/** Texts that cells share, each with the cell that points at it: only so many, so that memory does not grow. */
export function sharedTexts() {
  const cells = new Map<string, Uint8Array>();
  return {
    cellOf: (text: string): Uint8Array | undefined => {
      const known = cells.get(text);
      if (known !== undefined || cells.size >= mostShared) return known;
      const cell = constant(`<c t="s"><v>${cells.size}</v></c>`);
      cells.set(text, cell);
      return cell;
    },
    /** As XML, in the order of their numbers. */
    *parts(): Generator<string> {
      for (const text of cells.keys()) yield `<si>${hasBlanks(text) ? kept : "<t>"}${xmlText(text)}</t></si>`;
    },
  };
}
export type SharedTexts = ReturnType<typeof sharedTexts>;

/** A text as a cell: never a formula, whatever it begins with, since the cell is of text. */
function putTextCell(bytes: Bytes, value: Value, shared: SharedTexts): void {
  if (typeof value !== "string" || value === "") {
    putConstant(bytes, emptyCell);
    return;
  }
  const cell = shared.cellOf(value);
  if (cell === undefined) putInline(bytes, value);
  else putConstant(bytes, cell);
}

export function putWholeCell(bytes: Bytes, value: number): void {
  putConstant(bytes, wholeOpen);
  putWhole(bytes, value);
  putConstant(bytes, valueClose);
}

/** Kronor with two decimals. */
export function putAmountCell(bytes: Bytes, ore: number): void {
  putConstant(bytes, amountOpen);
  putKronor(bytes, ore, ".");
  putConstant(bytes, valueClose);
}

/** A row that begins with texts; `rest` writes the cells after them. */
export function putRow(bytes: Bytes, texts: readonly Value[], shared: SharedTexts, rest: () => void = () => {}): void {
  room(bytes, rowRoom);
  putConstant(bytes, rowOpen);
  for (const text of texts) putTextCell(bytes, text, shared);
  rest();
  putConstant(bytes, rowClose);
}

const beforeTheFirst = Date.UTC(1899, 11, 30);

/** A day as workbooks count them: 1 is the first of January 1900, and that year counts as a leap year. */
const dayNumber = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - beforeTheFirst) / 86_400_000;

/** The cells of days, each made once: a file has few days. */
function dayCells(): (day: string) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  return (day) => {
    const found = known.get(day) ?? constant(`<c s="${style.day}"><v>${dayNumber(day)}</v></c>`);
    known.set(day, found);
    return found;
  };
}

/** A column's cells, each of the type that its values have; where there is no value, the cell is empty. */
export function cellOf(column: Column, shared: SharedTexts): PutCell {
  switch (column.type) {
    case "text":
    case "code":
      if (!column.seldomTwice) return (bytes, value) => putTextCell(bytes, value, shared);
      return (bytes, value) => {
        if (typeof value === "string" && value !== "") putInline(bytes, value);
        else putConstant(bytes, emptyCell);
      };
    case "word": {
      const cells = new Map(Object.entries(column.names).map(([word, name]) => [word, shared.cellOf(name)]));
      return (bytes, value) => putConstant(bytes, (typeof value === "string" && cells.get(value)) || emptyCell);
    }
    case "day": {
      const cells = dayCells();
      return (bytes, value) => putConstant(bytes, typeof value === "string" ? cells(value) : emptyCell);
    }
    case "whole":
      return (bytes, value) => {
        if (typeof value === "number") putWholeCell(bytes, value);
        else putConstant(bytes, emptyCell);
      };
    case "ore":
      return (bytes, value) => {
        if (typeof value === "number") putAmountCell(bytes, value);
        else putConstant(bytes, emptyCell);
      };
  }
}

/** A row of headings. */
export const headingRow = (titles: readonly string[], of: number = style.heading): string =>
  `<row>${titles
    .map((title) => (title ? `<c s="${of}" t="inlineStr"><is><t>${xmlText(title)}</t></is></c>` : "<c/>"))
    .join("")}</row>`;
