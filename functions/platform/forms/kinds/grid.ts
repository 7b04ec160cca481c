import type { Language } from "../../../vocabulary/language.ts";
import { type Typed, typedText } from "../../../vocabulary/typed.ts";
import type { Column, QuestionOf, ResultRow, GivenRow as TableRow } from "../document.ts";
import { type Words, wordsIn } from "../words.ts";
import { kindTexts } from "./kinds.texts.ts";
import { peopleColumns } from "./own-columns.ts";
import { resultColumns, resultName } from "./result-columns.ts";
import { isAskedOf } from "./result-rows.ts";

/** The kinds that are rows and columns of cells. */
export const gridKinds = ["table", "results", "people"] as const;
export type GridQuestion = QuestionOf<(typeof gridKinds)[number]>;
export const isGrid = <T extends { readonly kind: string }>(question: T): question is Extract<T, GridQuestion> =>
  gridKinds.some((kind) => kind === question.kind);

/** Rows that people add: what one is called, and how many there may be. */
type Open = { readonly name: Words; readonly least: number; readonly most: number };

/** A row of a table, or a result that everybody is asked about. */
type GivenRow = TableRow & Partial<Pick<ResultRow, "kind" | "optional">>;

/** What the three kinds have in common. */
export type Grid = {
  readonly given: readonly GivenRow[];
  readonly open?: Open | undefined;
  readonly columns: readonly Column[];
  /** What only rows that people added are asked: what the row is. */
  readonly own?: Column | undefined;
  readonly sums: boolean;
  readonly stated: boolean;
};

const both = (text: (t: typeof kindTexts.sv | typeof kindTexts.en) => string): Words => ({
  sv: text(kindTexts.sv),
  en: text(kindTexts.en),
});

function tableGrid({ id, rows, columns, sums, stated }: QuestionOf<"table">): Grid {
  if ("from" in rows || "from" in columns) throw new RangeError(`the rows or columns of ${id} are not in their place`);
  const common = { columns, sums, stated: sums && stated === true };
  return "name" in rows ? { ...common, given: [], open: rows } : { ...common, given: rows };
}

/** The rows and columns of a question. @throws RangeError where the call's rows or columns are not in their place */
export function gridOf(question: GridQuestion): Grid {
  if (question.kind === "table") return tableGrid(question);
  const common = { sums: false, stated: false };
  if (question.kind === "people") {
    const { least, most, ask } = question;
    return { ...common, given: [], open: { name: both((t) => t.person), least, most }, columns: peopleColumns(ask) };
  }
  const { given, own } = question;
  const least = given.length === 0 && !question.optional ? 1 : 0;
  return {
    ...common,
    given,
    ...(own > 0 ? { open: { name: both((t) => t.ownResult), least: Math.min(least, own), most: own } } : {}),
    own: resultName,
    columns: resultColumns(question),
  };
}

/** One person, asked as a group of fields and not as a table. */
export const isOnePerson = (question: GridQuestion): boolean => question.kind === "people" && question.most === 1;

/** A row as a page has it; `given` where the form and not a person has put it there. */
export type GridRow = { readonly id: string; readonly given?: GivenRow | undefined };

/** The number of a row that a person added: 2 of `r2`. */
export const numberOf = (row: string): number => Number(row.slice(1));
const openRow = /^r[1-9]\d{0,2}$/;
export const isOpenRow = (row: string): boolean => openRow.test(row);
const inOrder = (a: string, b: string): number => numberOf(a) - numberOf(b);

/** The rows that something was posted of, empty ones too, in the order of their numbers. */
export function postedRows(question: string, typed: Typed): readonly string[] {
  const start = `${question}.`;
  const rows = Object.keys(typed).flatMap((field) => {
    if (!field.startsWith(start)) return [];
    const [, row = "", column] = field.split(".");
    return column !== undefined && isOpenRow(row) ? [row] : [];
  });
  return [...new Set(rows)].sort(inOrder);
}

/** The lowest numbers that are free, as names of rows. */
export function freeRows(taken: readonly string[], count: number): readonly string[] {
  const rows: string[] = [];
  for (let number = 1; rows.length < count; number++) if (!taken.includes(`r${number}`)) rows.push(`r${number}`);
  return rows;
}

type Bounds = Pick<Open, "least" | "most">;

function spareOf(question: string, typed: Typed, { least, most }: Bounds): readonly string[] {
  const posted = postedRows(question, typed);
  const filled = filledRows(question, typed);
  const hasEmpty = posted.some((row) => !filled.has(row));
  const wanted = Math.max(least, Math.min(most, posted.length + (hasEmpty ? 0 : 1)));
  return freeRows(posted, Math.max(0, wanted - posted.length));
}

/** The empty rows that a page shows besides those posted: up to the least, and one to go on with. */
export function spareRows(question: GridQuestion, typed: Typed): readonly string[] {
  const { open } = gridOf(question);
  return open ? spareOf(question.id, typed, open) : [];
}

/**
 * The rows that people have added, and one to go on with where none of them is empty; never fewer than are asked for, and
 * never one that was typed left out. A row keeps its number, so there may be gaps.
 * @example addedRows({ "p-who.r2.name": "Anna" }, "p-who", { least: 0, most: 9 }) // ["r1", "r2"]
 */
export const addedRows = (typed: Typed, question: string, bounds: Bounds): readonly string[] =>
  [...postedRows(question, typed), ...spareOf(question, typed, bounds)].sort(inOrder);

/** The rows in which something was typed, in one pass: a browser may send very many. */
export function filledRows(question: string, typed: Typed): ReadonlySet<string> {
  const start = `${question}.`;
  const filled = new Set<string>();
  for (const field of Object.keys(typed)) {
    if (!field.startsWith(start)) continue;
    const [, row = "", column] = field.split(".");
    if (column !== undefined && typedText(typed, field) !== "") filled.add(row);
  }
  return filled;
}

/** Every row of a page, given ones first. */
export function rowsOf(question: GridQuestion, typed: Typed): readonly GridRow[] {
  const { given, open } = gridOf(question);
  const added = open ? addedRows(typed, question.id, open) : [];
  return [...given.map((row) => ({ id: row.id, given: row })), ...added.map((id) => ({ id }))];
}

/** What a row is asked. */
export const columnsOf = ({ columns, own }: Grid, { given }: GridRow): readonly Column[] =>
  own && !given ? [own, ...columns] : columns.filter((column) => isAskedOf(column, given));

/** Whether people type a cell, or it is computed or known from elsewhere. */
export const isTypedCell = ({ given }: GridRow, column: Column): boolean =>
  column.kind !== "computed" && !((given?.share || given?.fixed) && column.kind === "amount");

/** What a row is called: `Egen personal`, `Partner 2`, `Kontaktpersoner 1`. */
export function rowLabel(question: GridQuestion, row: string, lang: Language): string {
  const { given, open } = gridOf(question);
  const label = given.find(({ id }) => id === row)?.label;
  if (label) return wordsIn(label, lang);
  if (question.kind === "people")
    return wordsIn(question.label, lang) + (question.most === 1 ? "" : ` ${numberOf(row)}`);
  return open && isOpenRow(row) ? `${wordsIn(open.name, lang)} ${numberOf(row)}` : row;
}
