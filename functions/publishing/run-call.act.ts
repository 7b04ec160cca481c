import type { CallFacts } from "../calls/call.store.ts";
import type { GroupMember } from "../calls/choosing.ts";
import type { Contact } from "../calls/contact.ts";
import { act, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import type { LogEntry } from "../pilot/happenings.ts";
import { keys } from "../platform/table/keys.ts";
import type { Write } from "../platform/table/table.ts";
import type { CallId } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import type { Ore } from "../vocabulary/ore.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { framesSet } from "./frame-writes.ts";
import { callNamed } from "./publish-call.act.ts";
import { callIsWithdrawn, closesTooEarly } from "./publishing.refusals.ts";
import { type CallSeen, seenCall } from "./seen-call.store.ts";
import { draftsTold } from "./told-drafts.ts";

/** What is changed of a call as it runs. */
export type Running =
  /** Extended, or closed early; the opening may be moved while it has not come. */
  | { readonly kind: "dates"; readonly opensAt: Instant; readonly closesAt?: Instant | undefined }
  | { readonly kind: "withdrawn" }
  | { readonly kind: "contacts"; readonly contacts: readonly Contact[] }
  /** A member has left the group, or come to it: it holds for what is sent to the group from then on. */
  | { readonly kind: "group"; readonly group: readonly GroupMember[] }
  | { readonly kind: "frames"; readonly frames: readonly { readonly year: number; readonly amountOre: Ore }[] };

type Command = {
  readonly callId: CallId;
  /** How often the facts had been changed when the officer saw them. */
  readonly version: number;
  readonly running: Running;
  readonly reason: string;
};

/** An officer changes what holds of a call as it runs: at once, with a reason, and without a new version. */
export const runCall = act({
  name: "run-call",
  writes: ["CURRENT", "CALLS", "FRAME"],
  see: (table: Reader, { command }: Pressed<Command>) => seenCall(table, command.callId),
  decide: (seen: CallSeen, { callId, version, running, reason }: Command, { at }): Outcome<object> => {
    const { facts, inForce, frames } = seen;
    if (!facts || !inForce) return refuse("not-found");
    if (facts.changes !== version) refuse("stale-version");
    // What was submitted before a call was withdrawn is still judged.
    if (facts.withdrawnAt && running.kind !== "group") refuse(callIsWithdrawn);
    const years = running.kind === "frames" ? running.frames.map(({ year }) => year) : [];
    if (years.some((year) => !inForce.years.includes(year))) refuse("not-found");
    if (running.kind === "dates" && running.closesAt !== undefined && running.closesAt <= running.opensAt)
      refuse(closesTooEarly);
    const now: CallFacts = { ...facts, ...changedFacts(running, at), changes: facts.changes + 1 };
    const told = draftsTold(facts, now, at);
    const writes: Write[] = [
      ...told.writes,
      {
        table: "pilots",
        put: { ...keys.currentCall(callId), ...told.facts },
        when: [{ attribute: "version", equals: facts.version }],
      },
      callNamed(now, inForce),
      ...(running.kind === "frames" ? framesSet(callId, frames, running.frames) : []),
    ];
    return { answer: {}, writes, cancels: told.cancels, log: logged(running, facts, reason) };
  },
});

function changedFacts(running: Running, at: Instant): Partial<CallFacts> {
  switch (running.kind) {
    case "dates":
      return { opensAt: running.opensAt, closesAt: running.closesAt };
    case "withdrawn":
      return { withdrawnAt: at };
    case "contacts":
      return { contacts: [...running.contacts] };
    case "group":
      return { group: [...running.group] };
    case "frames":
      return {};
  }
}

function logged(running: Running, { closesAt }: CallFacts, reason: string): LogEntry {
  switch (running.kind) {
    case "dates":
      return {
        action: "call.dates-changed",
        details: { fromDate: closesAt ?? "–", toDate: running.closesAt ?? "–", reason },
      };
    case "withdrawn":
      return { action: "call.withdrawn", details: { reason } };
    case "contacts":
      return { action: "call.contacts-changed", details: { contacts: running.contacts.length, reason } };
    case "group":
      return { action: "call.group-changed", details: { members: running.group.length, reason } };
    case "frames":
      return { action: "call.frames-changed", details: { years: running.frames.length, reason } };
  }
}
