import { shareOf } from "./amount.ts";

/** An amount, or `undefined` where something typed is no amount: then no sum it is part of is shown. */
export type Amount = bigint | undefined;

/** A category: its typed amounts, or a flat rate of the category with that index. */
export type Category = readonly Amount[] | Readonly<{ rate: string; of: number; inKronor: boolean }>;

export const sum = (amounts: readonly Amount[]): Amount =>
  amounts.reduce((total, amount) => (total === undefined || amount === undefined ? undefined : total + amount), 0n);

const isTyped = (category: Category): category is readonly Amount[] => Array.isArray(category);

/** Half a krona rounded up, as on the server. */
export const wholeKronor = (ore: bigint): bigint => {
  const rest = ((ore % 100n) + 100n) % 100n;
  return rest >= 50n ? ore - rest + 100n : ore - rest;
};

const amountsOf = (category: Category, all: readonly Category[], columns: number): readonly Amount[] => {
  if (isTyped(category)) return category;
  const base = all[category.of];
  const amounts = base !== undefined && isTyped(base) ? base : new Array<Amount>(columns).fill(undefined);
  const { rate, inKronor } = category;
  const flatRateOf = (amount: bigint) => (inKronor ? wholeKronor(shareOf(rate, amount)) : shareOf(rate, amount));
  return amounts.map((amount) => (amount === undefined ? undefined : flatRateOf(amount)));
};

/** All that a budget table shows besides what is typed. */
export const budgetSums = (categories: readonly Category[], columns: number) => {
  const amounts = categories.map((category) => amountsOf(category, categories, columns));
  const rows = amounts.map(sum);
  return {
    amounts,
    rows,
    columns: Array.from({ length: columns }, (_, column) => sum(amounts.map((row) => row[column]))),
    total: sum(rows),
  };
};

/** min(rate x costs, cap). */
export const grant = (costs: Amount, rate: string, cap: bigint): Amount => {
  if (costs === undefined) return undefined;
  const share = shareOf(rate, costs);
  return share < cap ? share : cap;
};
