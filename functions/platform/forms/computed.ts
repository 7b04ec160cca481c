import { minusOre, type Ore, ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";
import { type Rate, shareOf } from "../../vocabulary/rate.ts";
import type { Answers, Row, Value } from "./answers.ts";
import type { Column, GivenRow } from "./document.ts";
import type { PartId } from "./ids.ts";
import { type Grid, type GridQuestion, type GridRow, gridOf, isTypedCell } from "./kinds/grid.ts";

/** A cell as it stands in a table: typed or computed; no value where nothing was answered. */
export type TableCell = {
  readonly column: Column;
  readonly value?: Row["cells"][string] | undefined;
  readonly computed: boolean;
};
export type TableRow = GridRow & {
  readonly cells: readonly TableCell[];
  /** What only a row that people added has: what it is. */
  readonly name?: string | undefined;
  /** The sum of the row's amounts, and what people stated that it is. */
  readonly sum: Ore;
  readonly stated?: Ore | undefined;
};
export type ComputedTable = {
  readonly rows: readonly TableRow[];
  /** By column of amounts; `total` is the sum of the rows' sums. */
  readonly sums: {
    readonly columns: Readonly<Record<PartId, Ore>>;
    readonly total: Ore;
    readonly stated: Readonly<Record<PartId, Ore>>;
  };
};

/** A share of an amount in whole kronor, as a budget states it: the rounding that budgets have, and only they. */
export const wholeKronorOf = (rate: Rate, amount: Ore): Ore => ore(Math.round(shareOf(rate, amount) / 100) * 100);

const asOre = (value: unknown): Ore => (typeof value === "number" ? ore(value) : zeroOre);
const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && "cells" in value;
/** The rows of an answer; none where there is no answer, or one of another kind. */
export const answeredRows = (value: Value | undefined): readonly Row[] =>
  Array.isArray(value) ? value.filter(isRow) : [];

type Computed = Extract<Column, { kind: "computed" }>;
const isShare = (column: Column): column is Computed => column.kind === "computed" && column.how === "share";

/** A rate as a whole number of billionths of a thousandth, so that rates are added exactly. */
const exact = (rate: Rate): bigint => {
  const [whole = "0", decimals = ""] = rate.split(".");
  return BigInt(whole + decimals.padEnd(12, "0"));
};

/** The shares that divide the same columns wholly between them. */
function sharers(columns: readonly Column[], { of }: Computed): readonly Computed[] {
  const same = columns.filter(isShare).filter((one) => one.of.join() === of.join());
  const whole = same.reduce((sum, { rate }) => sum + (rate ? exact(rate) : 0n), 0n);
  return whole === 10n ** 12n ? same : [];
}

/** A computed cell of what stands before it in its row. The last of shares that make a whole is what the others leave. */
function computedCell(column: Computed, columns: readonly Column[], amountOf: (id: PartId) => Ore): Ore {
  const [first = zeroOre, ...rest] = column.of.map(amountOf);
  if (column.how === "sum") return sumOre([first, ...rest]);
  if (column.how === "difference") return minusOre(first, sumOre(rest));
  const base = sumOre([first, ...rest]);
  const all = sharers(columns, column);
  if (all.length > 1 && all.at(-1)?.id === column.id)
    return minusOre(base, sumOre(all.slice(0, -1).map(({ rate }) => (rate ? shareOf(rate, base) : zeroOre))));
  return column.rate ? shareOf(column.rate, base) : zeroOre;
}

/** A given row's amount that nobody types: known from elsewhere, or a share of what earlier rows have. */
const givenCell = ({ share, fixed }: GivenRow, column: PartId, earlier: readonly TableRow[]): Ore => {
  if (!share) return fixed?.[column] ?? zeroOre;
  const sources = earlier.filter(({ id }) => id === share.of || share.and?.includes(id));
  const cells = sources.flatMap((row) => row.cells.filter((cell) => cell.column.id === column));
  const base = sumOre(cells.map(({ value }) => asOre(value)));
  return share.exact ? shareOf(share.rate, base) : wholeKronorOf(share.rate, base);
};

function computedRow(grid: Grid, row: GridRow, answered: Row["cells"], earlier: readonly TableRow[]): TableRow {
  const amounts: Record<PartId, Ore> = {};
  const cells = grid.columns.map((column): TableCell => {
    if (column.kind === "computed") {
      const value = computedCell(column, grid.columns, (id) => amounts[id] ?? zeroOre);
      amounts[column.id] = value;
      return { column, value, computed: true };
    }
    const isGiven = !isTypedCell(row, column);
    const value = isGiven && row.given ? givenCell(row.given, column.id, earlier) : answered[column.id];
    if (column.kind === "amount") amounts[column.id] = asOre(value);
    return { column, value, computed: isGiven };
  });
  const { name, stated } = answered;
  return {
    ...row,
    cells,
    ...(grid.own && typeof name === "string" ? { name } : {}),
    sum: sumOre(cells.flatMap(({ column, value }) => (column.kind === "amount" ? [asOre(value)] : []))),
    ...(stated === undefined ? {} : { stated: asOre(stated) }),
  };
}

/**
 * A question's rows with everything that follows from what was answered. A missing amount counts as nothing.
 * Computed cells are never stored: the form of the answers computes them, always alike.
 * @throws RangeError where the call's rows or columns are not in their place
 * @example tableOf(costs, answers).sums.total // 11150000, in öre
 */
export function tableOf(question: GridQuestion, answers: Answers): ComputedTable {
  const grid = gridOf(question);
  const answered = answeredRows(answers[question.id]);
  const added = answered.filter(({ id }) => id !== "stated" && !grid.given.some((row) => row.id === id));
  const rows: TableRow[] = [];
  for (const row of [...grid.given.map((given) => ({ id: given.id, given })), ...added.map(({ id }) => ({ id }))]) {
    const cells = answered.find(({ id }) => id === row.id)?.cells ?? {};
    rows.push(computedRow(grid, row, cells, rows));
  }
  const money = grid.columns.filter(({ kind }) => kind === "amount" || kind === "computed");
  const inColumn = (id: PartId) =>
    rows.flatMap(({ cells }) => cells.filter(({ column }) => column.id === id).map(({ value }) => asOre(value)));
  const stated = answered.find(({ id }) => id === "stated")?.cells ?? {};
  return {
    rows,
    sums: {
      columns: Object.fromEntries(money.map(({ id }) => [id, sumOre(inColumn(id))])),
      total: sumOre(rows.map(({ sum }) => sum)),
      stated: Object.fromEntries(Object.entries(stated).map(([id, sum]) => [id, asOre(sum)])),
    },
  };
}
