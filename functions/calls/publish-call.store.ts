import { isDeepStrictEqual } from "node:util";
import { keys } from "../platform/table/keys.ts";
import { absent, ConditionFailed, type Key, type Table, type Write } from "../platform/table/table.ts";
import { type Ore, zeroOre } from "../vocabulary/ore.ts";
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

/**
 * Puts a call in force: its version, written once and never changed; the year frames that are not there yet; its name in the list of calls; and the
 * current item, which carries the dates, so that a deadline can be extended under the same version.
 * @throws RangeError when the version is already published with another content
 */
export async function publishCall(table: Table, published: Call, { contacts = [], group }: Runs = {}): Promise<void> {
  const call = parseCall(published);
  const { callId, version, opensAt, closesAt, title, summary } = call;
  const versionKey = keys.callVersion(callId, version);
  await createdOnce(table, { table: "pilots", put: { ...versionKey, callId, version, call } });
  const stored = await table.get("pilots", versionKey);
  if (!isTheSame(stored?.["call"], call))
    throw new RangeError(
      `${callId} version ${version} is published with another content: give the new one a new number`,
    );
  for (const { year, amountOre } of call.frames) {
    const key = keys.frame(callId, year);
    const frame = { callId, year, frameOre: amountOre, committedOre: zeroOre };
    await createdOnce(table, { table: "pilots", put: { ...key, ...frame } });
    await frameSet(table, { key, amountOre });
  }
  const dates = { opensAt, ...(closesAt ? { closesAt } : {}) };
  const current = {
    callId,
    version,
    ...dates,
    ...(contacts.length > 0 ? { contacts } : {}),
    ...(group ? { group } : {}),
  };
  await table.transact([
    { table: "pilots", put: { ...keys.currentCall(callId), ...current } },
    { table: "pilots", put: { ...keys.callName(callId), callId, title, summary, ...dates, ...wayNamed(call) } },
  ]);
}
