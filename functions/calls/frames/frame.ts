import * as z from "zod";
import { keys } from "../../platform/table/keys.ts";
import { absent, type Write } from "../../platform/table/table.ts";
import { CallId } from "../../vocabulary/ids.ts";
import { minusOre, Ore, zeroOre } from "../../vocabulary/ore.ts";

/** What a call may grant in a calendar year, and what of it is granted. */
export const Frame = z.object({
  callId: CallId,
  year: z.number().int(),
  frameOre: Ore,
  committedOre: Ore,
});
export type Frame = z.infer<typeof Frame>;

/** The frame of one of a call's years, and whether it is stored: the first grant of the call opens the frames. */
export type CallFrame = Frame & { readonly opened: boolean };

export const leftOf = ({ frameOre, committedOre }: Pick<Frame, "frameOre" | "committedOre">): Ore =>
  minusOre(frameOre, committedOre);

/** An amount taken of a frame, if the frame is still what was seen and the amount still fits. */
export const committed = ({ callId, year, frameOre }: Frame, amountOre: Ore): Write => ({
  table: "pilots",
  update: keys.frame(callId, year),
  add: { committedOre: amountOre },
  when: [
    { attribute: "frameOre", equals: frameOre },
    { attribute: "committedOre", atMost: minusOre(frameOre, amountOre) },
  ],
});

/** An amount taken of a frame that has no room for it, if the frame is still what was seen: a board has decided so. */
const committedAbove = ({ callId, year, frameOre, committedOre }: Frame, amountOre: Ore): Write => ({
  table: "pilots",
  update: keys.frame(callId, year),
  add: { committedOre: amountOre },
  when: [
    { attribute: "frameOre", equals: frameOre },
    { attribute: "committedOre", equals: committedOre },
  ],
});

type YearAmount = { readonly year: number; readonly amountOre: Ore };

/**
 * Takes a grant's amounts from the frames of their years. The first grant of a call opens the frames of all its years.
 * @param above the years in which more is taken than is left
 * @throws RangeError for a year without a frame
 */
export function takeFromFrames(
  frames: readonly CallFrame[],
  granted: readonly YearAmount[],
  above: readonly number[] = [],
): Write[] {
  for (const { year } of granted)
    if (!frames.some((frame) => frame.year === year)) throw new RangeError(`the call has no frame for ${year}`);
  return frames.flatMap(({ opened, ...frame }): Write[] => {
    const amountOre = granted.find(({ year }) => year === frame.year)?.amountOre ?? zeroOre;
    const take = above.includes(frame.year) ? committedAbove : committed;
    if (opened) return amountOre === 0 ? [] : [take(frame, amountOre)];
    const key = keys.frame(frame.callId, frame.year);
    return [{ table: "pilots", put: { ...key, ...frame, committedOre: amountOre }, when: absent }];
  });
}

/** How much more of each year is granted than before; less than nothing where it is less. */
export const movedByYear = (before: readonly YearAmount[], after: readonly YearAmount[]): readonly YearAmount[] => {
  const amountIn = (years: readonly YearAmount[], year: number) =>
    years.find((one) => one.year === year)?.amountOre ?? zeroOre;
  const years = [...new Set([...before, ...after].map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => ({ year, amountOre: minusOre(amountIn(after, year), amountIn(before, year)) }));
};

/**
 * Moves money of a grant between the frames of its years, all of them in one press; the sum stays.
 * @throws RangeError where the sum would change, or a year has no frame
 */
export function moveBetweenFrames(
  frames: readonly CallFrame[],
  before: readonly YearAmount[],
  after: readonly YearAmount[],
): Write[] {
  const moved = movedByYear(before, after);
  if (moved.reduce((sum, { amountOre }) => sum + amountOre, 0) !== 0)
    throw new RangeError("money that moves between years is neither more nor less afterwards");
  return moved.flatMap(({ year, amountOre }): Write[] => {
    if (amountOre === 0) return [];
    const frame = frames.find((one) => one.year === year);
    if (!frame?.opened) throw new RangeError(`the call has no frame for ${year}`);
    if (amountOre > 0) return [committed(frame, amountOre)];
    return [{ table: "pilots", update: keys.frame(frame.callId, year), add: { committedOre: amountOre } }];
  });
}
