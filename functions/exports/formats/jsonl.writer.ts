import {
  type Bytes,
  constant,
  emptyBytes,
  plainExcept,
  putByte,
  putConstant,
  putPlain,
  putUtf8,
  putWhole,
  taken,
} from "./bytes.ts";
import { type Column, columnsOf, type Value } from "./columns.ts";
import type { Writer } from "./format.ts";
import { type PutCell, rowWriter } from "./rows.ts";

const comma = 44;
const quote = 34;
const openBrace = 123;
const closeBrace = 125;
const lineFeed = 10;

const plain = plainExcept('"\\');

const nothing = constant("null");

function putText(bytes: Bytes, text: string): void {
  const { at } = bytes;
  putByte(bytes, quote);
  if (putPlain(bytes, text, plain)) putByte(bytes, quote);
  else {
    bytes.at = at;
    putUtf8(bytes, JSON.stringify(text));
  }
}

/** A value as JSON writes it: amounts are whole öre, words are those of programs, what is not there is null. */
function putValue(bytes: Bytes, value: Value): void {
  if (typeof value === "number") putWhole(bytes, value);
  else if (value === undefined) putConstant(bytes, nothing);
  else putText(bytes, value);
}

const row = {
  open: (bytes: Bytes) => putByte(bytes, openBrace),
  cell: (column: Column): PutCell => {
    const name = constant(`${JSON.stringify(column.key)}:`);
    return (bytes, value) => {
      putConstant(bytes, name);
      putValue(bytes, value);
      putByte(bytes, comma);
    };
  },
  close: (bytes: Bytes) => {
    bytes.at--;
    putByte(bytes, closeBrace);
    putByte(bytes, lineFeed);
  },
};

/** One JSON object a line, for scripts; the keys are those of the columns and stay. */
export const jsonlChunks: Writer = async function* (context, pages) {
  const bytes = emptyBytes();
  const put = rowWriter(columnsOf(context), row);
  for await (const lines of pages) {
    put(bytes, lines);
    yield taken(bytes);
  }
};
