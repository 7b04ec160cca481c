import { keys } from "../../platform/table/keys.ts";
import { absent, type Write } from "../../platform/table/table.ts";
import { minusOre, type Ore, zeroOre } from "../../vocabulary/ore.ts";
import type { CallFrame, Frame } from "./frame.ts";

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

type YearAmount = { readonly year: number; readonly amountOre: Ore };

/**
 * Takes a grant's amounts from the frames of their years. The first grant of a call opens the frames of all its years.
 * @throws RangeError for a year without a frame
 */
export function takeFromFrames(frames: readonly CallFrame[], granted: readonly YearAmount[]): Write[] {
  for (const { year } of granted)
    if (!frames.some((frame) => frame.year === year)) throw new RangeError(`the call has no frame for ${year}`);
  return frames.flatMap(({ opened, ...frame }): Write[] => {
    const amountOre = granted.find(({ year }) => year === frame.year)?.amountOre ?? zeroOre;
    if (opened) return amountOre === 0 ? [] : [committed(frame, amountOre)];
    const key = keys.frame(frame.callId, frame.year);
    return [{ table: "pilots", put: { ...key, ...frame, committedOre: amountOre }, when: absent }];
  });
}
