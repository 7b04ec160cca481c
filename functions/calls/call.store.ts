import * as z from "zod";
import { keptCopies } from "../platform/table/kept-copies.ts";
import { keys } from "../platform/table/keys.ts";
import { parsed, readAs, type Table } from "../platform/table/table.ts";
import { CallId } from "../vocabulary/ids.ts";
import { Instant, toMilliseconds } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Call } from "./call.ts";
import { GroupMember } from "./choosing.ts";
import { Contact } from "./contact.ts";

/** Versions never change, so that a copy is never out of date. */
const versions = keptCopies<Call>();

const fetchCall = async (table: Pick<Table, "get">, callId: CallId, version: number): Promise<Call> => {
  const item = await table.get("pilots", keys.callVersion(callId, version));
  if (!item) refuse("not-found");
  // With the whole of a form, and what lifts the first edition: a start page needs neither.
  const { StoredCall } = await import("./parse-call.ts");
  return readAs(StoredCall, item);
};

/** One version of a call; read once, since a version never changes. @throws Refusal not-found */
export const readCall = (table: Pick<Table, "get">, callId: CallId, version: number): Promise<Call> =>
  versions(table, `${callId} ${version}`, () => fetchCall(table, callId, version));

/** In the languages that the site is offered in. */
const Words = z.record(z.string(), z.string());
export const CallName = z.object({
  callId: CallId,
  title: Words,
  opensAt: Instant,
  /** What the start page shows besides; calls that the first release published are named without. */
  closesAt: Instant.optional(),
  summary: Words.optional(),
  withdrawnAt: Instant.optional(),
  /** How it is chosen among, where no reviewers are assigned; calls that were named earlier do not say. */
  way: z.enum(["direct", "group"]).optional(),
});
export type CallName = z.infer<typeof CallName>;

/** The names of every call that was ever published, the latest opened first: what staff choose among. */
export async function publishedCalls(table: Pick<Table, "query">): Promise<readonly CallName[]> {
  const { items } = await table.query({ table: "pilots", pk: keys.calls() });
  return parsed(CallName, items).sort((a, b) => (a.opensAt < b.opensAt ? 1 : a.opensAt > b.opensAt ? -1 : 0));
}

export type AnnouncedCall = Pick<CallInForce, "callId" | "title" | "summary" | "opensAt" | "closesAt"> & {
  readonly withdrawnAt?: Instant | undefined;
};

/** The published calls as the start page shows them: one read. A call that is named without its words is read itself. */
export const announcedCalls = async (table: Pick<Table, "get" | "query">): Promise<readonly AnnouncedCall[]> =>
  Promise.all(
    (await publishedCalls(table)).map(({ closesAt, summary, ...name }) =>
      closesAt && summary ? { ...name, closesAt, summary } : currentCall(table, name.callId),
    ),
  );

/** What holds of a call as it runs, whatever version is in force: changed at once, and never pinned. */
export const CallFacts = z.lazy(() =>
  z.object({
    callId: CallId,
    /** The version in force. */
    version: z.number().int(),
    opensAt: Instant,
    closesAt: Instant.optional(),
    /** Who answers questions; calls that a deploy published have none. */
    contacts: z.array(Contact).default([]),
    /** Who judges applications, where the call's group does. */
    group: z.array(GroupMember).optional(),
    /** From then on nothing is begun or submitted. */
    withdrawnAt: Instant.optional(),
    /** Drafts of earlier versions are brought over to this one before they can be submitted. */
    carryFrom: z.number().int().optional(),
    /** The timer that reminds those with unsent drafts before it closes. */
    reminder: z.string().optional(),
    /** The version of the work that it was published from. */
    publishedFrom: z.number().int().optional(),
    /** Counts the changes of these facts. */
    changes: z.number().int().default(0),
  }),
);
export type CallFacts = z.infer<typeof CallFacts>;

/** What holds of a call as it runs; undefined while it is not published. */
export async function readCallFacts(table: Pick<Table, "get">, callId: CallId): Promise<CallFacts | undefined> {
  const item = await table.get("pilots", keys.currentCall(callId));
  return item && readAs(CallFacts, item);
}

/** So long a Lambda may go by what it has read, where it does no harm to be a little late. */
const recent = keptCopies<CallFacts | undefined>(30_000);

/** What holds of a call as it runs, as it was at most half a minute ago: for what is told many at once, such as mails. */
export const recentCallFacts = (
  table: Pick<Table, "get">,
  callId: CallId,
  now: Instant,
): Promise<CallFacts | undefined> => recent(table, callId, () => readCallFacts(table, callId), toMilliseconds(now));

/** A version with what holds of the call as it runs. */
export type CallInForce = Call & Pick<CallFacts, "contacts" | "group" | "withdrawnAt" | "carryFrom">;

/** Any version of a call, with what holds of the call now in the place of what was published. */
export const asItRuns = (
  { closesAt: _, ...call }: Call,
  { opensAt, closesAt, contacts, group, withdrawnAt, carryFrom }: CallFacts,
): CallInForce => ({
  ...call,
  opensAt,
  ...(closesAt ? { closesAt } : {}),
  contacts,
  ...(group ? { group } : {}),
  ...(withdrawnAt ? { withdrawnAt } : {}),
  ...(carryFrom ? { carryFrom } : {}),
});

/**
 * The call as it is in force. Its dates are those of the published item: a deadline that is extended needs no new
 * version of the text. @throws Refusal not-found
 */
export async function currentCall(table: Pick<Table, "get">, callId: CallId): Promise<CallInForce> {
  const facts = (await readCallFacts(table, callId)) ?? refuse("not-found");
  return asItRuns(await readCall(table, callId, facts.version), facts);
}
