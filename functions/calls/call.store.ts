import * as z from "zod";
import { keys } from "../platform/table/keys.ts";
import { parsed, type Table } from "../platform/table/table.ts";
import { CallId } from "../vocabulary/ids.ts";
import { Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Call } from "./call.ts";
import { parseCall } from "./parse-call.ts";

/** A Lambda's own copies of the versions it has read. They never change, so they are never out of date. */
const caches = new WeakMap<object, Map<string, Promise<Call>>>();

const cacheOf = (table: object) => {
  const cache = caches.get(table) ?? new Map<string, Promise<Call>>();
  caches.set(table, cache);
  return cache;
};

const fetchCall = async (table: Pick<Table, "get">, callId: CallId, version: number): Promise<Call> => {
  const item = await table.get("pilots", keys.callVersion(callId, version));
  return item ? parseCall(item["call"]) : refuse("not-found");
};

/** One version of a call; read once, since a version never changes. @throws Refusal not-found */
export function readCall(table: Pick<Table, "get">, callId: CallId, version: number): Promise<Call> {
  const cache = cacheOf(table);
  const key = `${callId} ${version}`;
  const found = cache.get(key) ?? fetchCall(table, callId, version);
  cache.set(key, found);
  found.catch(() => cache.delete(key));
  return found;
}

const Words = z.object({ sv: z.string(), en: z.string() });
const CallName = z.object({
  callId: CallId,
  title: Words,
  opensAt: Instant,
  /** What the start page shows besides; calls that the first release published are named without. */
  closesAt: Instant.optional(),
  summary: Words.optional(),
});
type CallName = z.infer<typeof CallName>;

/** The names of every call that was ever published, the latest opened first: what staff choose among. */
export async function publishedCalls(table: Pick<Table, "query">): Promise<readonly CallName[]> {
  const { items } = await table.query({ table: "pilots", pk: keys.calls() });
  return parsed(CallName, items).sort((a, b) => (a.opensAt < b.opensAt ? 1 : a.opensAt > b.opensAt ? -1 : 0));
}

export type AnnouncedCall = Pick<Call, "callId" | "title" | "summary" | "opensAt" | "closesAt">;

/** The published calls as the start page shows them: one read. A call that is named without its words is read itself. */
export const announcedCalls = async (table: Pick<Table, "get" | "query">): Promise<readonly AnnouncedCall[]> =>
  Promise.all(
    (await publishedCalls(table)).map(({ closesAt, summary, ...name }) =>
      closesAt && summary ? { ...name, closesAt, summary } : currentCall(table, name.callId),
    ),
  );

const CurrentCall = z.object({ version: z.number().int(), opensAt: Instant, closesAt: Instant });

/**
 * The call as it is in force. Its dates are those of the published item: a deadline that is extended needs no new
 * version of the text. @throws Refusal not-found
 */
export async function currentCall(table: Pick<Table, "get">, callId: CallId): Promise<Call> {
  const current = CurrentCall.safeParse(await table.get("pilots", keys.currentCall(callId)));
  if (!current.success) return refuse("not-found");
  const { version, opensAt, closesAt } = current.data;
  return { ...(await readCall(table, callId, version)), opensAt, closesAt };
}
