import { formatAmount } from "./amount.ts";
import { type BalanceRow, balanceOf, balanceRows } from "./balance.ts";
import type { Figures } from "./figures.ts";

/** What each table of the page came to last, by its id. */
const sums = new Map<string, Figures>();

const isRow = (text: string): text is BalanceRow => balanceRows.some((row) => row === text);

const show = (balance: HTMLElement, costs: Figures, financing: Figures): void => {
  const at = balanceOf(costs, financing);
  for (const output of balance.querySelectorAll<HTMLElement>("[data-of]")) {
    const { of = "", column } = output.dataset;
    const amount = isRow(of) ? at(of, column) : undefined;
    const text = amount === undefined ? "–" : formatAmount(amount, document.documentElement.lang);
    if (output.textContent !== text) output.textContent = text;
  }
};

/** Shows what parts the costs from their financing, wherever the page says that it is of this table. */
export const showBalance = (table: string, figures: Figures): void => {
  sums.set(table, figures);
  for (const balance of document.querySelectorAll<HTMLElement>("[data-balance]")) {
    const [costs, financing] = (balance.dataset["balance"] ?? "").split(" ").map((id) => sums.get(id));
    if (costs !== undefined && financing !== undefined) show(balance, costs, financing);
  }
};
