import type { Typed } from "../../../vocabulary/typed.ts";
import type { Column } from "../document.ts";
import { columnsOf, type Grid, type GridQuestion, type GridRow, gridOf, isTypedCell, rowsOf } from "./grid.ts";
import type { Part } from "./kind.ts";

/** The controls of one row: its typed cells, and the sum that people state. */
export function rowParts(question: string, grid: Grid, row: GridRow): readonly Part[] {
  const cells = columnsOf(grid, row).filter((column) => isTypedCell(row, column));
  return [
    ...cells.map((column) => ({ field: `${question}.${row.id}.${column.id}`, row: row.id, column })),
    ...(grid.stated ? [{ field: `${question}.${row.id}.stated`, row: row.id, part: "stated" } as const] : []),
  ];
}

/** Columns whose sums make sense: amounts, typed or computed. */
export const isMoney = ({ kind }: Column): boolean => kind === "amount" || kind === "computed";

/** The sums of columns, and of all, that people state. */
export function statedParts(question: string, { columns, stated }: Grid): readonly Part[] {
  if (!stated) return [];
  return [
    ...columns
      .filter(isMoney)
      .map((column) => ({ field: `${question}.stated.${column.id}`, column, part: "stated" }) as const),
    { field: `${question}.stated.total`, part: "stated" },
  ];
}

/** Every control of a question of rows and columns, row by row. */
export function gridParts(question: GridQuestion, typed: Typed): readonly Part[] {
  const grid = gridOf(question);
  return [
    ...rowsOf(question, typed).flatMap((row) => rowParts(question.id, grid, row)),
    ...statedParts(question.id, grid),
  ];
}
