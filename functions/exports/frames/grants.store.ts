import { Grant } from "../../pilot/items/grant.ts";
import { keys } from "../../platform/table/keys.ts";
import { parsed, readAll, type Table } from "../../platform/table/table.ts";
import type { CallId } from "../../vocabulary/ids.ts";

/** A page of a person's waits for no more than this: five megabytes of grants, read a megabyte at a time. */
const mostGrants = 3000;

/** A call's grants in the order they were made; `all` is false when there are more than a page reads. */
export async function grantsOf(
  table: Pick<Table, "query">,
  callId: CallId,
  most = mostGrants,
): Promise<{ grants: readonly Grant[]; all: boolean }> {
  const limit = most + 1;
  const items = await readAll(table, { table: "pilots", index: "people", pk: keys.grants(callId), limit }, limit);
  const grants = parsed(Grant, items);
  return { grants: grants.slice(0, most), all: grants.length <= most };
}
