import { asItRuns, type CallFacts, type CallInForce, readCall, readCallFacts } from "../calls/call.store.ts";
import { framesOf } from "../calls/frames/frame.store.ts";
import type { Frame } from "../calls/frames/frame.ts";
import type { Guarded, Reader } from "../pilot/act.ts";
import { readHead } from "../pilot/head.ts";
import { type CallId, callSubject } from "../vocabulary/ids.ts";
import { readWork } from "./work.store.ts";
import type { Work } from "./work.ts";

/** A call as its desk and its acts see it. */
export type CallSeen = Guarded & {
  readonly callId: CallId;
  readonly work: Work | undefined;
  readonly facts: CallFacts | undefined;
  /** The version in force, as it runs. */
  readonly inForce: CallInForce | undefined;
  /** The frames that are opened, with what is granted of each. */
  readonly frames: readonly Frame[];
};

/** All there is of a call: its head is read before what acts decide on. */
export async function seenCall(table: Reader, callId: CallId): Promise<CallSeen> {
  const head = await readHead(table, callSubject(callId));
  const [work, facts, frames] = await Promise.all([
    readWork(table, callId),
    readCallFacts(table, callId),
    framesOf(table, callId),
  ]);
  const inForce = facts && asItRuns(await readCall(table, callId, facts.version), facts);
  return { heads: [head], callId, work, facts, inForce, frames };
}
