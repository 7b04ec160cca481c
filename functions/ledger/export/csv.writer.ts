import { byteOrderMark, textCell } from "../../vocabulary/csv.ts";
import {
  type Bytes,
  emptyBytes,
  plainExcept,
  putByte,
  putKronor,
  putLatin,
  putPlain,
  putUtf8,
  putWhole,
  taken,
} from "./bytes.ts";
import { type Column, columnsOf } from "./columns.ts";
import { exportTypes, type Writer } from "./format.ts";
import { fileName } from "./naming.ts";
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

/** The cell's value, or nothing where there is none, and the separator. */
function cell(column: Column): PutCell {
  switch (column.type) {
    case "text": {
      const { of } = column;
      return (bytes, line) => {
        const text = of(line);
        if (text) putText(bytes, text);
        putByte(bytes, separator);
      };
    }
    case "word": {
      const { of, names } = column;
      return (bytes, line) => {
        const word = of(line);
        if (word) putText(bytes, names[word] ?? word);
        putByte(bytes, separator);
      };
    }
    case "code":
    case "day": {
      const { of } = column;
      return (bytes, line) => {
        const code = of(line);
        if (code) putLatin(bytes, code);
        putByte(bytes, separator);
      };
    }
    case "whole": {
      const { of } = column;
      return (bytes, line) => {
        const value = of(line);
        if (value !== undefined) putWhole(bytes, value);
        putByte(bytes, separator);
      };
    }
    case "ore": {
      const { of } = column;
      return (bytes, line) => {
        const value = of(line);
        if (value !== undefined) putKronor(bytes, value, ",");
        putByte(bytes, separator);
      };
    }
  }
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
export const csvFile: Writer = (context, pages) => {
  const columns = columnsOf(context);
  let rows = 0;
  const chunks = async function* () {
    const bytes = emptyBytes();
    const put = rowWriter(columns, row);
    putUtf8(bytes, `${byteOrderMark}${columns.map(({ header }) => textCell(header)).join(";")}\r\n`);
    for await (const lines of pages) {
      put(bytes, lines);
      rows += lines.length;
      yield taken(bytes);
    }
    if (bytes.at > 0) yield taken(bytes);
  };
  return { name: fileName(context, "csv"), type: exportTypes.csv, chunks: chunks(), rows: () => rows };
};
