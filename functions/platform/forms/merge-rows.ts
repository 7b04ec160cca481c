import { type Typed, typedText } from "../../vocabulary/typed.ts";
import { questionsOf } from "./controls.ts";
import type { Form } from "./document.ts";
import { filledRows, freeRows, type GridQuestion, gridOf, isGrid, isOpenRow, postedRows } from "./kinds/grid.ts";

/** Whether two people typed the same in a control. */
export type Same = (a: Typed, b: Typed, field: string) => boolean;

const rowOf = (field: string): readonly [question: string, row: string] | undefined => {
  const [question = "", row = "", column] = field.split(".");
  return column !== undefined && isOpenRow(row) ? [question, row] : undefined;
};

/** The rows that people added and wrote something in. */
const writtenRows = (question: string, typed: Typed): readonly string[] => {
  const filled = filledRows(question, typed);
  return postedRows(question, typed).filter((row) => filled.has(row));
};

/** Whether two versions of a row say the same in every cell. */
function isSameRow(question: string, row: string, a: Typed, b: Typed): boolean {
  const start = `${question}.${row}.`;
  const fields = new Set([...Object.keys(a), ...Object.keys(b)].filter((field) => field.startsWith(start)));
  return [...fields].every((field) => typedText(a, field) === typedText(b, field));
}

const mostRows = (question: GridQuestion): number => gridOf(question).open?.most ?? 0;

/** The new numbers of the rows that I added to one question, where another added one under the same number. */
function renumbered(
  question: string,
  most: number,
  base: Typed,
  mine: Typed,
  theirs: Typed,
): ReadonlyMap<string, string> {
  // There is one row, and both wrote it: its controls are asked about.
  if (most === 1) return new Map();
  const before = writtenRows(question, base);
  const added = (typed: Typed) => writtenRows(question, typed).filter((row) => !before.includes(row));
  const [ownRows, otherRows] = [added(mine), added(theirs)];
  const clash = ownRows.some((row) => otherRows.includes(row) && !isSameRow(question, row, mine, theirs));
  if (!clash) return new Map();
  const moving = ownRows.filter((row) => !(otherRows.includes(row) && isSameRow(question, row, mine, theirs)));
  const taken = [...before, ...otherRows];
  const last = Math.max(...taken.map((row) => Number(row.slice(1))));
  const next = moving.map((_, at) => `r${last + 1 + at}`);
  // Numbers have three digits: where somebody has used the last ones, those that are free are taken.
  const to = next.every(isOpenRow) ? next : freeRows(taken, moving.length);
  return new Map(moving.map((row, at) => [row, to[at] ?? row]));
}

/** What I typed, with the rows that I added moved behind those that another added under the same numbers. */
export function withoutClashingRows(form: Form, base: Typed, mine: Typed, theirs: Typed): Typed {
  const moves = new Map(
    questionsOf(form)
      .filter(isGrid)
      .map((asked) => [asked.id, renumbered(asked.id, mostRows(asked), base, mine, theirs)] as const),
  );
  const moved = Object.entries(mine).flatMap(([field, value]): [string, string | readonly string[]][] => {
    const [question, row] = rowOf(field) ?? [];
    const rows = question === undefined ? undefined : moves.get(question);
    if (!rows || row === undefined || rows.size === 0) return [[field, value]];
    const to = rows.get(row);
    if (to !== undefined) return [[field.replace(`.${row}.`, `.${to}.`), value]];
    // An empty row stands in the way of nothing, unless a moved one now has its number.
    return [...rows.values()].includes(row) && typedText(mine, field) === "" ? [] : [[field, value]];
  });
  return Object.fromEntries(moved);
}

/**
 * The controls of rows that one person took away and the other changed: none of them is decided alone, since half a row
 * would be left.
 */
export function removedAndChanged(
  fields: readonly string[],
  base: Typed,
  mine: Typed,
  theirs: Typed,
  isSame: Same,
): ReadonlySet<string> {
  const rows = Map.groupBy(
    fields.filter((field) => rowOf(field) !== undefined),
    (field) => field.split(".", 2).join("."),
  );
  const isEmpty = (typed: Typed, row: readonly string[]) => row.every((field) => typedText(typed, field) === "");
  const isChanged = (typed: Typed, row: readonly string[]) => row.some((field) => !isSame(typed, base, field));
  const asked = [...rows.values()].filter((row) => {
    if (isEmpty(base, row) || isEmpty(mine, row) === isEmpty(theirs, row)) return false;
    return isChanged(isEmpty(mine, row) ? theirs : mine, row);
  });
  return new Set(asked.flat());
}
