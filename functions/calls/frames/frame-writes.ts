import { keys } from "../../platform/table/keys.ts";
import { absent, type Write } from "../../platform/table/table.ts";
import type { CallId } from "../../vocabulary/ids.ts";
import { minusOre, type Ore, zeroOre } from "../../vocabulary/ore.ts";
import type { Frame } from "./frame.ts";

/** A year's frame as the call sets it, before anything is granted of it. */
export const frameOpened = (callId: CallId, year: number, frameOre: Ore): Write => {
  const frame: Frame = { callId, year, frameOre, committedOre: zeroOre };
  return { table: "pilots", put: { ...keys.frame(callId, year), ...frame }, when: absent };
};

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
