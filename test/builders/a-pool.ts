import { press } from "../../functions/pilot/press.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import type { Bulk } from "../../functions/reviews/bulk/bulk.ts";
import { orderBulk } from "../../functions/reviews/bulk/order-bulk.act.ts";
import { startBulk } from "../../functions/reviews/bulk/start-bulk.act.ts";
import { keepPooled } from "../../functions/reviews/pool/keep-pooled.act.ts";
import { BulkId, bulkSubject, Nonce, newId, PooledId, pooledSubject } from "../../functions/vocabulary/ids.ts";
import type { Instant } from "../../functions/vocabulary/instant.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { theCall } from "./a-pilot.ts";
import { theOfficer } from "./a-review.ts";

/** A person of the pool as an officer types them in. */
export const aTypedPerson = (name: string, more: Typed = {}): Typed => ({
  "p-name": `Bedömaren ${name}`,
  "p-email": `${name}@example.org`,
  "p-languages": ["p-sv"],
  "p-at-once": "5",
  "p-active": "yes",
  ...more,
});

/** What an officer presses about a person of the pool. */
export const onPooled = (pooledId: PooledId, at: Instant, typed: Typed, version = 0) => ({
  ...{ subject: pooledSubject(pooledId), by: theOfficer, at, nonce: newId(Nonce) },
  command: { pooledId, fields: [], typed, version, language: "sv" } as const,
});

/** Somebody whom officers keep in the pool. @throws Error when they may not be kept */
export async function aPooledPerson(table: Table, name: string, at: Instant, more: Typed = {}): Promise<PooledId> {
  const pooledId = newId(PooledId);
  const { wrong } = await press(table, keepPooled, onPooled(pooledId, at, aTypedPerson(name, more)));
  if (wrong) throw new Error(JSON.stringify(wrong));
  return pooledId;
}

/** What an officer presses about an order of many presses. */
export const onBulk = <Command>(bulkId: BulkId, at: Instant, command: Command) => ({
  ...{ subject: bulkSubject(bulkId), by: theOfficer, at, nonce: newId(Nonce) },
  command,
});

type Ordered = Pick<Bulk, "kind" | "people" | "cases"> & Partial<Pick<Bulk, "deadline" | "callId">>;

/** An order of many presses, read through or begun. */
export async function aBulk(table: Table, ordered: Ordered, at: Instant, begun = false): Promise<BulkId> {
  const bulkId = newId(BulkId);
  await press(table, orderBulk, onBulk(bulkId, at, { callId: theCall.callId, ...ordered }));
  if (begun) await press(table, startBulk, onBulk(bulkId, at, { version: 1 }));
  return bulkId;
}
