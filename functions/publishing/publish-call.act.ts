import type { CallFacts } from "../calls/call.store.ts";
import { type Choosing, wayNamed } from "../calls/choosing.ts";
import { act, already, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import { requireVersion } from "../pilot/pilot.ts";
import { keys } from "../platform/table/keys.ts";
import { absent, type Condition, unchangedSince } from "../platform/table/table.ts";
import type { CallId } from "../vocabulary/ids.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { asPublished, factsOf } from "./begin-from.ts";
import { callFaultWords } from "./call-fault-words.ts";
import { callFaults } from "./check-call.ts";
import { framesSet } from "./frame-writes.ts";
import { callIsWithdrawn, callNotReady, ownPublishing } from "./publishing.refusals.ts";
import { type CallSeen, seenCall } from "./seen-call.store.ts";
import { draftsTold } from "./told-drafts.ts";

type Command = {
  readonly callId: CallId;
  /** The version of the work that was shown. */
  readonly version: number;
  /** Open drafts are brought over to it before they can be submitted; else they stay on theirs. */
  readonly carry: boolean;
  /** The languages that the site is offered in: each text must be there in them. */
  readonly languages?: readonly Language[] | undefined;
};

/** The facts are those that were read: they are changed under another count. */
const asRead = (facts: CallFacts | undefined): readonly Condition[] =>
  facts ? [{ attribute: "version", equals: facts.version }] : absent;

/** The list of calls names each with what its readers decide by. */
export const callNamed = (
  { callId, opensAt, closesAt, withdrawnAt }: CallFacts,
  named: { title: object; summary: object; choosing?: Choosing | undefined },
) =>
  ({
    table: "pilots",
    put: {
      ...keys.callName(callId),
      callId,
      title: named.title,
      summary: named.summary,
      opensAt,
      ...(closesAt ? { closesAt } : {}),
      ...(withdrawnAt ? { withdrawnAt } : {}),
      ...wayNamed(named),
    },
  }) as const;

/**
 * A second officer puts the version in work in force, as it was shown: its conditions and forms for ever, its frames, its
 * dates and contact persons as they run from now on, and its name in the list. All of it, or nothing.
 */
export const publishCall = act({
  name: "publish-call",
  writes: ["VERSION", "CURRENT", "CALLS", "FRAME", "WORK", "CALLWORKS"],
  see: (table: Reader, { command }: Pressed<Command>) => seenCall(table, command.callId),
  decide: (seen: CallSeen, { callId, version, carry, languages }: Command, { by, at }): Outcome<object> => {
    const { work, facts, inForce, frames, units } = seen;
    if (!work && facts?.publishedFrom === version) return already({});
    if (!work) return refuse("not-found");
    requireVersion(work, version);
    if (facts?.withdrawnAt) refuse(callIsWithdrawn);
    if (work.writers.includes(by.id)) refuse(ownPublishing);
    const [first, ...more] = callFaults(work.call, { now: at, inForce, frames, languages, units });
    if (first) refuse(callNotReady, { first: callFaultWords(first, "sv"), count: String(more.length + 1) });
    const call = asPublished(work.call, inForce);
    const now: CallFacts = {
      publishedFrom: version,
      ...factsOf(call, work.call, { before: facts, carry: carry && inForce !== undefined }),
    };
    const told = draftsTold(facts, now, at);
    return {
      answer: {},
      cancels: told.cancels,
      writes: [
        ...told.writes,
        {
          table: "pilots",
          put: { ...keys.callVersion(callId, call.version), callId, version: call.version, call },
          when: absent,
        },
        { table: "pilots", put: { ...keys.currentCall(callId), ...told.facts }, when: asRead(facts) },
        callNamed(told.facts, call),
        ...framesSet(callId, frames, call.frames),
        { table: "pilots", delete: keys.callWork(callId), when: unchangedSince(version) },
        { table: "pilots", delete: keys.callWorkName(callId) },
      ],
      log: { action: "call.published", details: { version: call.version, carry } },
    };
  },
});
