import type { Table } from "../../functions/platform/table/table.ts";

/** A table that counts what it is asked: each page of a query, each item or batch, each write. */
export function countedTable(table: Table): { readonly table: Table; readonly calls: () => number } {
  let calls = 0;
  const counting =
    <A extends unknown[], R>(ask: (...args: A) => R) =>
    (...args: A): R => {
      calls++;
      return ask(...args);
    };
  return {
    table: {
      get: counting(table.get),
      getMany: counting(table.getMany),
      query: counting(table.query),
      transact: counting(table.transact),
      update: counting(table.update),
    },
    calls: () => calls,
  };
}
