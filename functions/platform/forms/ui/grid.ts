import { type Language, languages } from "../../../vocabulary/language.ts";
import type { Typed } from "../../../vocabulary/typed.ts";
import type { FigureRow } from "../../web/browser/table/figures.ts";
import type { Column, QuestionOf } from "../document.ts";
import { addedRows, numberOf } from "../kinds/grid.ts";
import { kindTexts } from "../kinds/kinds.texts.ts";
import { isNote } from "../kinds/own-columns.ts";
import { resultColumns } from "../kinds/result-columns.ts";
import { isAskedOf } from "../kinds/result-rows.ts";
import { otherLanguage, wordsIn } from "../words.ts";
import { formsUiTexts } from "./forms-ui.texts.ts";
import { choicesOf } from "./kind-props.ts";

/** What a cell asks for. */
export type GridCell = Readonly<{
  kind: Column["kind"];
  limit?: number | undefined;
  unit?: string | undefined;
  options?: readonly Readonly<{ value: string; label: string; lang?: string | undefined }>[] | undefined;
  autocomplete?: string | undefined;
}>;

export type GridColumn = Readonly<{
  id: string;
  label: string;
  lang?: string | undefined;
  hint?: string | undefined;
  cell: GridCell;
  /** Of a computed one: from which it is reckoned, and how. */
  how?: "sum" | "difference" | "share" | undefined;
  of?: readonly string[] | undefined;
  rate?: string | undefined;
}>;

export type GridRow = Readonly<{
  id: string;
  label: string;
  lang?: string | undefined;
  hint?: string | undefined;
  share?: FigureRow["share"];
  /** Amounts in öre that are known from elsewhere and only shown, by column. */
  fixed?: FigureRow["fixed"];
  /** Columns that this row is not asked. */
  without?: readonly string[] | undefined;
  /** The row is named by those who fill it in. */
  isNamed?: true | undefined;
}>;

/** A table, the results or the people of a form, as they are filled in: controls are named `q.ROW.COLUMN`. */
export type Grid = Readonly<{
  id: string;
  /** What a row is. */
  rowHeading: string;
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  sums: boolean;
  stated: boolean;
  /** What may be said of each row, under its name. */
  note?: GridColumn | undefined;
  /** Where people add rows: what one is called, and whether there is room for another. */
  open?: Readonly<{ name: string; most: number }> | undefined;
}>;

const cellOf = (column: Column, lang: Language): GridCell => ({
  kind: column.kind,
  limit: column.kind === "line" || column.kind === "text" ? column.limit : undefined,
  unit: column.kind === "number" && column.unit ? wordsIn(column.unit, lang) : undefined,
  options: column.kind === "choice" ? choicesOf(column.options, lang) : undefined,
});

const worded = (part: Readonly<{ label: Column["label"]; hint?: Column["hint"] }>, lang: Language) => ({
  label: wordsIn(part.label, lang),
  lang: otherLanguage(part.label, lang),
  hint: part.hint && wordsIn(part.hint, lang),
});

const columnAs = (column: Column, lang: Language): GridColumn => ({
  id: column.id,
  ...worded(column, lang),
  cell: cellOf(column, lang),
  ...(column.kind === "computed" ? { how: column.how, of: column.of, rate: column.rate } : {}),
});

const numbered = (ids: readonly string[], name: string, lang: Language): readonly GridRow[] =>
  ids.map((id) => ({ id, label: formsUiTexts[lang].numbered(name, numberOf(id)) }));

/** @throws RangeError when rows or columns that a call's conditions have are not put in their place yet */
export function gridOfTable(question: QuestionOf<"table">, typed: Typed, lang: Language): Grid {
  const { id, rows, columns, sums, stated = false } = question;
  if ("from" in rows || "from" in columns) throw new RangeError(`the table ${id} is not resolved`);
  const asked = (column: Column) => columnAs(column, lang);
  const note = columns.find(isNote);
  const shared = {
    id,
    sums,
    stated,
    columns: columns.filter((column) => !isNote(column)).map(asked),
    ...(note ? { note: asked(note) } : {}),
  };
  if (Array.isArray(rows)) {
    const given = rows.map((row) => ({ id: row.id, ...worded(row, lang), share: row.share, fixed: row.fixed }));
    return { ...shared, rowHeading: formsUiTexts[lang].row, rows: given };
  }
  if (!("name" in rows)) throw new RangeError(`the table ${id} has no rows`);
  const name = wordsIn(rows.name, lang);
  const open = { name, most: rows.most };
  return { ...shared, rowHeading: name, rows: numbered(addedRows(typed, id, rows), name, lang), open };
}

/** Results that everybody is asked about, and those of one's own. */
export function gridOfResults(question: QuestionOf<"results">, typed: Typed, lang: Language): Grid {
  const { id, given, own } = question;
  const t = formsUiTexts[lang];
  const columns = resultColumns(question);
  const ownRows = own === 0 ? [] : numbered(addedRows(typed, id, { least: 0, most: own }), t.ownResult, lang);
  return {
    id,
    rowHeading: t.ownResult,
    columns: columns.map((column) => columnAs(column, lang)),
    rows: [
      ...given.map((row) => ({
        ...{ id: row.id, ...worded(row, lang) },
        without: columns.filter((column) => !isAskedOf(column, row)).map((column) => column.id),
      })),
      ...ownRows.map((row) => ({ ...row, isNamed: true as const })),
    ],
    sums: false,
    stated: false,
    open: own === 0 ? undefined : { name: t.ownResult, most: own },
  };
}

type PeopleColumn = QuestionOf<"people">["ask"][number];
const personal = { name: "name", email: "email", phone: "tel", organisation: "organization", task: undefined } as const;
function personCell(column: PeopleColumn, isOwn: boolean, lang: Language): GridCell {
  if (column === "language")
    return { kind: "choice", options: languages.map((one) => ({ value: one, label: kindTexts[lang].languages[one] })) };
  return { kind: askedAs[column], limit: 200, autocomplete: isOwn ? personal[column] : "off" };
}

const askedAs = { name: "line", email: "email", phone: "phone", organisation: "line", task: "line" } as const;

/** People, one a row. What is about the writer is filled in by the browser. */
export function gridOfPeople(question: QuestionOf<"people">, typed: Typed, lang: Language): Grid {
  const { id, ask, most, fill } = question;
  const t = formsUiTexts[lang];
  return {
    id,
    rowHeading: t.person,
    columns: ask.map((column) => ({
      id: column,
      label: t.ask[column],
      cell: personCell(column, fill !== undefined, lang),
    })),
    rows: most === 1 ? [{ id: "r1", label: t.person }] : numbered(addedRows(typed, id, question), t.person, lang),
    sums: false,
    stated: false,
    open: most === 1 ? undefined : { name: t.person, most },
  };
}

/** How wide it must be to stand as a table: narrower, and each row is a card. One with long texts is always cards. */
export function layoutOf({ columns, sums }: Pick<Grid, "columns" | "sums">): "few" | "some" | "cards" {
  if (columns.some(({ cell }) => cell.kind === "text")) return "cards";
  const count = columns.length + (sums ? 1 : 0);
  return count <= 4 ? "few" : count <= 7 ? "some" : "cards";
}
