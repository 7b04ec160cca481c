import { publishedCalls } from "../../calls/call.store.ts";
import { stages } from "../../pilot/stages/stages.ts";
import { keys } from "../../platform/table/keys.ts";
import { pagesOf, type Table } from "../../platform/table/table.ts";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { keepRow } from "./keep-row.store.ts";

export type Repaired = { readonly looked: number; readonly mended: number };

/**
 * Makes the desk's row of every pilot what the pilot says, call by call and stage by stage. For an operator: the stream
 * keeps rows by itself, and this finds what it has missed, or what a release shows anew.
 * Staff hear nothing of what is mended: it may be old.
 */
export async function repairRows(table: Table, progress: (so: Repaired) => void = () => {}): Promise<Repaired> {
  let [looked, mended] = [0, 0];
  for (const { callId } of await publishedCalls(table))
    for (const stage of stages) {
      const place = { table: "pilots", index: "cases", pk: keys.cases(callId, stage), limit: 100 } as const;
      for await (const items of pagesOf(table, place))
        for (const item of items) {
          const kept = await keepRow({ table })(ApplicationId.parse(item["applicationId"]));
          looked++;
          if (kept === "kept") mended++;
          progress({ looked, mended });
        }
    }
  return { looked, mended };
}
