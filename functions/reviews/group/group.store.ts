import { type CallFacts, readCallFacts } from "../../calls/call.store.ts";
import type { GroupMember } from "../../calls/choosing.ts";
import type { Guarded, Pressed, Reader } from "../../pilot/act.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";

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

const unchanged = ({ callId, version }: Pick<CallFacts, "callId" | "version">): Write => ({
  table: "pilots",
  check: keys.currentCall(callId),
  when: unchangedSince(version),
});

/** What sending to the group decides on. @throws Refusal not-found */
export async function theGroup(table: Reader, pressed: Pressed<unknown>): Promise<GroupSeen> {
  const pilot = await thePilot(table, pressed);
  const facts = await readCallFacts(table, pilot.lifecycle.callId);
  return { pilot, members: facts?.group ?? [], guards: facts ? [unchanged(facts)] : [], heads: pilot.heads };
}
