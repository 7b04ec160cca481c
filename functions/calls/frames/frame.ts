import * as z from "zod";
import { CallId } from "../../vocabulary/ids.ts";
import { minusOre, Ore } from "../../vocabulary/ore.ts";

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
