import { formatAmount, parseAmount } from "./amount.ts";
import { type FigureColumn, type FigureRow, figures } from "./figures.ts";
import { showBalance } from "./live-balance.ts";
import { showGrant } from "./live-grant.ts";
import { showLeft } from "./live-left.ts";
import { cellsOf } from "./pasted.ts";
import type { Amount } from "./sums.ts";

const lang = document.documentElement.lang;

const show = (output: Element | null, amount: Amount): void => {
  const text = amount === undefined ? "–" : formatAmount(amount, lang);
  if (output !== null && output.textContent !== text) output.textContent = text;
};

const rowsIn = (table: HTMLElement) => [...table.querySelectorAll<HTMLElement>("[data-row]")];

/** What the table computes of what is typed in it, shown as it stands now. */
const update = (table: HTMLElement, columns: readonly FigureColumn[]): void => {
  const rows = rowsIn(table).map((element) => {
    const { row: id = "", share, fixed } = element.dataset;
    const plan: FigureRow = {
      id,
      share: share === undefined ? undefined : JSON.parse(share),
      fixed: fixed === undefined ? undefined : JSON.parse(fixed),
    };
    return { element, id, plan };
  });
  const typed = (row: string, column: string): Amount => {
    const element = rows.find(({ id }) => id === row)?.element;
    const input = element?.querySelector<HTMLInputElement>(`[data-cell="${column}"]`);
    return parseAmount(input?.value ?? "");
  };
  const all = figures(
    columns,
    rows.map(({ plan }) => plan),
    typed,
  );
  for (const { element, id } of rows) {
    for (const output of element.querySelectorAll<HTMLElement>("[data-figure]"))
      show(output, all.at(id, output.dataset["figure"] ?? ""));
    show(element.querySelector("[data-row-sum]"), all.rowSum(id));
  }
  for (const output of table.querySelectorAll<HTMLElement>("[data-column-sum]"))
    show(output, all.columnSum(output.dataset["columnSum"] ?? ""));
  show(table.querySelector("[data-total]"), all.total);
  showGrant(table.dataset["grid"] ?? "", all.total);
  showBalance(table.dataset["grid"] ?? "", all);
  showLeft(table.dataset["grid"] ?? "", all.at);
};

const control = "input, select, textarea";
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** As a person would have typed it, so that sums, counters and saving hear of it. */
const fill = (cell: Control, text: string): void => {
  const option = cell instanceof HTMLSelectElement && [...cell.options].find(({ label }) => label === text.trim());
  if (cell instanceof HTMLSelectElement && !option) return;
  cell.value = option ? option.value : text.trim();
  cell.dispatchEvent(new Event("input", { bubbles: true }));
};

/** Spreads copied cells over the table, from the cell that has the focus on; what has no room is left out. */
const spread = (table: HTMLElement, at: Element, cells: readonly (readonly string[])[]): boolean => {
  const grid = rowsIn(table).map((row) => [...row.querySelectorAll<Control>(`td ${control}`)]);
  const top = grid.findIndex((row) => row.some((cell) => cell === at));
  const left = [...(grid[top] ?? [])].findIndex((cell) => cell.isSameNode(at));
  if (left < 0) return false;
  // Rows that the table computes itself have no cells to type in; copied rows go on below them.
  const below = grid.slice(top).filter((row) => row.length > 0);
  cells.forEach((row, y) => {
    row.forEach((text, x) => {
      const cell = below[y]?.[left + x];
      if (cell !== undefined) fill(cell, text);
    });
  });
  return true;
};

/** Sums that follow what is typed, and cells that can be pasted from a sheet. */
export const enliven = (table: HTMLElement): void => {
  const columns: readonly FigureColumn[] = JSON.parse(table.dataset["figures"] ?? "[]");
  const again = () => update(table, columns);
  table.addEventListener("input", again);
  table.addEventListener("paste", (event) => {
    const { target } = event;
    const cells = cellsOf(event.clipboardData?.getData("text/plain") ?? "");
    if (cells === undefined || !(target instanceof Element) || target instanceof HTMLTextAreaElement) return;
    if (spread(table, target, cells)) event.preventDefault();
  });
  addEventListener("pageshow", again);
  again();
};
