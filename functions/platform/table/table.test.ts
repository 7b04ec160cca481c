import { describe, expect, test } from "vitest";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { tableContract } from "../../../test/fakes/table-contract.ts";

describe("the in-memory table", () => {
  const table = inMemoryTable();
  tableContract(() => table);

  test("refuses what DynamoDB refuses: more than a hundred writes, and one item named twice", async () => {
    const puts = Array.from({ length: 101 }, (_, i) => ({ table: "pilots" as const, put: { pk: "P", sk: `${i}` } }));
    await expect(table.transact(puts)).rejects.toBeInstanceOf(RangeError);
    await expect(table.transact([puts[0], puts[0]].flatMap((put) => put ?? []))).rejects.toBeInstanceOf(RangeError);
  });
});
