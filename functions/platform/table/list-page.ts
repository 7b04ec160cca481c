import { placeAfter } from "./place-after.ts";
import { type Item, parsed, type Query, type Table } from "./table.ts";

/** Where a page of a list begins or ends: after a place, or before one; on the first page neither is said. */
export type Paged = { readonly after?: string | undefined; readonly before?: string | undefined };
type PageQuery = Omit<Query, "after" | "limit"> & Paged & { readonly limit: number };
/** A page, where the list goes on, and where it came from: `next` is `after` of another page, `previous` its `before`. */
export type ListPage<T> = {
  readonly items: T[];
  readonly next: string | undefined;
  readonly previous: string | undefined;
};

async function itemsOf(table: Pick<Table, "query">, { after, before, ...query }: PageQuery): Promise<ListPage<Item>> {
  const placed = (item: Item | undefined) => item && placeAfter(query, item);
  /** A page that is read from its end; the one that begins the list is read from there, so that it is full. */
  const backwards = async (from: string | undefined): Promise<ListPage<Item>> => {
    const end = from ? { after: from } : {};
    const found = await table.query({ ...query, newestFirst: !query.newestFirst, ...end });
    if (!found.next) return itemsOf(table, query);
    const items = found.items.toReversed();
    return { items, next: from && placed(items.at(-1)), previous: placed(items[0]) };
  };
  if (before) return backwards(before);
  const { items, next } = await table.query({ ...query, ...(after ? { after } : {}) });
  // What followed has gone since the page before was shown: the last page is shown instead of none.
  if (after && items.length === 0) return backwards(undefined);
  return { items: [...items], next, previous: after && placed(items[0]) };
}

/** A page of a list by its schema, forwards or backwards. No page but the first of an empty list is ever empty. */
export async function readPage<T>(
  table: Pick<Table, "query">,
  schema: { parse: (item: unknown) => T },
  query: PageQuery,
): Promise<ListPage<T>> {
  const { items, ...places } = await itemsOf(table, query);
  return { items: parsed(schema, items), ...places };
}
