import { shareOf } from "./amount.ts";

/** An amount, or `undefined` where something typed is no amount: then no sum it is part of is shown. */
export type Amount = bigint | undefined;

export const sum = (amounts: readonly Amount[]): Amount =>
  amounts.reduce((total, amount) => (total === undefined || amount === undefined ? undefined : total + amount), 0n);

/** Half a krona rounded up, as on the server. */
export const wholeKronor = (ore: bigint): bigint => {
  const rest = ((ore % 100n) + 100n) % 100n;
  return rest >= 50n ? ore - rest + 100n : ore - rest;
};

/** min(rate x costs, cap). */
export const grant = (costs: Amount, rate: string, cap: bigint): Amount => {
  if (costs === undefined) return undefined;
  const share = shareOf(rate, costs);
  return share < cap ? share : cap;
};
