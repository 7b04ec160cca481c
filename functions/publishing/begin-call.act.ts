import { type CallInForce, currentCall } from "../calls/call.store.ts";
import type { CallInWork } from "../calls/call.ts";
import { act, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import { newPartId } from "../platform/forms/ids.ts";
import { keys } from "../platform/table/keys.ts";
import { absent } from "../platform/table/table.ts";
import type { Programme } from "../settings/programme.ts";
import type { ProgrammeId } from "../settings/programme-head.ts";
import { readAuthority, readProgramme, readSettings } from "../settings/settings.store.ts";
import type { AccountPlan } from "../vocabulary/account-plan.ts";
import type { CallId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { copyOf, nextVersion } from "./begin-from.ts";
import { requireSmall } from "./changed-work.ts";
import { ofProgramme } from "./from-programme.ts";
import { callIsWithdrawn, callNameTaken, workThere } from "./publishing.refusals.ts";
import { type CallSeen, seenCall } from "./seen-call.store.ts";
import { emptyCall } from "./skeleton.ts";
import { workNamed } from "./work.store.ts";
import { begunBy, type Work } from "./work.ts";

type Command = {
  readonly callId: CallId;
  readonly from:
    | { readonly kind: "nothing"; readonly programme?: ProgrammeId | undefined }
    /** The version in force is to be followed by another. */
    | { readonly kind: "next" }
    | { readonly kind: "copy"; readonly of: CallId }
    /** Read from a file; of a call that is there already it becomes the next version. */
    | { readonly kind: "file"; readonly call: CallInWork };
};
type Seen = CallSeen & {
  readonly source: CallInForce | undefined;
  /** The programme that a call from nothing is to be of, and the accounts that the authority begins a call with. */
  readonly programme?: Programme | undefined;
  readonly accounting?: AccountPlan | undefined;
};

/** What a call from nothing takes from the settings in force. */
async function given(table: Reader, of: ProgrammeId | undefined): Promise<Pick<Seen, "programme" | "accounting">> {
  const { authority, programmes } = await readSettings(table);
  const named = programmes.find(({ programmeId }) => programmeId === of);
  if (of && !named) refuse("not-found");
  const [programme, document] = await Promise.all([
    named && readProgramme(table, named.programmeId, named.version),
    authority && readAuthority(table, authority.version),
  ]);
  return { programme, accounting: document?.accounting };
}

/** An officer begins to write a call, or the next version of one. */
export const beginCall = act({
  name: "begin-call",
  writes: ["WORK", "CALLWORKS"],
  see: async (table: Reader, { command: { callId, from } }: Pressed<Command>): Promise<Seen> => ({
    ...(await seenCall(table, callId)),
    source: from.kind === "copy" ? await currentCall(table, from.of) : undefined,
    ...(from.kind === "nothing" ? await given(table, from.programme) : {}),
  }),
  decide: (seen: Seen, { callId, from }: Command, context): Outcome<object> => {
    const { heads, work: there, facts } = seen;
    if (there) refuse(workThere);
    if (facts?.withdrawnAt) refuse(callIsWithdrawn);
    if (facts && (from.kind === "nothing" || from.kind === "copy")) refuse(callNameTaken);
    const call = begun(seen, { callId, from });
    requireSmall(call);
    const base = seen.source ?? seen.inForce;
    const work: Work = {
      ...begunBy((heads[0]?.seq ?? 0) + 1, context),
      call,
      ...(base ? { basedOn: { callId: base.callId, version: base.version } } : {}),
    };
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.callWork(callId), ...work }, when: absent }, workNamed(work)],
      log: { action: "call.begun", details: { version: call.version, from: from.kind } },
    };
  },
});

function begun({ source, inForce, frames, programme, accounting }: Seen, { callId, from }: Command): CallInWork {
  const version = (inForce?.version ?? 0) + 1;
  switch (from.kind) {
    case "nothing": {
      const empty = emptyCall(callId, newPartId);
      const call = accounting ? { ...empty, accounting } : empty;
      return programme ? ofProgramme(call, programme, newPartId) : call;
    }
    case "next":
      return inForce ? nextVersion(inForce, frames) : refuse("not-found");
    case "copy":
      return source ? copyOf(source, callId, newPartId) : refuse("not-found");
    case "file":
      return { ...from.call, callId, version };
  }
}
