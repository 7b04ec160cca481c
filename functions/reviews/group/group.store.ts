import { readCallFacts } from "../../calls/call.store.ts";
import type { GroupMember } from "../../calls/choosing.ts";
import type { Guarded, Pressed, Reader } from "../../pilot/act.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";

/** An application and the group that judges it, as the call runs now: whatever version the application answers. */
export type GroupSeen = Guarded & { readonly pilot: Pilot; readonly members: readonly GroupMember[] };

/** The members of the group now. */
export const membersOf = async (
  table: Reader,
  { lifecycle }: Pick<Pilot, "lifecycle">,
): Promise<readonly GroupMember[]> => (await readCallFacts(table, lifecycle.callId))?.group ?? [];

/** What sending to the group decides on. @throws Refusal not-found */
export async function theGroup(table: Reader, pressed: Pressed<unknown>): Promise<GroupSeen> {
  const pilot = await thePilot(table, pressed);
  return { pilot, members: await membersOf(table, pilot), heads: pilot.heads };
}
