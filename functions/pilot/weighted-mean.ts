/** A figure and how much it counts, in any unit that all share. */
export type Weighed = { readonly value: number; readonly weight: number };

/**
 * The mean of figures of which some count more than others; undefined of none. One that is missing has no part in it:
 * the others count for the whole.
 * @example weightedMean([{ value: 4, weight: 70 }, { value: 2, weight: 30 }]) // 3.4
 */
export function weightedMean(parts: readonly Weighed[]): number | undefined {
  const weight = parts.reduce((sum, one) => sum + one.weight, 0);
  return weight === 0 ? undefined : parts.reduce((sum, one) => sum + one.value * one.weight, 0) / weight;
}
