import { type CallFacts, readCallFacts } from "../../functions/calls/call.store.ts";
import type { Call } from "../../functions/calls/call.ts";
import type { GroupMember } from "../../functions/calls/choosing.ts";
import { publishCall } from "../../functions/calls/publish-call.store.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { CallId } from "../../functions/vocabulary/ids.ts";
import { theCall } from "./a-pilot.ts";

/** A call that is decided directly. */
export const aDirectCall: Call = {
  ...theCall,
  callId: CallId.parse("direkt-beslut"),
  choosing: { way: "direct" },
  quorum: 0,
};
/** A call whose applications a group judges. */
export const aGroupCall: Call = {
  ...theCall,
  callId: CallId.parse("en-grupp"),
  choosing: { way: "group", name: { sv: "processgruppen", en: "the process group" } },
  quorum: 0,
};

const aMember = (name: string): GroupMember => ({ name, email: `${name}@example.org` });

/** The group's call is published, and these are the members of its group now. */
export async function aGroupOf(table: Table, ...names: readonly string[]): Promise<void> {
  const { callId } = aGroupCall;
  if (!(await readCallFacts(table, callId))) await publishCall(table, aGroupCall);
  const facts = (await readCallFacts(table, callId)) as CallFacts; // as: just published
  const group = names.map(aMember);
  await table.transact([{ table: "pilots", put: { ...keys.currentCall(callId), ...facts, group } }]);
}
