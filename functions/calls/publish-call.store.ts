import { isDeepStrictEqual } from "node:util";
import { keys } from "../platform/table/keys.ts";
import { absent, type Condition, ConditionFailed, type Key, type Table, type Write } from "../platform/table/table.ts";
import type { CallId } from "../vocabulary/ids.ts";
import { type Ore, zeroOre } from "../vocabulary/ore.ts";
import { type CallFacts, readCallFacts } from "./call.store.ts";
import type { Call } from "./call.ts";
import { type GroupMember, wayNamed } from "./choosing.ts";
import type { Contact } from "./contact.ts";
import { parseCall } from "./parse-call.ts";

/** Puts an item unless it is there. */
async function createdOnce(table: Table, write: Extract<Write, { put: unknown }>): Promise<void> {
  try {
    await table.transact([{ ...write, when: absent }]);
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
  }
}

/** A new version may widen or narrow a year's frame. @throws RangeError when more than that is already granted */
async function frameSet(table: Table, { key, amountOre }: { key: Key; amountOre: Ore }): Promise<void> {
  try {
    const fits = [{ attribute: "committedOre", atMost: amountOre }];
    await table.transact([{ table: "pilots", update: key, set: { frameOre: amountOre }, when: fits }]);
  } catch (error) {
    if (error instanceof ConditionFailed)
      throw new RangeError(`more than the new frame of ${key.sk} is already granted`);
    throw error;
  }
}

const isTheSame = (stored: unknown, call: Call) => {
  const { opensAt: _opens, closesAt: _closes, ...text } = parseCall(stored);
  const { opensAt: _opened, closesAt: _closed, ...given } = call;
  return isDeepStrictEqual(text, given);
};

/** What runs with a call besides its dates. */
type Runs = { readonly contacts?: readonly Contact[]; readonly group?: readonly GroupMember[] | undefined };

type Frames = { readonly frames: Call["frames"]; readonly isNewer: boolean };

/** The year frames that are not there yet, with nothing taken from them; those of a newer version also get its amounts. */
async function framesSet(table: Table, callId: CallId, { frames, isNewer }: Frames): Promise<void> {
  for (const { year, amountOre } of frames) {
    const key = keys.frame(callId, year);
    const frame = { callId, year, frameOre: amountOre, committedOre: zeroOre };
    await createdOnce(table, { table: "pilots", put: { ...key, ...frame } });
    if (isNewer) await frameSet(table, { key, amountOre });
  }
}

/** What runs from now on. Contact persons, a group and a withdrawal stay, where the newer version says nothing of them. */
const runsFrom = (
  before: CallFacts | undefined,
  { callId, version, opensAt, closesAt }: Call,
  { contacts = [], group }: Runs,
): CallFacts => {
  const { closesAt: _, ...kept } = before ?? { contacts: [], changes: -1 };
  return {
    ...kept,
    ...{ callId, version, opensAt },
    ...(closesAt ? { closesAt } : {}),
    contacts: contacts.length > 0 ? [...contacts] : kept.contacts,
    ...(group ? { group: [...group] } : {}),
    changes: kept.changes + 1,
  };
};

/**
 * Puts a call in force: its version, written once and never changed; the year frames; what runs with it; and its name in
 * the list of calls. What runs belongs to the call's officers: where this version or a later one is in force already, only
 * what is missing is written, as of a publishing that was broken off.
 * @throws RangeError when the version is already published with another content
 */
export async function publishCall(table: Table, published: Call, runs: Runs = {}): Promise<void> {
  const call = parseCall(published);
  const { callId, version, title, summary } = call;
  const versionKey = keys.callVersion(callId, version);
  await createdOnce(table, { table: "pilots", put: { ...versionKey, callId, version, call } });
  const stored = await table.get("pilots", versionKey);
  if (!isTheSame(stored?.["call"], call))
    throw new RangeError(
      `${callId} version ${version} is published with another content: give the new one a new number`,
    );
  const before = await readCallFacts(table, callId);
  const isNewer = !before || before.version < version;
  await framesSet(table, callId, { frames: before && before.version > version ? [] : call.frames, isNewer });
  const facts = isNewer ? runsFrom(before, call, runs) : before;
  const { opensAt, closesAt, withdrawnAt } = facts;
  const dates = { opensAt, ...(closesAt ? { closesAt } : {}), ...(withdrawnAt ? { withdrawnAt } : {}) };
  const name = {
    table: "pilots",
    put: { ...keys.callName(callId), callId, title, summary, ...dates, ...wayNamed(call) },
  } as const;
  if (!isNewer) return createdOnce(table, name);
  const when: readonly Condition[] = before ? [{ attribute: "version", equals: before.version }] : absent;
  await table.transact([{ table: "pilots", put: { ...keys.currentCall(callId), ...facts }, when }, name]);
}
