/**
 * The table port: what a store may ask of DynamoDB, as data. Because writes and conditions are values and not
 * expression strings, the in-memory table of the tests understands the same requests as the real one (ADR 0002).
 */
export type TableName = "pilots" | "record";
export type Key = { readonly pk: string; readonly sk: string };
export type Item = Key & { readonly [attribute: string]: unknown };
export type Scalar = string | number | boolean;

/** What must hold of the item as it is stored when the write arrives. */
export type Condition =
  | { readonly attribute: string; readonly is: "absent" | "present" }
  | { readonly attribute: string; readonly equals: Scalar }
  | { readonly attribute: string; readonly among: readonly Scalar[] }
  | { readonly attribute: string; readonly atMost: number | string }
  | { readonly attribute: string; readonly atLeast: number | string };

/**
 * One write; attributes are top-level names. `when` may be left out only where any earlier state is fine. The record is
 * only ever added to: nothing there is written over, changed or removed, and no right to do so exists.
 */
export type Write =
  | { readonly table: "record"; readonly put: Item; readonly when: typeof absent }
  | { readonly table: "pilots"; readonly put: Item; readonly when?: readonly Condition[] }
  | {
      readonly table: "pilots";
      readonly update: Key;
      readonly set?: Readonly<Record<string, unknown>>;
      readonly add?: Readonly<Record<string, number>>;
      readonly remove?: readonly string[];
      readonly when?: readonly Condition[];
    }
  | { readonly table: "pilots"; readonly delete: Key; readonly when?: readonly Condition[] }
  | { readonly table: TableName; readonly check: Key; readonly when: readonly Condition[] };

export type IndexName = "due" | "cases" | "people" | "pilot";

/** Items of one partition, in order of the sort key; `from` and `to` bound it inclusively. */
export type Query = {
  readonly table: TableName;
  readonly index?: IndexName;
  readonly pk: string;
  readonly prefix?: string;
  readonly from?: string;
  readonly to?: string;
  readonly newestFirst?: boolean;
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
  readonly consistent?: boolean;
};

export type Page = { readonly items: readonly Item[]; readonly next?: string };

export type Table = {
  /** Always a consistent read. */
  get: (table: TableName, key: Key) => Promise<Item | undefined>;
  /** Several items in one call, at most 100 and each named once, in any order; those that are not there are left out. */
  getMany: (table: TableName, keys: readonly Key[]) => Promise<readonly Item[]>;
  query: (query: Query) => Promise<Page>;
  /**
   * All or nothing, at most 100 writes, at most one an item.
   * @throws ConditionFailed when a condition does not hold; Refusal `busy` when others kept the items occupied.
   */
  transact: (writes: readonly Write[]) => Promise<void>;
  /** One update that answers the item as it now is. @throws ConditionFailed */
  update: (write: Extract<Write, { update: Key }>) => Promise<Item>;
};

/** Which writes of a transaction did not find what they required, and what they found instead. */
export class ConditionFailed extends Error {
  readonly failed: ReadonlyArray<{ readonly write: Write; readonly found: Item | undefined }>;
  constructor(failed: ConditionFailed["failed"]) {
    super(`condition failed on ${failed.map(({ write }) => keyOf(write).sk.split("#")[0]).join(", ")}`);
    this.name = "ConditionFailed";
    this.failed = failed;
  }
}

export const keyOf = (write: Write): Key => {
  if ("put" in write) return write.put;
  if ("update" in write) return write.update;
  return "delete" in write ? write.delete : write.check;
};

export const absent = [{ attribute: "pk", is: "absent" }] as const satisfies readonly Condition[];
export const present: readonly Condition[] = [{ attribute: "pk", is: "present" }];
/** The version a person saw is still the newest; 0 stands for "not there yet". */
export const unchangedSince = (version: number): readonly Condition[] =>
  version === 0 ? absent : [{ attribute: "version", equals: version }];

/** A stored item that fits no schema: a bug or a later release's item. Names its key and kind, never its content. */
export class UnreadableItem extends Error {
  readonly key: Key;
  constructor({ pk, sk }: Key, options?: ErrorOptions) {
    super(`the stored item ${pk} ${sk} cannot be read`, options);
    this.name = "UnreadableItem";
    this.key = { pk, sk };
  }
}

type Schema<T> = { readonly parse: (item: unknown) => T };

/** What schemas have made of items, as long as these are held: a page asks several times for the same ones. */
const readBefore = new WeakMap<Item, Map<Schema<unknown>, unknown>>();

/** A stored item through its schema: once, however often it is asked for, so that nobody may change what comes of it. @throws UnreadableItem */
export function readAs<T>(schema: Schema<T>, item: Item): T {
  const before = readBefore.get(item) ?? new Map<Schema<unknown>, unknown>();
  if (before.has(schema)) return before.get(schema) as T; // as: made by this schema below
  try {
    const read = schema.parse(item);
    readBefore.set(item, before.set(schema, read));
    return read;
  } catch (cause) {
    throw new UnreadableItem(item, { cause });
  }
}

/** A page's items through a schema. @throws UnreadableItem */
export const parsed = <T>(schema: Schema<T>, items: readonly Item[]): T[] => items.map((item) => readAs(schema, item));

/** The pages of a query, each read when it is asked for. */
export async function* pagesOf(
  table: Pick<Table, "query">,
  query: Omit<Query, "after">,
): AsyncGenerator<readonly Item[], void, undefined> {
  let after: string | undefined;
  do {
    const page = await table.query({ ...query, ...(after ? { after } : {}) });
    yield page.items;
    after = page.next;
  } while (after);
}

/** Everything that a query finds; with `most`, reading ends at the page that has reached so many. */
export async function readAll(
  table: Pick<Table, "query">,
  query: Omit<Query, "after">,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const items of pagesOf(table, query)) {
    found.push(...items);
    if (found.length >= most) break;
  }
  return found;
}
