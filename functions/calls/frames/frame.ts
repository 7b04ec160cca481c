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
