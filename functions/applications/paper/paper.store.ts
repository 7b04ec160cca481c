import { DraftHead } from "../../pilot/items/draft.ts";
import { keys } from "../../platform/table/keys.ts";
import { type ListPage, type Paged, readPage } from "../../platform/table/list-page.ts";
import type { Table } from "../../platform/table/table.ts";

const pageSize = 25;

/** What came on paper and is being typed in, the latest begun first. */
export const paperDrafts = (table: Pick<Table, "query">, paged: Paged): Promise<ListPage<DraftHead>> =>
  readPage(table, DraftHead, {
    ...paged,
    ...{ table: "pilots", index: "people", pk: keys.paperDrafts(), newestFirst: true, limit: pageSize },
  });
