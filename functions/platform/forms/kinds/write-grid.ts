import type { Typed } from "../../../vocabulary/typed.ts";
import type { Row } from "../answers.ts";
import type { Column } from "../document.ts";
import type { ValueOf } from "../values.ts";
import type { FlatKind, FlatRules } from "./flat-kind.ts";
import { flatRulesOf, isFlat } from "./flat-rules.ts";
import { columnsOf, type GridQuestion, gridOf } from "./grid.ts";
import { statedSum } from "./own-columns.ts";

type FlatColumn = Extract<Column, { kind: FlatKind }>;
type FlatValue = ValueOf[FlatKind];

/** Shows or writes a cell by the rules of its column's kind; undefined for one that is computed. */
export function withCell<T>(
  column: Column,
  value: Row["cells"][string],
  use: (rules: FlatRules<FlatKind>, value: FlatValue, asked: FlatColumn) => T,
): T | undefined {
  const answer = value as FlatValue; // as: a cell is of its column's kind, which never changes
  return isFlat(column) ? use(flatRulesOf(column.kind), answer, column) : undefined;
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
      const text = column && withCell(column, value, (rules, answer, asked) => rules.write(answer, asked));
      if (text !== undefined) typed[`${question.id}.${id}.${name}`] = text;
    }
  }
  return typed;
}
