import type { LedgerLine } from "../../ledger/verification.ts";
import { type Bytes, putAgain, room } from "./bytes.ts";
import type { Column, Value } from "./columns.ts";

export type PutCell = (bytes: Bytes, value: Value) => void;

/** How a format writes a row: what comes before its cells and after them, and each cell with what parts it from the next. */
export type RowFormat = {
  readonly open: (bytes: Bytes) => void;
  readonly cell: (column: Column) => PutCell;
  readonly close: (bytes: Bytes) => void;
};

/** More than a row takes without its free texts, which make room for themselves. */
export const rowRoom = 8192;

type Cells = {
  readonly open: RowFormat["open"];
  readonly of: readonly Column["of"][];
  readonly put: readonly PutCell[];
  /** Of the row above. */
  readonly values: Value[];
  /** Where the cells of the row above begin, and where its last one ends. */
  readonly starts: Int32Array;
};

/** Copies cells from the row above, so that those of the row below can be copied from here. */
function copy({ starts }: Cells, bytes: Bytes, first: number, end: number): void {
  const from = starts[first] ?? 0;
  const to = starts[end] ?? 0;
  const moved = bytes.at - from;
  room(bytes, to - from + rowRoom);
  putAgain(bytes, from, to);
  for (let i = first; i < end; i++) starts[i] = (starts[i] ?? 0) + moved;
}

/** Writes the cells of a line. The first `same`, and others of the same value, are copied from the row above. */
function putCells(cells: Cells, bytes: Bytes, line: LedgerLine, same: number, isFirst: boolean): void {
  const { open, of, put, values, starts } = cells;
  const count = of.length;
  let copied = 0;
  for (let i = same; i < count; i++) {
    const value = of[i]?.(line);
    if (value === values[i] && !isFirst) continue;
    if (copied < i) copy(cells, bytes, copied, i);
    copied = i + 1;
    values[i] = value;
    starts[i] = bytes.at;
    if (i === 0) open(bytes);
    put[i]?.(bytes, value);
    room(bytes, rowRoom);
  }
  if (copied < count) copy(cells, bytes, copied, count);
  starts[count] = bytes.at;
}

/** Writes a page of lines. What is as in the row above is copied as bytes, which costs a fraction of writing it. */
export function rowWriter(columns: readonly Column[], { open, cell, close }: RowFormat) {
  const cells: Cells = {
    open,
    of: columns.map(({ of }) => of),
    put: columns.map(cell),
    values: columns.map(() => undefined),
    starts: new Int32Array(columns.length + 1),
  };
  const common = columns.filter(({ per }) => per === "verification").length;
  return (bytes: Bytes, lines: readonly LedgerLine[]): void => {
    let last: LedgerLine | undefined;
    for (const line of lines) {
      room(bytes, rowRoom);
      const isNext = last !== undefined && line.number === last.number && line.series === last.series;
      putCells(cells, bytes, line, isNext ? common : 0, last === undefined);
      close(bytes);
      last = line;
    }
  };
}
