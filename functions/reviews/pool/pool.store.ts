import type { Guarded, Reader } from "../../pilot/act.ts";
import { readHead } from "../../pilot/head.ts";
import { personHash } from "../../platform/mail/mailbox.ts";
import { keys } from "../../platform/table/keys.ts";
import { type Paged, readPage } from "../../platform/table/list-page.ts";
import { parsed, readAll, readAs, type Table } from "../../platform/table/table.ts";
import { type PooledId, pooledSubject } from "../../vocabulary/ids.ts";
import { nameKey, PoolAddress, Pooled } from "./pooled.ts";

const linesAPage = 50;
/** A pool that is larger is read page by page only. */
const mostPooled = 300;

const inPool = { table: "pilots", index: "people", pk: keys.pooledAll() } as const;

/** A page of the pool, by name. */
export async function readPool(table: Pick<Table, "query">, at: Paged = {}) {
  const { items: people, ...beside } = await readPage(table, Pooled, { ...inPool, limit: linesAPage, ...at });
  return { people, beside };
}

/** Those who can get tasks now, by name. */
export async function activePool(table: Pick<Table, "query">): Promise<readonly Pooled[]> {
  const all = parsed(Pooled, await readAll(table, inPool, mostPooled));
  return all.slice(0, mostPooled).filter(({ active }) => active);
}

/** One person of the pool. */
export async function readPooledPerson(table: Pick<Table, "get">, id: PooledId): Promise<Pooled | undefined> {
  const item = await table.get("pilots", keys.pooled(id));
  return item && readAs(Pooled, item);
}

/** What is known when a person is kept or corrected. */
export type PoolSeen = Guarded & {
  readonly pooledId: PooledId;
  readonly before: Pooled | undefined;
  /** Who has the address now, this person or another. */
  readonly holder: Pooled | undefined;
  /** Whom the address was last written down for, whoever has it now. */
  readonly lock: PooledId | undefined;
  /** Others of the same name. */
  readonly namesakes: readonly Pooled[];
};

/** Whose address it is. */
export async function holderOf(table: Pick<Table, "get">, email: string) {
  const hash = personHash(email);
  const stored = await table.get("pilots", keys.pooledAddress(hash));
  const lock = stored && PoolAddress.parse(stored).pooledId;
  const person = lock && (await readPooledPerson(table, lock));
  return { lock, holder: person && personHash(person.email) === hash ? person : undefined };
}

/** Reads the person, whoever has the address, and those of the same name. */
export async function seenInPool(
  table: Reader,
  pooledId: PooledId,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<PoolSeen> {
  const head = await readHead(table, pooledSubject(pooledId));
  const [before, owner, { items }] = await Promise.all([
    readPooledPerson(table, pooledId),
    holderOf(table, email),
    table.query({ ...inPool, prefix: `${nameKey(name)}#`, limit: 20 }),
  ]);
  const namesakes = parsed(Pooled, items).filter((one) => one.pooledId !== pooledId);
  return { heads: [head], pooledId, before, ...owner, namesakes };
}
