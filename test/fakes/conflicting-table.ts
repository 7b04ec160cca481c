import { untilNoConflict } from "../../functions/platform/table/retry.ts";
import { keyOf, type Table, type Write } from "../../functions/platform/table/table.ts";
import { type InMemoryTable, inMemoryTable } from "./in-memory-table.ts";

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * A table that takes its time, and of two transactions at once on one item cancels one: as DynamoDB does on AWS and the
 * local cloud never does. What is cancelled is tried again as often as the real table tries it.
 */
export function conflictingTable(
  milliseconds: number,
): Table & Pick<InMemoryTable, "all"> & { conflicts: () => number } {
  const table = inMemoryTable();
  const held = new Set<string>();
  let conflicts = 0;

  const once = async (writes: readonly Write[]): Promise<"conflict" | undefined> => {
    await pause(Math.random() * milliseconds);
    const items = writes.map((write) => `${write.table}|${keyOf(write).pk}|${keyOf(write).sk}`);
    if (items.some((item) => held.has(item))) {
      conflicts++;
      return "conflict";
    }
    for (const item of items) held.add(item);
    try {
      await pause(Math.random() * milliseconds);
      await table.transact(writes);
      return undefined;
    } finally {
      for (const item of items) held.delete(item);
    }
  };

  return { ...table, transact: (writes) => untilNoConflict(() => once(writes)), conflicts: () => conflicts };
}
