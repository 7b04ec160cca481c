import type { Table } from "../../functions/platform/table/table.ts";

/** A table in which something else happens just before the first transaction. */
export const meanwhile = (table: Table, happens: () => Promise<unknown>): Table => {
  let done = false;
  return {
    ...table,
    transact: async (writes) => {
      if (!done) {
        done = true;
        await happens();
      }
      return table.transact(writes);
    },
  };
};
