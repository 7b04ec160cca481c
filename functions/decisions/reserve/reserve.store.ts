import type { Guarded, Pressed, Reader } from "../../pilot/act.ts";
import { ReservePlace } from "../../pilot/items/reserve.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { parsed, readAll } from "../../platform/table/table.ts";
import type { CallId } from "../../vocabulary/ids.ts";

/** A call has at most so many reserves that are looked at when a place becomes free. */
const mostReserves = 500;

/** Those that wait for a place of a call, in rank. */
export const reservesOf = async (table: Pick<Reader, "query">, call: CallId): Promise<readonly ReservePlace[]> =>
  parsed(
    ReservePlace,
    await readAll(table, { table: "pilots", pk: keys.reserves(call), consistent: true }, mostReserves),
  );

export type PlaceSeen = Guarded & { readonly pilot: Pilot; readonly reserves: readonly ReservePlace[] };

/** A pilot whose place may become free, and those that wait for one. */
export async function withReserves(table: Reader, pressed: Pressed<unknown>): Promise<PlaceSeen> {
  const pilot = await thePilot(table, pressed);
  return { pilot, heads: pilot.heads, reserves: await reservesOf(table, pilot.lifecycle.callId) };
}
