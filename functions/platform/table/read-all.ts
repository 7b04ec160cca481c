import type { Item, Query, Table } from "./table.ts";

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
