import { readCallFacts } from "../../calls/call.store.ts";
import type { GroupMember } from "../../calls/choosing.ts";
import type { Guarded, Pressed, Reader } from "../../pilot/act.ts";
import { checkHead, readHead } from "../../pilot/head.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import type { Write } from "../../platform/table/table.ts";
import { callSubject } from "../../vocabulary/ids.ts";

/** An application and the group that judges it, as the call runs now: whatever version the application answers. */
export type GroupSeen = Guarded & {
  readonly pilot: Pilot;
  readonly members: readonly GroupMember[];
  /** The call has not been changed since: who has joined meanwhile is asked, too. */
  readonly guards: readonly Write[];
};

/** The members of the group now. */
export const membersOf = async (
  table: Reader,
  { lifecycle }: Pick<Pilot, "lifecycle">,
): Promise<readonly GroupMember[]> => (await readCallFacts(table, lifecycle.callId))?.group ?? [];

/** What sending to the group decides on. @throws Refusal not-found */
export async function theGroup(table: Reader, pressed: Pressed<unknown>): Promise<GroupSeen> {
  const pilot = await thePilot(table, pressed);
  const head = await readHead(table, callSubject(pilot.lifecycle.callId));
  return { pilot, members: await membersOf(table, pilot), guards: [checkHead(head)], heads: pilot.heads };
}
