import { documentsRoot, keptRoot } from "../../platform/files/places.ts";
import type { Item, Table } from "../../platform/table/table.ts";
import type { Subject } from "../../vocabulary/ids.ts";
import { readItems } from "../read-case.ts";

/** Hides a file of the bucket; once more does no harm. Its version stays for 90 days. */
export type RemoveFile = (key: string) => Promise<void>;

type Needs = { readonly table: Pick<Table, "query">; readonly removeFile: RemoveFile };

/**
 * Whether an item says where the file lies, in whatever field: a kind of item that comes later is not to be forgotten
 * here. What the outbox owes is no reason to keep a file.
 */
const isNamedIn = (key: string) => {
  const said = JSON.stringify(key);
  return (item: Item) => !item.sk.startsWith("OUTBOX#") && JSON.stringify(item).includes(said);
};

/**
 * Removes a kept file that nothing stored of its pilot names any more; one that is named stays, whoever owed its removal.
 * What lies elsewhere than among the kept files expires by itself.
 */
export async function removeUnlessNamed({ table, removeFile }: Needs, subject: Subject, key: string): Promise<void> {
  if (!key.startsWith(keptRoot) && !key.startsWith(documentsRoot)) return;
  if ((await readItems(table, subject)).some(isNamedIn(key))) return;
  await removeFile(key);
}
