export type Row = Readonly<{ name: string; values: readonly number[] }>;

/** The nearest of 1, 2 and 5 times a power of ten that is not less. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((n) => n * power).find((n) => n >= value) ?? value;
}

/** As few values at the axis as fit a telephone: the bars take two steps, and one more when some are less than nothing. */
const steps = 2;

type Bar = Readonly<{ row: number; lane: number; of: number; from: number; to: number }>;

/** Bars of a lane stand after each other; those less than nothing go the other way. */
function barsOf({ values }: Row, row: number, lanes: readonly number[]): Bar[] {
  const ends = new Map<string, number>();
  return values.flatMap((value, of) => {
    if (value === 0) return [];
    const lane = lanes[of] ?? 0;
    const side = `${lane} ${Math.sign(value)}`;
    const from = ends.get(side) ?? 0;
    ends.set(side, from + value);
    return [{ row, lane, of, from, to: from + value }];
  });
}

/** Where everything of a chart stands, as shares of its width. */
export function chartOf(rows: readonly Row[], lanes: readonly number[]) {
  const bars = rows.flatMap((row, i) => barsOf(row, i, lanes));
  const highest = Math.max(0, ...bars.map(({ to }) => to));
  const lowest = Math.min(0, ...bars.map(({ to }) => to));
  const step = roundUp(Math.max(highest - lowest, 1) / steps);
  const [first, last] = [Math.floor(lowest / step), Math.max(Math.ceil(highest / step), 1)];
  const share = (value: number) => (value / step - first) / (last - first);
  return {
    zero: share(0),
    ticks: Array.from({ length: last - first + 1 }, (_, i) => ({
      value: (first + i) * step,
      at: i / (last - first),
    })),
    bars: bars.map(({ from, to, ...bar }) => ({
      ...bar,
      from: share(Math.min(from, to)),
      width: Math.abs(share(to) - share(from)),
    })),
  };
}
