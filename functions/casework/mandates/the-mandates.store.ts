import type { Guarded, Reader } from "../../pilot/act.ts";
import { readHead } from "../../pilot/head.ts";
import { apartEntry, type EntryId, type MandateVersion } from "../../pilot/mandates/mandate.ts";
import type { Entry, MandateTable } from "../../pilot/mandates/mandate-table.ts";
import { readMandates } from "../../pilot/mandates/mandates.store.ts";
import { mandatesSubject } from "../../vocabulary/ids.ts";
import type { Ore } from "../../vocabulary/ore.ts";

/** The table as its own acts decide on it. */
export type TableSeen = Guarded & { readonly table: MandateTable };

/** The head is read before the table, which it guards as a whole. */
export async function theMandates(table: Reader): Promise<TableSeen> {
  const head = await readHead(table, mandatesSubject);
  return { heads: [head], table: await readMandates(table) };
}

export const entryIn = ({ entries }: MandateTable, entry: EntryId): Entry | undefined =>
  entries.find((one) => one.entry === entry);

/** What the log says of a version: so much that it can be read without the row. */
export function loggedOf({ entry, version, terms }: Pick<MandateVersion, "entry" | "version" | "terms">) {
  const acts = terms.acts.join(" ");
  if (terms.kind === "apart") return { entry: apartEntry, version, acts };
  const { holder, reference, from, to, upToOre, deputy } = terms;
  type Logged = Readonly<Record<string, string | number>>;
  const details: Logged = {
    ...{ entry, version, acts, reference, from },
    ...(holder.kind === "person" ? { holder: holder.name } : { function: holder.function }),
    ...(to === undefined ? {} : { to }),
    ...(upToOre === undefined ? {} : { upToOre: upToOre satisfies Ore }),
    ...(deputy === undefined ? {} : { deputy: deputy.name }),
  };
  return details;
}
