import { shareOf } from "./amount.ts";
import { type Amount, sum, wholeKronor } from "./sums.ts";

/** A column of amounts: typed, or computed of columns that stand before it in the same row. */
export type FigureColumn = Readonly<{
  id: string;
  how?: "sum" | "difference" | "share" | undefined;
  of?: readonly string[] | undefined;
  rate?: string | undefined;
}>;

/**
 * A row: typed; a share of what other rows have, in whole kronor unless it is exact; or known from elsewhere, in öre by
 * column.
 */
export type FigureRow = Readonly<{
  id: string;
  share?:
    | Readonly<{
        rate: string;
        of: string;
        and?: readonly string[] | undefined;
        exact?: true | undefined;
      }>
    | undefined;
  fixed?: Readonly<Record<string, number>> | undefined;
}>;

export type Figures = Readonly<{
  at: (row: string, column: string) => Amount;
  rowSum: (row: string) => Amount;
  columnSum: (column: string) => Amount;
  total: Amount;
}>;

const minus = (from: Amount, less: Amount): Amount =>
  from === undefined || less === undefined ? undefined : from - less;

const whole = 1e12;
/** "0.45" as a whole number of very small parts, so that shares can be added without rounding. */
const partsOf = (rate: string | undefined): number => Math.round(Number(rate ?? 0) * whole);

/** The shares of the same columns, when they come to the whole: then the last one is what the others leave. */
const othersOfTheWhole = (columns: readonly FigureColumn[], column: FigureColumn): readonly FigureColumn[] => {
  const shares = columns.filter(({ how, of }) => how === "share" && of?.join() === column.of?.join());
  const isWhole = shares.reduce((parts, { rate }) => parts + partsOf(rate), 0) === whole;
  return isWhole && shares.at(-1)?.id === column.id ? shares.slice(0, -1) : [];
};

/**
 * All that a table shows besides what is typed. An amount that cannot be read is `undefined`, and so is every figure
 * that it is part of; an empty cell is nothing. Row sums and the total count typed columns only.
 * @param typed what stands in a cell that people type into
 */
export const figures = (
  columns: readonly FigureColumn[],
  rows: readonly FigureRow[],
  typed: (row: string, column: string) => Amount,
): Figures => {
  const kept = new Map<string, Amount>();

  const computed = (row: string, column: FigureColumn): Amount => {
    const [first, ...rest] = (column.of ?? []).map((id) => at(row, id));
    if (column.how === "difference") return minus(first, sum(rest));
    const base = sum([first, ...rest]);
    if (column.how === "sum" || base === undefined) return base;
    const others = othersOfTheWhole(columns, column);
    if (others.length > 0) return minus(base, sum(others.map(({ id }) => at(row, id))));
    return shareOf(column.rate ?? "0", base);
  };
  const shared = ({ rate, of, and = [], exact }: NonNullable<FigureRow["share"]>, column: string): Amount => {
    const base = sum([of, ...and].map((id) => at(id, column)));
    if (base === undefined) return undefined;
    return exact ? shareOf(rate, base) : wholeKronor(shareOf(rate, base));
  };
  const fresh = (row: string, id: string): Amount => {
    const column = columns.find((one) => one.id === id);
    if (column?.how !== undefined) return computed(row, column);
    const { share, fixed } = rows.find((one) => one.id === row) ?? {};
    if (fixed !== undefined) return BigInt(fixed[id] ?? 0);
    return share === undefined ? typed(row, id) : shared(share, id);
  };
  function at(row: string, column: string): Amount {
    const key = `${row}.${column}`;
    if (!kept.has(key)) {
      // A table that names itself in a circle has no figure there, and does not hang.
      kept.set(key, undefined);
      kept.set(key, fresh(row, column));
    }
    return kept.get(key);
  }

  const rowSum = (row: string) => sum(columns.filter(({ how }) => how === undefined).map(({ id }) => at(row, id)));
  return {
    at,
    rowSum,
    columnSum: (column) => sum(rows.map(({ id }) => at(id, column))),
    total: sum(rows.map(({ id }) => rowSum(id))),
  };
};
