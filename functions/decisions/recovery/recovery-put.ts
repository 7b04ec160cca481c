import type { Recovery } from "../../pilot/items/recovery.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";

/** A recovery as it becomes, if it is unchanged since it was read. */
export const recoveryPut = (id: ApplicationId, before: Recovery, change: Partial<Recovery>): Write => ({
  table: "pilots",
  put: { ...keys.recovery(id, before.number), ...before, ...change, version: before.version + 1 },
  when: unchangedSince(before.version),
});
