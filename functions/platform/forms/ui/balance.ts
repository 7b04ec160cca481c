import type { Language } from "../../../vocabulary/language.ts";
import { type Typed, typedText } from "../../../vocabulary/typed.ts";
import { formatAmount, parseAmount } from "../../web/browser/table/amount.ts";
import { type BalanceRow, balanceOf, balanceRows } from "../../web/browser/table/balance.ts";
import { figures } from "../../web/browser/table/figures.ts";
import type { QuestionOf } from "../document.ts";
import { gridOfTable } from "./grid.ts";
import { figureColumns } from "./grid-figures.ts";

type Table = QuestionOf<"table">;

/** What two tables with the same columns of amounts come to, and what parts them, as the script shows it too. */
export function shownBalance(costs: Table, financing: Table, typed: Typed, lang: Language) {
  const sumsOf = (table: Table) => {
    const grid = gridOfTable(table, typed, lang);
    return figures(figureColumns(grid), grid.rows, (row, column) =>
      parseAmount(typedText(typed, `${grid.id}.${row}.${column}`)),
    );
  };
  const at = balanceOf(sumsOf(costs), sumsOf(financing));
  const shown = (row: BalanceRow, column: string | undefined) => {
    const amount = at(row, column);
    return amount === undefined ? "–" : formatAmount(amount, lang);
  };
  return { columns: gridOfTable(costs, typed, lang).columns, rows: balanceRows, shown };
}
