import { keys } from "../platform/table/keys.ts";
import { type Item, parsed, readAll, type Table } from "../platform/table/table.ts";
import type { ApplicationId, Subject } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { Case } from "./items/lifecycle.ts";

/** The pilot's lifecycle item. @throws Refusal not-found */
export async function readCase(table: Pick<Table, "get">, applicationId: ApplicationId): Promise<Case> {
  const item = await table.get("pilots", keys.case(applicationId));
  return item ? Case.parse(item) : refuse("not-found");
}

/** The lifecycle items of several pilots, each named once, at most 100, in one call; in no order. */
export async function readCasesOf(
  table: Pick<Table, "getMany">,
  ids: readonly ApplicationId[],
): Promise<readonly Case[]> {
  return parsed(Case, ids.length === 0 ? [] : await table.getMany("pilots", ids.map(keys.case)));
}

/** Everything that lies in a subject's partition. */
export const readItems = (table: Pick<Table, "query">, subject: Subject): Promise<readonly Item[]> =>
  readAll(table, { table: "pilots", pk: subject });
