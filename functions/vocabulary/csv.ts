import type { Ore } from "./ore.ts";

/**
 * A column of a CSV file. Text comes from people and is quoted and made harmless where needed; öre are numbers of our
 * own and written as such.
 */
export type CsvColumn<Row> =
  | { readonly header: string; readonly text: (row: Row) => string }
  | { readonly header: string; readonly ore: (row: Row) => Ore };

/** A column of a file that a machine reads and no spreadsheet: its text is as it is, on one line. */
export type MachineColumn<Row> = CsvColumn<Row> | { readonly header: string; readonly plain: (row: Row) => string };

const separator = ";";
const lineEnd = "\r\n";
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

/** A text as one cell for a machine: quoted where it must be, and otherwise as it is. */
const plainCell = (text: string): string => {
  const oneLine = text.replace(/[\r\n]+/g, " ");
  return needsQuotes.test(oneLine) ? `"${oneLine.replaceAll('"', '""')}"` : oneLine;
};

function cellOf<Row>(column: MachineColumn<Row>, row: Row): string {
  if ("ore" in column) return oreCell(column.ore(row));
  return "plain" in column ? plainCell(column.plain(row)) : textCell(column.text(row));
}

/** An amount as a spreadsheet in Swedish reads it: `-1234,50`. */
export function oreCell(amount: Ore): string {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

/** The file's beginning: byte order mark and the row of headers. */
export const csvHead = <Row>(columns: readonly MachineColumn<Row>[]): string =>
  byteOrderMark + columns.map(({ header }) => textCell(header)).join(separator) + lineEnd;

/** A page of rows as text; the file is the head and then page after page. */
export function csvPage<Row>(columns: readonly MachineColumn<Row>[], rows: readonly Row[]): string {
  let text = "";
  for (const row of rows) {
    let between = "";
    for (const column of columns) {
      text += between + cellOf(column, row);
      between = separator;
    }
    text += lineEnd;
  }
  return text;
}
