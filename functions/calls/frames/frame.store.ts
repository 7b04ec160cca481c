import { keys } from "../../platform/table/keys.ts";
import { absent, parsed, type Table, type Write } from "../../platform/table/table.ts";
import type { CallId } from "../../vocabulary/ids.ts";
import { minusOre, type Ore, zeroOre } from "../../vocabulary/ore.ts";
import type { Call } from "../call.ts";
import { type CallFrame, Frame } from "./frame.ts";

/** The frames of a call that have been opened, year by year. */
export async function framesOf(table: Pick<Table, "query">, callId: CallId): Promise<readonly Frame[]> {
  const { items } = await table.query({ table: "pilots", pk: keys.frame(callId, 0).pk });
  return parsed(Frame, items);
}

/** The frame of each year of a call; one that is not opened yet is as the call sets it. */
export async function framesFor(
  table: Pick<Table, "query">,
  { callId, frames }: Pick<Call, "callId" | "frames">,
): Promise<readonly CallFrame[]> {
  const opened = await framesOf(table, callId);
  return frames.map(({ year, amountOre }) => {
    const frame = opened.find((one) => one.year === year);
    return frame
      ? { ...frame, opened: true }
      : { callId, year, frameOre: amountOre, committedOre: zeroOre, opened: false };
  });
}

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
