import { type Bytes, plainExcept, putKronor, putLatin, putPlain, putUtf8, putWhole, room } from "./bytes.ts";
import type { Column } from "./columns.ts";
import { type PutCell, rowRoom } from "./rows.ts";
import { style } from "./xlsx-parts.ts";

/** A cell holds no longer text. */
const longestText = 32_767;
const mostShared = 10_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML has no place for
const forbidden = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text in XML. What XML cannot hold is written `_x0007_`, and what looks so already is told from it, as Excel does. */
export const xmlText = (text: string): string =>
  text
    .slice(0, longestText)
    .toWellFormed()
    .replace(forbidden, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const plain = plainExcept('&<>"_');

function putText(bytes: Bytes, text: string): void {
  if (text.length > longestText || !putPlain(bytes, text, plain)) putUtf8(bytes, xmlText(text));
}

const textOpen = (text: string): string => (text.trim() === text ? "<t>" : '<t xml:space="preserve">');

function putInline(bytes: Bytes, text: string): void {
  putLatin(bytes, '<c t="inlineStr"><is>');
  putLatin(bytes, textOpen(text));
  putText(bytes, text);
  room(bytes, rowRoom);
  putLatin(bytes, "</t></is></c>");
}

/**
 * Texts that cells share, by their numbers. Only so many are kept, so that memory does not grow with the rows; the texts
 * that come after them are written in their cells.
 */
export function sharedTexts() {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text: string): number | undefined => {
      const known = numbers.get(text);
      if (known !== undefined || numbers.size >= mostShared) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    /** As XML, in the order of their numbers. */
    *parts(): Generator<string> {
      for (const text of numbers.keys()) yield `<si>${textOpen(text)}${xmlText(text)}</t></si>`;
    },
  };
}
export type SharedTexts = ReturnType<typeof sharedTexts>;

function putShared(bytes: Bytes, number: number): void {
  putLatin(bytes, '<c t="s"><v>');
  putWhole(bytes, number);
  putLatin(bytes, "</v></c>");
}

/** A text as a cell: never a formula, whatever it begins with, since the cell is of text. */
export function putTextCell(bytes: Bytes, text: string | undefined, shared: SharedTexts): void {
  if (!text) {
    putLatin(bytes, "<c/>");
    return;
  }
  const number = shared.numberOf(text);
  if (number === undefined) putInline(bytes, text);
  else putShared(bytes, number);
}

export function putWholeCell(bytes: Bytes, value: number): void {
  putLatin(bytes, "<c><v>");
  putWhole(bytes, value);
  putLatin(bytes, "</v></c>");
}

/** Kronor with two decimals. */
export function putAmountCell(bytes: Bytes, ore: number): void {
  putLatin(bytes, `<c s="${style.amount}"><v>`);
  putKronor(bytes, ore, ".");
  putLatin(bytes, "</v></c>");
}

const beforeTheFirst = Date.UTC(1899, 11, 30);

/** A day as workbooks count them: 1 is the first of January 1900, and that year counts as a leap year. */
export const dayNumber = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - beforeTheFirst) / 86_400_000;

export function putDayCell(bytes: Bytes, number: number): void {
  putLatin(bytes, `<c s="${style.day}"><v>`);
  putWhole(bytes, number);
  putLatin(bytes, "</v></c>");
}

/** The number of a day, reckoned once for each: a file has few of them. */
function dayNumbers(): (day: string) => number {
  const known = new Map<string, number>();
  return (day) => {
    const found = known.get(day) ?? dayNumber(day);
    known.set(day, found);
    return found;
  };
}

type Line = Parameters<PutCell>[1];

function inlineCell(of: (line: Line) => string | undefined): PutCell {
  return (bytes, line) => {
    const text = of(line);
    if (text) putInline(bytes, text);
    else putLatin(bytes, "<c/>");
  };
}

/** The cells of a column whose texts come again and again; often the next is the one before. */
function sharedCell(of: (line: Line) => string | undefined, shared: SharedTexts): PutCell {
  let last: string | undefined;
  let number: number | undefined;
  return (bytes, line) => {
    const text = of(line);
    if (text && text !== last) {
      last = text;
      number = shared.numberOf(text);
    }
    if (!text) putLatin(bytes, "<c/>");
    else if (number === undefined) putInline(bytes, text);
    else putShared(bytes, number);
  };
}

/** The cells of words: each has its number from the start. */
function wordCell(
  of: (line: Line) => string | undefined,
  names: Readonly<Record<string, string>>,
  shared: SharedTexts,
): PutCell {
  const cells = new Map(Object.entries(names).map(([word, name]) => [word, shared.numberOf(name)]));
  return (bytes, line) => {
    const word = of(line);
    const number = word && cells.get(word);
    if (typeof number === "number") putShared(bytes, number);
    else putLatin(bytes, "<c/>");
  };
}

/** A column's cells, each of the type that its values have. */
export function cellOf(column: Column, shared: SharedTexts): PutCell {
  switch (column.type) {
    case "text":
    case "code":
      return column.seldomTwice ? inlineCell(column.of) : sharedCell(column.of, shared);
    case "word":
      return wordCell(column.of, column.names, shared);
    case "day": {
      const { of } = column;
      const numberOf = dayNumbers();
      return (bytes, line) => putDayCell(bytes, numberOf(of(line)));
    }
    case "whole": {
      const { of } = column;
      return (bytes, line) => {
        const value = of(line);
        if (value === undefined) putLatin(bytes, "<c/>");
        else putWholeCell(bytes, value);
      };
    }
    case "ore": {
      const { of } = column;
      return (bytes, line) => {
        const value = of(line);
        if (value === undefined) putLatin(bytes, "<c/>");
        else putAmountCell(bytes, value);
      };
    }
  }
}

/** A row of headings. */
export const headingRow = (titles: readonly string[], of: number = style.heading): string =>
  `<row>${titles
    .map((title) => (title ? `<c s="${of}" t="inlineStr"><is><t>${xmlText(title)}</t></is></c>` : "<c/>"))
    .join("")}</row>`;
