import type { Language } from "../../../vocabulary/language.ts";
import { formatKronor, type Ore, ore } from "../../../vocabulary/ore.ts";
import type { Row } from "../answers.ts";
import { type ComputedTable, type TableCell, type TableRow, tableOf } from "../computed.ts";
import type { ShownAnswer, ShownTable } from "../shown.ts";
import { wordsIn } from "../words.ts";
import { type Grid, type GridQuestion, gridOf, isOnePerson, rowLabel } from "./grid.ts";
import { isMoney } from "./grid-parts.ts";
import { kindTexts } from "./kinds.texts.ts";
import { isNote, rowNote } from "./own-columns.ts";
import { withCell } from "./write-grid.ts";

/** A cell's text; amounts without their unit, since a column of them says it once. */
export function cellText({ column, value }: TableCell, lang: Language): string {
  if (value === undefined) return "";
  if (isMoney(column)) return typeof value === "number" ? formatKronor(ore(value), lang) : "";
  return withCell(column, value, (rules, answer, asked) => rules.show(answer, asked, lang)) ?? String(value);
}

const firstHeading = (question: GridQuestion, { open }: Grid, lang: Language): string => {
  if (question.kind === "results") return kindTexts[lang].result;
  return wordsIn(question.kind === "table" && open ? open.name : question.label, lang);
};

const isNumeric = (kind: string): boolean => ["amount", "computed", "number"].includes(kind);

function headings(question: GridQuestion, grid: Grid, isAnyStated: boolean, lang: Language): ShownTable["columns"] {
  const t = kindTexts[lang];
  return [
    { label: firstHeading(question, grid, lang), numeric: false },
    ...grid.columns.map(({ label, kind }) => ({ label: wordsIn(label, lang), numeric: isNumeric(kind) })),
    ...(grid.sums ? [{ label: t.sum, numeric: true }] : []),
    ...(isAnyStated ? [{ label: t.statedSum, numeric: true }] : []),
  ];
}

/** The row of sums that people stated, under the rows. */
function statedRow(grid: Grid, { sums }: ComputedTable, lang: Language): readonly string[] {
  const said = (sum: Ore | undefined) => (sum === undefined ? "" : formatKronor(sum, lang));
  return [
    kindTexts[lang].statedSum,
    ...grid.columns.map(({ id }) => said(sums.stated[id])),
    said(sums.stated["total"]),
    "",
  ];
}

/** A column of explanations is shown where somebody has explained something. */
function withoutEmptyNotes(question: GridQuestion, rows: readonly Row[]): GridQuestion {
  if (question.kind !== "table" || "from" in question.columns) return question;
  const isAnyNoted = rows.some(({ cells }) => cells[rowNote.id] !== undefined);
  return isAnyNoted ? question : { ...question, columns: question.columns.filter((column) => !isNote(column)) };
}

/** Rows and columns to be read, with their sums. */
function shownTable(asked: GridQuestion, rows: readonly Row[], lang: Language): ShownTable {
  const question = withoutEmptyNotes(asked, rows);
  const grid = gridOf(question);
  const table = tableOf(question, { [question.id]: rows });
  const isAnyStated =
    Object.keys(table.sums.stated).length > 0 || table.rows.some(({ stated }) => stated !== undefined);
  const said = (sum: Ore) => formatKronor(sum, lang);
  const shownRow = (row: TableRow): readonly string[] => [
    row.name ?? rowLabel(question, row.id, lang),
    ...row.cells.map((cell) => cellText(cell, lang)),
    ...(grid.sums ? [said(row.sum)] : []),
    ...(isAnyStated ? [row.stated === undefined ? "" : said(row.stated)] : []),
  ];
  return {
    columns: headings(question, grid, isAnyStated, lang),
    rows: [...table.rows.map(shownRow), ...(isAnyStated ? [statedRow(grid, table, lang)] : [])],
    ...(grid.sums
      ? {
          footer: [
            kindTexts[lang].sum,
            ...grid.columns.map(({ id }) => {
              const sum = table.sums.columns[id];
              return sum === undefined ? "" : said(sum);
            }),
            said(table.sums.total),
            ...(isAnyStated ? [""] : []),
          ],
        }
      : {}),
  };
}

/** One person is a list of what is said of that person; all others are a table. */
export function showGrid(question: GridQuestion, rows: readonly Row[], lang: Language): ShownAnswer {
  if (!isOnePerson(question)) return { kind: "table", table: shownTable(question, rows, lang) };
  const [row] = tableOf(question, { [question.id]: rows }).rows;
  return { kind: "list", items: (row?.cells ?? []).map((cell) => cellText(cell, lang)).filter((text) => text !== "") };
}

/** The empty table: its given rows, or as many as must be filled in. */
export function emptyGrid(question: GridQuestion, lang: Language): ShownAnswer {
  const grid = gridOf(question);
  const least = Math.min(grid.open?.most ?? 0, Math.max(grid.open?.least ?? 0, 3));
  const ids = [...grid.given.map(({ id }) => id), ...Array.from({ length: least }, (_, at) => `r${at + 1}`)];
  const blanks = (count: number) => Array.from({ length: count }, () => "");
  const columns = headings(question, grid, false, lang);
  return {
    kind: "table",
    table: {
      columns,
      rows: ids.map((id) => [rowLabel(question, id, lang), ...blanks(columns.length - 1)]),
      ...(grid.sums ? { footer: [kindTexts[lang].sum, ...blanks(columns.length - 1)] } : {}),
    },
  };
}
