import { byteOrderMark, textCell } from "../../vocabulary/csv.ts";
import {
  type Bytes,
  constant,
  emptyBytes,
  plainExcept,
  putByte,
  putConstant,
  putKronor,
  putLatin,
  putPlain,
  putUtf8,
  putWhole,
  taken,
} from "./bytes.ts";
import { type Column, columnsOf } from "./columns.ts";
import type { Writer } from "./format.ts";
import { type PutCell, rowWriter } from "./rows.ts";

const separator = 59;
const carriageReturn = 13;
const lineFeed = 10;

const plain = plainExcept(';"');
/** Whether a text that begins so could be taken for a formula: `+`, `-`, `=`, `@`. */
const mayBeFormula = (code: number): boolean => code === 43 || code === 45 || code === 61 || code === 64;

/** As `textCell`, at once as bytes; what needs care goes the long way. */
function putText(bytes: Bytes, text: string): void {
  if (mayBeFormula(text.charCodeAt(0)) || !putPlain(bytes, text, plain)) putUtf8(bytes, textCell(text));
}

/** How a column's values are written; where there is none, its cell is empty. */
function putValue(column: Column): PutCell {
  switch (column.type) {
    case "text":
      return (bytes, value) => {
        if (typeof value === "string") putText(bytes, value);
      };
    case "word": {
      const cells = new Map(Object.entries(column.names).map(([word, name]) => [word, constant(textCell(name))]));
      return (bytes, value) => {
        const cell = typeof value === "string" && cells.get(value);
        if (cell) putConstant(bytes, cell);
      };
    }
    case "code":
    case "day":
      return (bytes, value) => {
        if (typeof value === "string") putLatin(bytes, value);
      };
    case "whole":
      return (bytes, value) => {
        if (typeof value === "number") putWhole(bytes, value);
      };
    case "ore":
      return (bytes, value) => {
        if (typeof value === "number") putKronor(bytes, value, ",");
      };
  }
}

function cell(column: Column): PutCell {
  const put = putValue(column);
  return (bytes, value) => {
    put(bytes, value);
    putByte(bytes, separator);
  };
}

const row = {
  open: () => {},
  cell,
  // The last separator makes way for the row's end.
  close: (bytes: Bytes) => {
    bytes.at--;
    putByte(bytes, carriageReturn);
    putByte(bytes, lineFeed);
  },
};

/** A row of headers and a row a line, as Swedish Excel opens it: semicolons, decimal commas, UTF-8 with its mark. */
export const csvChunks: Writer = async function* (context, pages) {
  const columns = columnsOf(context);
  const bytes = emptyBytes();
  const put = rowWriter(columns, row);
  putUtf8(bytes, `${byteOrderMark}${columns.map(({ header }) => textCell(header)).join(";")}\r\n`);
  for await (const lines of pages) {
    put(bytes, lines);
    yield taken(bytes);
  }
  if (bytes.at > 0) yield taken(bytes);
};
