import type { Table } from "../../functions/platform/table/table.ts";

/**
 * A table that counts what it is asked: each page of a query, each item or batch, each write. A call's version is not
 * counted: it never changes, and a Lambda reads it once.
 */
export function countedTable(table: Table): { readonly table: Table; readonly calls: () => number } {
  let calls = 0;
  const counting =
    <A extends unknown[], R>(ask: (...args: A) => R) =>
    (...args: A): R => {
      calls++;
      return ask(...args);
    };
  const counted = { get: counting(table.get) };
  return {
    table: {
      get: (name, key) => (key.sk.startsWith("VERSION#") ? table : counted).get(name, key),
      getMany: counting(table.getMany),
      query: counting(table.query),
      transact: counting(table.transact),
      update: counting(table.update),
    },
    calls: () => calls,
  };
}
