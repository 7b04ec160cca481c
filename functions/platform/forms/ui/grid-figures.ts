import type { Language } from "../../../vocabulary/language.ts";
import { type Typed, typedText } from "../../../vocabulary/typed.ts";
import { formatAmount, parseAmount } from "../../web/browser/table/amount.ts";
import { type FigureColumn, figures } from "../../web/browser/table/figures.ts";
import type { Grid } from "./grid.ts";

/** The columns that figures are reckoned in, as the browser gets them too. */
export const figureColumns = ({ columns }: Pick<Grid, "columns">): readonly FigureColumn[] =>
  columns
    .filter(({ cell }) => cell.kind === "amount" || cell.kind === "computed")
    .map(({ id, how, of, rate }) => ({ id, how, of, rate }));

/** What a table's own cells say besides what is typed, as the script says it when something is typed. */
export function shownFigures(grid: Grid, typed: Typed, lang: Language) {
  const all = figures(figureColumns(grid), grid.rows, (row, column) =>
    parseAmount(typedText(typed, `${grid.id}.${row}.${column}`)),
  );
  const shown = (amount: bigint | undefined) => (amount === undefined ? "–" : formatAmount(amount, lang));
  return {
    at: (row: string, column: string) => shown(all.at(row, column)),
    rowSum: (row: string) => shown(all.rowSum(row)),
    columnSum: (column: string) => shown(all.columnSum(column)),
    total: shown(all.total),
  };
}
export type ShownFigures = ReturnType<typeof shownFigures>;
