import { describe, expect, test } from "vitest";
import * as z from "zod";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { tableContract } from "../../../test/fakes/table-contract.ts";
import { readAs, UnreadableItem } from "./table.ts";

describe("the in-memory table", () => {
  const table = inMemoryTable();
  tableContract(() => table);

  test("refuses what DynamoDB refuses: more than a hundred writes, and one item named twice", async () => {
    const puts = Array.from({ length: 101 }, (_, i) => ({ table: "pilots" as const, put: { pk: "P", sk: `${i}` } }));
    await expect(table.transact(puts)).rejects.toBeInstanceOf(RangeError);
    await expect(table.transact([puts[0], puts[0]].flatMap((put) => put ?? []))).rejects.toBeInstanceOf(RangeError);
  });
});

test("an item is read through a schema once, and one that cannot be read says so each time", () => {
  const [item, other] = [
    { pk: "A", sk: "1", n: 1 },
    { pk: "A", sk: "2", n: "one" },
  ];
  const schema = z.object({ n: z.number() });
  expect(readAs(schema, item)).toEqual({ n: 1 });
  expect(readAs(schema, item)).toBe(readAs(schema, item));
  expect(readAs(schema, { ...item })).not.toBe(readAs(schema, item));
  expect(readAs(z.object({ sk: z.string() }), item)).toEqual({ sk: "1" });
  for (const _ of [1, 2]) expect(() => readAs(schema, other)).toThrow(UnreadableItem);
});
