import type { LedgerLine } from "../verification.ts";
import { type Bytes, putAgain, room } from "./bytes.ts";
import type { Column } from "./columns.ts";

export type PutCell = (bytes: Bytes, line: LedgerLine) => void;

/** How a format writes a row: what comes before its cells and after them, and each cell with what parts it from the next. */
export type RowFormat = {
  readonly open: (bytes: Bytes) => void;
  readonly cell: (column: Column) => PutCell;
  readonly close: (bytes: Bytes) => void;
};

/** More than a row takes without its free texts, which make room for themselves. */
export const rowRoom = 8192;

/**
 * Writes a page of lines. What is common to the lines of a verification is written for its first line and copied for the
 * others.
 */
export function rowWriter(columns: readonly Column[], { open, cell, close }: RowFormat) {
  const common = columns.filter(({ per }) => per === "verification").map(cell);
  const own = columns.filter(({ per }) => per === "line").map(cell);
  return (bytes: Bytes, lines: readonly LedgerLine[]): void => {
    let last: LedgerLine | undefined;
    let from = 0;
    let to = 0;
    for (const line of lines) {
      room(bytes, rowRoom);
      if (last && line.number === last.number && line.series === last.series) {
        room(bytes, to - from + rowRoom);
        putAgain(bytes, from, to);
      } else {
        from = bytes.at;
        open(bytes);
        for (const put of common) put(bytes, line);
        to = bytes.at;
        room(bytes, rowRoom);
      }
      for (const put of own) put(bytes, line);
      room(bytes, rowRoom);
      close(bytes);
      last = line;
    }
  };
}
