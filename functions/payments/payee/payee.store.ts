import { Payee } from "../../pilot/items/payee.ts";
import { keys } from "../../platform/table/keys.ts";
import { parsed, type Table } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";

/** Changes that wait to be checked, the oldest first. */
export async function payeesWaiting(table: Pick<Table, "query">, after?: string) {
  const page = await table.query({
    table: "pilots",
    index: "cases",
    pk: keys.payments("payee"),
    limit: 25,
    ...(after ? { after } : {}),
  });
  return { payees: parsed(Payee, page.items), next: page.next };
}

/** Where money goes, read for itself. */
export async function readPayee(table: Pick<Table, "get">, id: ApplicationId): Promise<Payee | undefined> {
  const item = await table.get("pilots", keys.payee(id));
  return item && Payee.parse(item);
}
