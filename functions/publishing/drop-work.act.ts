import { act, already, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import { requireVersion } from "../pilot/pilot.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince } from "../platform/table/table.ts";
import type { CallId } from "../vocabulary/ids.ts";
import { type CallSeen, seenCall } from "./seen-call.store.ts";

type Command = { readonly callId: CallId; readonly version: number };

/** An officer throws a version in work away, as it was shown. What is in force stays as it is. */
export const dropWork = act({
  name: "drop-work",
  writes: ["WORK", "CALLWORKS"],
  see: (table: Reader, { command }: Pressed<Command>) => seenCall(table, command.callId),
  decide: ({ work }: CallSeen, { callId, version }: Command): Outcome<object> => {
    if (!work) return already({});
    requireVersion(work, version);
    return {
      answer: {},
      writes: [
        { table: "pilots", delete: keys.callWork(callId), when: unchangedSince(version) },
        { table: "pilots", delete: keys.callWorkName(callId) },
      ],
      log: { action: "call.dropped", details: { version: work.call.version } },
    };
  },
});
