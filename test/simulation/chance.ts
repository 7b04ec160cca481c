/** What a seed decides: the same seed gives the same numbers, in the same order. */
export type Chance = ReturnType<typeof chanceOf>;

/** Chance out of a seed (the generator sfc32): quick, and good enough to shuffle what happens. */
export function chanceOf(seed: number) {
  let [a, b, c, counter] = [seed | 0, (seed / 2 ** 32) | 0, 0x9e3779b9 | 0, 1];
  const next = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let i = 0; i < 15; i++) next();
  const fraction = () => next() / 2 ** 32;
  const below = (limit: number) => Math.floor(fraction() * limit);
  return {
    /** At least 0 and less than 1. */
    fraction,
    /** A whole number from 0 up to but not including the limit. */
    below,
    /** A whole number from the first up to and including the last. */
    between: (first: number, last: number) => first + below(last - first + 1),
    /** True in this share of all cases. */
    likely: (share: number) => fraction() < share,
    pick: <T>(list: readonly T[]): T | undefined => list[below(list.length)],
    bytes: (count: number) => Uint8Array.from({ length: count }, () => next() & 255),
    /** Entries in an order in which the heavier ones mostly come first. */
    shuffled: <T extends { readonly weight: number }>(list: readonly T[]): T[] =>
      list
        .map((entry) => ({ entry, place: fraction() ** (1 / entry.weight) }))
        .sort((x, y) => y.place - x.place)
        .map(({ entry }) => entry),
  };
}
