import type { Typed } from "../../../vocabulary/typed.ts";
import type { Row } from "../answers.ts";
import type { Column } from "../document.ts";
import type { AnyValue } from "../values.ts";
import type { FlatKind } from "./flat-kind.ts";
import { flatRulesOf, isFlat } from "./flat-rules.ts";
import { columnsOf, type GridQuestion, gridOf } from "./grid.ts";
import { statedSum } from "./own-columns.ts";

/** A cell's value as it is shown or typed; the two are alike but for their words. */
export function withCell<T>(
  column: Column,
  value: AnyValue,
  use: (rules: ReturnType<typeof flatRulesOf>, asked: Extract<Column, { kind: FlatKind }>) => T,
): T | undefined {
  return isFlat(column) && value !== undefined ? use(flatRulesOf(column.kind), column) : undefined;
}

/** What to type so that rows are read as these. */
export function writeGrid(question: GridQuestion, rows: readonly Row[]): Typed {
  const grid = gridOf(question);
  const typed: Record<string, string> = {};
  for (const { id, cells } of rows) {
    const given = grid.given.find((row) => row.id === id);
    const columns = columnsOf(grid, { id, given });
    for (const [name, value] of Object.entries(cells)) {
      const isSum = name === "stated" || id === "stated";
      const column = isSum ? statedSum : columns.find((one) => one.id === name);
      const text = column && withCell(column, value as AnyValue, (rules, asked) => rules.write(value as never, asked));
      if (text !== undefined) typed[`${question.id}.${id}.${name}`] = text;
    }
  }
  return typed;
}
