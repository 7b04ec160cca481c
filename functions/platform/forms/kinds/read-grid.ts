import { type Typed, typedText } from "../../../vocabulary/typed.ts";
import type { FormProblem, Row } from "../answers.ts";
import type { Column } from "../document.ts";
import type { FlatKind, FlatRead } from "./flat-kind.ts";
import { flatRulesOf, isFlat } from "./flat-rules.ts";
import { filledRows, type GridQuestion, type GridRow, gridOf, isOnePerson, rowsOf } from "./grid.ts";
import { rowParts, statedParts } from "./grid-parts.ts";
import type { Part, ReadAnswer } from "./kind.ts";
import { statedSum } from "./own-columns.ts";
import { demandedOf, splitProblems } from "./result-rows.ts";

type Cells = Row["cells"];

/** Reads what a cell asks for: by its column, or as a stated sum. */
function readCell(text: string, { column, part }: Part): FlatRead<Cells[string]> {
  const asked: Column = part === "stated" || !column ? statedSum : column;
  return isFlat(asked) ? flatRulesOf(asked.kind as FlatKind).read(text, asked) : { code: "option" }; // as: isFlat saw it
}

/** The name under which a cell lies in its row: the column, or the sum that people stated. */
const keyOf = ({ row, column, part }: Part): string =>
  part === "stated" && row !== undefined ? "stated" : (column?.id ?? "total");

type Demands = (column: Column) => boolean;
const isNeeded: Demands = ({ optional }) => !optional;
const asksNothing: Demands = () => false;

/** Reads the cells of a row; what is asked and empty is missing where the row demands it. */
function readCells(parts: readonly Part[], typed: Typed, demands: Demands) {
  const problems: FormProblem[] = [];
  const cells: Record<string, Cells[string]> = {};
  for (const part of parts) {
    const { field, column } = part;
    const text = typedText(typed, field);
    if (text === "") {
      if (column && part.part !== "stated" && demands(column)) problems.push({ field, code: "missing" });
      continue;
    }
    const read = readCell(text, part);
    if ("code" in read) problems.push({ field, ...read });
    else cells[keyOf(part)] = read.value;
  }
  return { cells, problems };
}

/** What is said of a whole question that is asked and where nothing was typed. */
function nothingTyped(question: GridQuestion, rows: readonly GridRow[]): readonly FormProblem[] {
  const grid = gridOf(question);
  const [first] = rows;
  const isFree = grid.given.every(({ optional }) => optional) && (grid.open?.least ?? 0) === 0;
  if (question.optional || !first || isFree) return [];
  const parts = rowParts(question.id, grid, first);
  if (isOnePerson(question)) return parts.map(({ field }) => ({ field, code: "missing" }));
  const field = parts[0]?.field ?? question.id;
  const least = grid.open?.least ?? 0;
  return [least > 1 ? { field, code: "row-missing", facts: { least, have: 0 } } : { field, code: "missing" }];
}

/** Too few rows are said at the first empty one, too many at the first that is too many. */
function countProblems(question: GridQuestion, rows: readonly GridRow[], typed: Typed): readonly FormProblem[] {
  const grid = gridOf(question);
  const { open } = grid;
  if (!open) return [];
  const added = rows.filter(({ given }) => !given);
  const typedIn = filledRows(question.id, typed);
  const filled = added.filter(({ id }) => typedIn.has(id));
  const at = (row: GridRow | undefined) => (row && rowParts(question.id, grid, row)[0]?.field) ?? question.id;
  const have = filled.length;
  if (have < open.least) {
    const empty = added.find(({ id }) => !typedIn.has(id));
    return [{ field: at(empty), code: "row-missing", facts: { least: open.least, have } }];
  }
  const over = filled[open.most];
  return over ? [{ field: at(over), code: "too-many-rows", facts: { most: open.most, over: have - open.most } }] : [];
}

/** Reads rows of cells. A row of nothing is no row; a given one is asked for unless the question may be left out. */
export function readGrid(question: GridQuestion, typed: Typed): ReadAnswer<readonly Row[]> {
  const grid = gridOf(question);
  const rows = rowsOf(question, typed);
  const stated = statedParts(question.id, grid);
  const filled = filledRows(question.id, typed);
  const isBlank = ({ id }: GridRow) => !filled.has(id);
  const isAnyStated = stated.some(({ field }) => typedText(typed, field) !== "");
  if (rows.every(isBlank) && !isAnyStated) return { problems: nothingTyped(question, rows) };
  const read = rows.map((row) => {
    const demanded = row.given && !question.optional && !row.given.optional ? true : !isBlank(row);
    const needs = question.kind === "results" ? demandedOf(question, row, typed) : isNeeded;
    return { id: row.id, ...readCells(rowParts(question.id, grid, row), typed, demanded ? needs : asksNothing) };
  });
  const sums = { id: "stated", ...readCells(stated, typed, asksNothing) };
  const all = [...read, sums];
  const value = all.filter(({ cells }) => Object.keys(cells).length > 0).map(({ id, cells }) => ({ id, cells }));
  const problems = [
    ...all.flatMap((row) => row.problems),
    ...countProblems(question, rows, typed),
    ...(question.kind === "results" ? value.flatMap((row) => splitProblems(question, row)) : []),
  ];
  return value.length > 0 ? { value, problems } : { problems };
}
