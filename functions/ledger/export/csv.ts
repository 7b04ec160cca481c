import { type Bytes, emptyBytes, putByte, putKronor, putLatin, putUtf8, putWhole, room, taken } from "./bytes.ts";
import { type Column, columnsOf } from "./columns.ts";
import type { ExportFile, Writer } from "./format.ts";
import { fileName } from "./naming.ts";
import { type PutCell, rowWriter } from "./rows.ts";

const separator = 59;
const carriageReturn = 13;
const lineFeed = 10;
/** By this mark Swedish Excel knows that the file is UTF-8. */
export const byteOrderMark = "\u{feff}";

/** What a spreadsheet would take for a formula, also in the wide forms that some of them read as the narrow ones. */
const startsAsFormula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const needsQuotes = /[;"\r\n]/;

/** A text as one cell: never a formula, and quoted when it holds what separates cells and rows (RFC 4180). */
export function textCell(text: string): string {
  const harmless = startsAsFormula.test(text) ? `'${text}` : text;
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Whether a character needs no care in a cell, other than its own bytes in UTF-8. */
const plain = (code: number): boolean => code >= 32 && code !== 34 && code !== separator && code < 0x800;
/** Whether a text that begins so could be taken for a formula: `+`, `-`, `=`, `@`. */
const mayBeFormula = (code: number): boolean => code === 43 || code === 45 || code === 61 || code === 64;

/** As `textCell`, at once as bytes; what needs care goes the long way. */
function putText(bytes: Bytes, text: string): void {
  const { length } = text;
  if (length === 0) return;
  room(bytes, length * 2);
  const { buffer } = bytes;
  let at = bytes.at;
  let careful = mayBeFormula(text.charCodeAt(0));
  for (let i = 0; i < length && !careful; i++) {
    const code = text.charCodeAt(i);
    if (!plain(code)) careful = true;
    else if (code < 128) buffer[at++] = code;
    else {
      buffer[at++] = 0xc0 | (code >> 6);
      buffer[at++] = 0x80 | (code & 63);
    }
  }
  if (careful) putUtf8(bytes, textCell(text));
  else bytes.at = at;
}

/** The cell's value, or nothing where there is none. */
function putValue(column: Column): PutCell {
  switch (column.type) {
    case "text": {
      const { of } = column;
      return (bytes, line) => {
        const text = of(line);
        if (text !== undefined) putText(bytes, text);
      };
    }
    case "word": {
      const { of, names } = column;
      return (bytes, line) => {
        const word = of(line);
        if (word !== undefined) putText(bytes, names[word] ?? word);
      };
    }
    case "code":
    case "day": {
      const { of } = column;
      return (bytes, line) => {
        const code = of(line);
        if (code !== undefined) putLatin(bytes, code);
      };
    }
    case "whole": {
      const { of } = column;
      return (bytes, line) => {
        const value = of(line);
        if (value !== undefined) putWhole(bytes, value);
      };
    }
    case "ore": {
      const { of } = column;
      return (bytes, line) => {
        const value = of(line);
        if (value !== undefined) putKronor(bytes, value, ",");
      };
    }
  }
}

const row = {
  open: () => {},
  cell: (column: Column): PutCell => {
    const put = putValue(column);
    return (bytes, line) => {
      put(bytes, line);
      putByte(bytes, separator);
    };
  },
  // The last separator makes way for the row's end.
  close: (bytes: Bytes) => {
    bytes.at--;
    putByte(bytes, carriageReturn);
    putByte(bytes, lineFeed);
  },
};

/** A row of headers and a row a line, as Swedish Excel opens it: semicolons, decimal commas, UTF-8 with its mark. */
export const csvFile: Writer = (context, pages): ExportFile => {
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
  return { name: fileName(context, "csv"), type: "text/csv; charset=utf-8", chunks: chunks(), rows: () => rows };
};
