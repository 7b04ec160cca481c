import { currentCall } from "../../calls/call.store.ts";
import type { Call } from "../../calls/call.ts";
import type { Reader } from "../../pilot/act.ts";
import { type Pilot, readPilotFor, thePilot } from "../../pilot/pilot.ts";

/** A draft and the call in force, by whose form and dates it is read. */
export type DraftSeen = Pick<Pilot, "id" | "subject" | "heads" | "draft"> & { readonly call: Call };

/** A pilot's draft with the call in force. @throws Refusal not-found */
export async function draftOf(table: Reader, { id, subject, heads, draft }: Pilot): Promise<DraftSeen> {
  return { id, subject, heads, draft, call: await currentCall(table, draft.head.callId) };
}

/** A draft as pages show it to its people: two reads. */
export const readDraft = async (table: Reader, visit: Parameters<typeof readPilotFor>[1]): Promise<DraftSeen> =>
  draftOf(table, await readPilotFor(table, visit));

/** A draft as acts decide on it. */
export const theDraft = async (table: Reader, pressed: Parameters<typeof thePilot>[1]): Promise<DraftSeen> =>
  draftOf(table, await thePilot(table, pressed));
