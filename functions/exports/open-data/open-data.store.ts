import { Grant } from "../../pilot/items/grant.ts";
import { keys } from "../../platform/table/keys.ts";
import { type Paged, readPage } from "../../platform/table/list-page.ts";
import type { Table } from "../../platform/table/table.ts";
import type { CallId } from "../../vocabulary/ids.ts";
import { isPublished } from "./grants.ts";

/** So many grants are in one file; the next ones are in another, to which it leads. */
const grantsAFile = 500;

/** A file's grants of a call, in the order they were made, and where they go on. */
export async function publishedGrants(table: Pick<Table, "query">, callId: CallId, after: string | undefined) {
  const at: Paged = after === undefined ? {} : { after };
  const list = { table: "pilots", index: "people", pk: keys.grants(callId), limit: grantsAFile } as const;
  const { items, next } = await readPage(table, Grant, { ...list, ...at });
  return { grants: items.filter(isPublished), next };
}
