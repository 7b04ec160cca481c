import { pageOf, placeIn } from "../../functions/platform/table/cursor.ts";
import { keyNames } from "../../functions/platform/table/expressions.ts";
import {
  type Condition,
  ConditionFailed,
  type Item,
  type Key,
  keyOf,
  type Query,
  type Scalar,
  type Table,
  type TableName,
  type Write,
} from "../../functions/platform/table/table.ts";

const idOf = (table: TableName, { pk, sk }: Key) => `${table}|${pk}|${sk}`;
type Place = Readonly<Record<string, unknown>>;
/** What was stored once: it is not copied again where a later write holds it. */
const stored = new WeakSet<object>();

/** DynamoDB stores no undefined; neither do we. Nobody changes what is stored but by a write: it is a frozen copy. */
function copied<T>(value: T): T {
  if (typeof value !== "object" || value === null || stored.has(value)) return value;
  const copy = Array.isArray(value) ? value.map(copied) : partsOf(value);
  stored.add(copy);
  return Object.freeze(copy) as T; // as: the same parts, without undefined
}

function partsOf(value: object): object {
  const parts: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) if (part !== undefined) parts[name] = copied(part);
  return parts;
}

function holds(condition: Condition, item: Item | undefined): boolean {
  const found = item?.[condition.attribute];
  if ("is" in condition) return (found === undefined) === (condition.is === "absent");
  if ("equals" in condition) return found === condition.equals;
  if ("among" in condition) return condition.among.includes(found as Scalar); // as: among compares by identity whatever it is
  const [bound, sign] = "atMost" in condition ? [condition.atMost, 1] : [condition.atLeast, -1];
  if (typeof found !== typeof bound) return false;
  const order = (found as typeof bound) < bound ? -1 : found === bound ? 0 : 1; // as: same type, checked above
  return order * sign <= 0;
}

function written(write: Write, before: Item | undefined): Item | undefined {
  if ("put" in write) return copied(write.put);
  if ("delete" in write) return undefined;
  if ("check" in write) return before;
  const item: Record<string, unknown> = { ...(before ?? write.update), ...write.set };
  item["pk"] = write.update.pk;
  item["sk"] = write.update.sk;
  for (const [attribute, n] of Object.entries(write.add ?? {})) item[attribute] = Number(item[attribute] ?? 0) + n;
  for (const attribute of write.remove ?? []) delete item[attribute];
  return copied(item as Item); // as: pk and sk were set above
}

export type InMemoryTable = Table & {
  /** Everything stored, for assertions. */
  all: (table?: TableName) => Item[];
  /** The stream: new items of `pilots` since the last call, in order. */
  takeNew: () => Item[];
  /** How many transactions have been written so far. */
  transactions: () => number;
  /** Another table that holds the same: what is written to one of them the other does not have. */
  twin: () => InMemoryTable;
};

/** An item as it was and as it became; not to be changed. */
export type Change = { readonly table: TableName; readonly before: Item | undefined; readonly after: Item | undefined };

/** Items by the partitions of the table and of its indexes, so that a query looks at those of one alone. */
function partitions() {
  const all = new Map<string, Map<unknown, Map<string, Item>>>();
  const indexes = Object.entries(keyNames).map(([name, [pk]]) => ({ name, pk }));
  const under = (table: TableName, name: string) => {
    const known = all.get(`${table}|${name}`) ?? new Map<unknown, Map<string, Item>>();
    all.set(`${table}|${name}`, known);
    return known;
  };
  return {
    of: ({ table, index, pk }: Query) =>
      under(table, index ?? "table")
        .get(pk)
        ?.values() ?? [],
    moved: ({ table, before, after }: Change, id: string) => {
      for (const { name, pk } of indexes) {
        const [left, place] = [before?.[pk], after?.[pk]];
        if (left === undefined && place === undefined) continue;
        const places = under(table, name);
        if (left !== undefined && left !== place) places.get(left)?.delete(id);
        if (place === undefined || !after) continue;
        const partition = places.get(place) ?? new Map<string, Item>();
        places.set(place, partition.set(id, after));
      }
    },
  };
}

/**
 * The table port in memory, with DynamoDB's rules that matter: conditions on the stored item, all or nothing, 100
 * writes. `changed` hears of each item that a transaction has changed.
 */
export function inMemoryTable(
  found: ReadonlyMap<string, Item> = new Map(),
  changed: (change: Change) => void = () => {},
): InMemoryTable {
  // An item is never changed where it lies: a write puts another in its place.
  const items = new Map(found);
  const placed = partitions();
  for (const [id, after] of items) {
    const table = id.startsWith("record|") ? "record" : "pilots";
    placed.moved({ table, before: undefined, after }, id);
  }
  let fresh: Item[] = [];
  let transactions = 0;

  const apply = (writes: readonly Write[]) => {
    if (writes.length === 0 || writes.length > 100)
      throw new RangeError(`a transaction takes 1 to 100 writes, not ${writes.length}`);
    const ids = writes.map((write) => idOf(write.table, keyOf(write)));
    if (new Set(ids).size < ids.length) throw new RangeError("a transaction may name an item only once");
    const failed = writes.flatMap((write, i) => {
      const found = items.get(ids[i] ?? "");
      return (write.when ?? []).every((condition) => holds(condition, found)) ? [] : [{ write, found }];
    });
    if (failed.length > 0) throw new ConditionFailed(failed);
    transactions++;
    writes.forEach((write, i) => {
      const id = ids[i] ?? "";
      const before = items.get(id);
      const after = written(write, before);
      if (!after) items.delete(id);
      else items.set(id, after);
      placed.moved({ table: write.table, before, after }, id);
      changed({ table: write.table, before, after });
      if (after && !before && write.table === "pilots") fresh.push(after);
    });
  };

  const query = (q: Query) => {
    const [, skName] = keyNames[q.index ?? "table"];
    const inRange = (sk: string) =>
      (q.prefix === undefined || sk.startsWith(q.prefix)) &&
      (q.from === undefined || sk >= q.from) &&
      (q.to === undefined || sk <= q.to);
    /** DynamoDB says of no two items with one sort key of an index which comes first; here their own keys do. */
    const names = [skName, "sk", "pk"];
    const order = (a: Place, b: Place) => {
      const name = names.find((one) => a[one] !== b[one]);
      const way = name === undefined ? 0 : String(a[name]) < String(b[name]) ? -1 : 1;
      return q.newestFirst ? -way : way;
    };
    const after = q.after === undefined ? undefined : placeIn(q, q.after);
    const found = [...placed.of(q)]
      .filter((item) => item[skName] !== undefined && inRange(String(item[skName])))
      .filter((item) => !after || order(after, item) < 0)
      .sort(order);
    const read = q.limit === undefined ? found : found.slice(0, q.limit + 1);
    return pageOf(q, { items: read, last: undefined });
  };

  return {
    get: async (table, key) => items.get(idOf(table, key)),
    getMany: async (table, keys) => {
      if (keys.length > 100) throw new RangeError(`a batch reads at most 100 items, not ${keys.length}`);
      const ids = keys.map((key) => idOf(table, key));
      if (new Set(ids).size < ids.length) throw new RangeError("a batch may name an item only once");
      return ids.flatMap((id) => items.get(id) ?? []);
    },
    query: async (q) => query(q),
    transact: async (writes) => apply(writes),
    update: async (write) => {
      apply([write]);
      return items.get(idOf(write.table, write.update)) as Item; // as: just written
    },
    all: (table) => [...items.entries()].filter(([id]) => !table || id.startsWith(`${table}|`)).map(([, item]) => item),
    takeNew: () => {
      const taken = fresh;
      fresh = [];
      return taken;
    },
    transactions: () => transactions,
    twin: () => inMemoryTable(items),
  };
}
