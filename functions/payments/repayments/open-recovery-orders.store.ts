import { Grant } from "../../pilot/items/grant.ts";
import { keys } from "../../platform/table/keys.ts";
import { parsed, type Table } from "../../platform/table/table.ts";

/** Grants of which a part is claimed back and has not come, the oldest recovery order first. */
export async function openRecoveryOrders(table: Pick<Table, "query">, after?: string) {
  const pk = keys.payments("reclaimed");
  const page = await table.query({ table: "pilots", index: "cases", pk, limit: 25, ...(after ? { after } : {}) });
  return { grants: parsed(Grant, page.items), next: page.next };
}
