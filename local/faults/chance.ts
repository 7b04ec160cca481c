/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export const chance = (seed: number) => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** A whole number below `most`. */
    below: (most: number): number => Math.floor(next() * most),
    /** The list in another order. */
    shuffled: <T>(list: readonly T[]): T[] =>
      list
        .map((one) => ({ one, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one),
  };
};
export type Chance = ReturnType<typeof chance>;

/** What is killed: the cloud, the start, all at once as in a power cut, the mail catcher, one Lambda's process. */
export const kinds = ["cloud", "start", "power", "mail", "lambda"] as const;
export type Kind = (typeof kinds)[number];

/** A fault after so many acts. */
export type Planned = { readonly after: number; readonly kind: Kind; readonly delay: number };

/** The faults of a run, in their order: each kind as often as the others, at moments of the seed's choosing. */
export const plan = (dice: Chance, acts: number, faults: number): Planned[] => {
  const chosen = Array.from({ length: faults }, (_, i) => kinds[i % kinds.length] ?? "power");
  const moments = chosen.map(() => 1 + dice.below(Math.max(1, acts - 1))).sort((a, b) => a - b);
  return dice.shuffled(chosen).map((kind, i) => ({ after: moments[i] ?? acts, kind, delay: dice.below(500) }));
};
