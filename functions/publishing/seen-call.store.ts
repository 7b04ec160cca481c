import { asItRuns, type CallFacts, type CallInForce, readCall, readCallFacts } from "../calls/call.store.ts";
import { framesOf } from "../calls/frames/frame.store.ts";
import type { Frame } from "../calls/frames/frame.ts";
import { withOwnUnits } from "../calls/own-units.ts";
import type { Guarded, Reader } from "../pilot/act.ts";
import { readHead } from "../pilot/head.ts";
import { currentUnits, type OwnUnits } from "../settings/settings.store.ts";
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
  /** The authority's own units, where the work lets them apply. */
  readonly units: OwnUnits | undefined;
};

/** The form asks which unit applies as soon as the call lets one: whoever looks at the work sees what is published. */
const withUnits = (work: Work, units: OwnUnits | undefined): Work => ({
  ...work,
  call: withOwnUnits(work.call, units),
});

/** All there is of a call: its head is read before what acts decide on. */
export async function seenCall(table: Reader, callId: CallId): Promise<CallSeen> {
  const head = await readHead(table, callSubject(callId));
  const [work, facts, frames] = await Promise.all([
    readWork(table, callId),
    readCallFacts(table, callId),
    framesOf(table, callId),
  ]);
  const inForce = facts && asItRuns(await readCall(table, callId, facts.version), facts);
  const units = work?.call.units ? await currentUnits(table) : undefined;
  return { heads: [head], callId, work: work && withUnits(work, units), facts, inForce, frames, units };
}
