import { keys } from "../../platform/table/keys.ts";
import { parsed, type Table } from "../../platform/table/table.ts";
import type { CallId } from "../../vocabulary/ids.ts";
import { zeroOre } from "../../vocabulary/ore.ts";
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
