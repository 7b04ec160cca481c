import { type Item, parsed, type Query, type Table } from "./table.ts";

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

type PageQuery = Omit<Query, "after"> & { readonly after?: string | undefined };

/** A page of a list by its schema, and where the list goes on: `next` is `after` of the page that follows. */
export async function readPage<T>(
  table: Pick<Table, "query">,
  schema: { parse: (item: unknown) => T },
  { after, ...query }: PageQuery,
): Promise<{ items: T[]; next: string | undefined }> {
  const { items, next } = await table.query({ ...query, ...(after ? { after } : {}) });
  return { items: parsed(schema, items), next };
}
