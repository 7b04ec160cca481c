import type { Guarded, Pressed, Reader } from "../act.ts";
import { type Logged, wholeLog } from "../log.store.ts";
import { type Pilot, thePilot } from "../pilot.ts";

/** A pilot with its log: what an act sees that must know who has done what. */
export type CaseSeen = Guarded & { readonly pilot: Pilot; readonly log: readonly Logged[] };

/** The log is read after the head, which guards it too. @throws Refusal as `thePilot` */
export async function theCase(table: Reader, pressed: Pressed<unknown>): Promise<CaseSeen> {
  const pilot = await thePilot(table, pressed);
  return { pilot, log: await wholeLog(table, pilot.subject), heads: pilot.heads };
}
