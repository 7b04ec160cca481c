import type { Table } from "../../platform/table/table.ts";
import { currentSettings, readProgramme } from "../../settings/settings.store.ts";
import type { Field } from "./pooled.ts";

/** An option's name has so many signs at most. */
const longest = 40;

/** The focus areas of all programmes in force; versions of programmes are kept, so that it costs a read in half a minute. */
export async function fieldsInForce(table: Pick<Table, "get" | "query">): Promise<readonly Field[]> {
  const { programmes } = await currentSettings(table);
  const all = await Promise.all(programmes.map((head) => readProgramme(table, head.programmeId, head.version)));
  return all.flatMap(({ programmeId, focusAreas }) =>
    focusAreas.map(({ id, name }) => ({ id: `p-${programmeId}-${id}`.slice(0, longest), name })),
  );
}
