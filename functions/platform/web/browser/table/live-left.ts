import { formatMoney } from "./amount.ts";
import { type Amount, sum } from "./sums.ts";

/**
 * Shows what is left of a sum beside what stands in some cells of a table, wherever the page says that it is of this
 * table: of which rows and columns, and how much it is without them.
 * @param at what stands in a cell, typed or computed
 */
export const showLeft = (table: string, at: (row: string, column: string) => Amount): void => {
  for (const output of document.querySelectorAll<HTMLElement>("[data-left]")) {
    const { of, left, rows, columns } = output.dataset;
    if (of !== table || left === undefined) continue;
    const ids = (text = "") => text.split(" ").filter((id) => id !== "");
    const used = sum(ids(rows).flatMap((row) => ids(columns).map((column) => at(row, column))));
    const text = used === undefined ? "–" : formatMoney(BigInt(left) - used, document.documentElement.lang);
    if (output.textContent !== text) output.textContent = text;
  }
};
