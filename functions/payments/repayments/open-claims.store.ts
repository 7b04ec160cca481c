import { Grant } from "../../pilot/items/grant.ts";
import { keys } from "../../platform/table/keys.ts";
import { parsed, type Table } from "../../platform/table/table.ts";

/** Grants with something claimed back that has not come, the oldest claim first. */
export async function openClaims(table: Pick<Table, "query">, after?: string) {
  const pk = keys.payments("reclaimed");
  const page = await table.query({ table: "pilots", index: "cases", pk, limit: 25, ...(after ? { after } : {}) });
  return { grants: parsed(Grant, page.items), next: page.next };
}
