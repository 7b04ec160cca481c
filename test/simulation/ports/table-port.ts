import { untilNoConflict } from "../../../functions/platform/table/retry.ts";
import type { Query, Table, Write } from "../../../functions/platform/table/table.ts";
import type { InMemoryTable } from "../../fakes/in-memory-table.ts";
import type { Chance } from "../chance.ts";
import type { Faults } from "../faults.ts";
import type { Calling, Invocation } from "./invocation.ts";
import type { LateIndex } from "./late-index.ts";

/** What is stored, what its indexes show of it, and who hears of each transaction. */
export type Tables = {
  readonly stored: InMemoryTable;
  readonly index: LateIndex;
  readonly committed: (writes: readonly Write[], by: Invocation) => void;
};
type With = { readonly chance: Chance; readonly faults: Faults; readonly of: () => Invocation };

const mostBeforeTheTear = 20;

/** DynamoDB as one Lambda reaches it. */
export function tablePort({ stored, index, committed }: Tables, calling: Calling, { chance, faults, of }: With): Table {
  /** One attempt of a transaction; what it meets is answered, as `untilNoConflict` asks for it. */
  const attempt = (writes: readonly Write[]) =>
    calling("transaction", async () => {
      if (faults.conflicts()) return "conflict";
      const by = of();
      const judged = await by.judge?.();
      await stored.transact(writes);
      committed(writes, by);
      judged?.();
      return undefined;
    });

  const torn = async (query: Query) => {
    const limit = 1 + chance.below(mostBeforeTheTear);
    const first = await calling("query", () => stored.query({ ...query, limit }));
    if (!first.next) return first;
    const rest = await calling("query", () => stored.query({ ...query, after: first.next ?? "" }));
    return { ...rest, items: [...first.items, ...rest.items] };
  };

  return {
    get: (table, key) => calling("get", () => stored.get(table, key)),
    getMany: (table, keys) => calling("get", () => stored.getMany(table, keys)),
    query: (query) => {
      if (query.index) return calling("query", () => index.query(query));
      return query.limit === undefined && faults.torn() ? torn(query) : calling("query", () => stored.query(query));
    },
    transact: (writes) => untilNoConflict(() => attempt(writes)),
    update: (write) =>
      calling("update", async () => {
        const item = await stored.update(write);
        committed([write], of());
        return item;
      }),
  };
}
