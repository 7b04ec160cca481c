import type { LocalDay } from "../../vocabulary/instant.ts";

/** A cell as its file has it. */
export type Cell = {
  /** As people read it; a number with a point, a day as `2027-01-15`. */
  readonly text: string;
  /** Where it is a number, and not a day. */
  readonly number?: number;
  /** Where the file shows a number as a day. */
  readonly day?: LocalDay;
  /** It repeats the value of the merged cells that it is one of: an amount counts once. */
  readonly merged?: true;
};

/** A row with something in it, by the number that a spreadsheet shows beside it; its cells by their columns, from 1. */
export type SheetRow = { readonly row: number; readonly cells: ReadonlyMap<number, Cell> };
export type Sheet = { readonly name: string; readonly rows: readonly SheetRow[] };

/** Why a file cannot be read as sheets. */
export type NoSheets = "not-sheet" | "needs-password" | "too-many-rows" | "sheet-too-large" | "empty-sheet";
export type ReadSheets = { readonly sheets: readonly Sheet[] } | { readonly problem: NoSheets };

/** So many rows with something in them are read of one sheet, and so many columns: far more than any ledger of a project. */
export const mostRows = 20_000;
export const mostColumns = 200;

/** The letters of a column: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** The number of a column by its letters; undefined of other text. @example columnNumber("AA") === 27 */
export const columnNumber = (name: string): number | undefined =>
  /^[A-Z]{1,3}$/.test(name) ? [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : undefined;
