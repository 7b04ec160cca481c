import { formatAmount, formatMoney, parseAmount } from "./budget/amount.ts";
import { type Amount, budgetSums, type Category, grant } from "./budget/sums.ts";

const lang = document.documentElement.lang;
const unknown = "–";

const show = (output: Element | null | undefined, amount: Amount, format = formatAmount) => {
  if (output === null || output === undefined) return;
  const text = amount === undefined ? unknown : format(amount, lang);
  if (output.textContent !== text) output.textContent = text;
};

const cells = (row: HTMLElement) => [...row.querySelectorAll<HTMLElement>("[data-amount]")];

const category = (row: HTMLElement): Category => {
  const { rate, of, inKronor } = row.dataset;
  if (rate !== undefined && of !== undefined) return { rate, of: Number(of), inKronor: inKronor !== undefined };
  return cells(row).map((cell) => (cell instanceof HTMLInputElement ? parseAmount(cell.value) : undefined));
};

const showTable = (table: HTMLElement): Amount => {
  const rows = [...table.querySelectorAll<HTMLElement>("[data-budget-row]")];
  const columnSums = [...table.querySelectorAll<HTMLElement>("[data-column-sum]")];
  const sums = budgetSums(rows.map(category), columnSums.length);
  rows.forEach((row, index) => {
    show(row.querySelector("[data-row-sum]"), sums.rows[index]);
    cells(row).forEach((cell, column) => {
      if (cell instanceof HTMLOutputElement) show(cell, sums.amounts[index]?.[column]);
    });
  });
  columnSums.forEach((output, column) => {
    show(output, sums.columns[column]);
  });
  show(table.querySelector("[data-total]"), sums.total);
  return sums.total;
};

// The grant is announced, so it waits until typing rests; the sums are silent and follow at once.
const announceAfter = 700;
let resting: ReturnType<typeof setTimeout> | undefined;

const showGrants = (totals: ReadonlyMap<string, Amount>) => {
  for (const output of document.querySelectorAll<HTMLElement>("[data-grant]")) {
    const { rate, cap, costs } = output.dataset;
    if (rate === undefined || cap === undefined || costs === undefined) continue;
    show(output, grant(totals.get(costs), rate, BigInt(cap)), formatMoney);
  }
};

const update = () => {
  const totals = new Map<string, Amount>();
  for (const table of document.querySelectorAll<HTMLElement>("[data-budget]")) totals.set(table.id, showTable(table));
  clearTimeout(resting);
  resting = setTimeout(showGrants, announceAfter, totals);
};

document.addEventListener("input", (event) => {
  if (event.target instanceof Element && event.target.closest("[data-budget]") !== null) update();
});
// A browser may bring back what was typed on an earlier visit.
addEventListener("pageshow", update);
