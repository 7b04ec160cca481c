import { keys } from "../platform/table/keys.ts";
import { type Item, readAll, type Table } from "../platform/table/table.ts";
import type { ApplicationId, Subject } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { Case } from "./items/lifecycle.ts";

/** The pilot's lifecycle item. @throws Refusal not-found */
export async function readCase(table: Pick<Table, "get">, applicationId: ApplicationId): Promise<Case> {
  const item = await table.get("pilots", keys.case(applicationId));
  return item ? Case.parse(item) : refuse("not-found");
}

/** Everything that lies in a subject's partition. */
export const readItems = (table: Pick<Table, "query">, subject: Subject): Promise<readonly Item[]> =>
  readAll(table, { table: "pilots", pk: subject });
