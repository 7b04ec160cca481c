import { describe, expect, test } from "vitest";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { tableContract } from "../../../test/fakes/table-contract.ts";
import { instant } from "../../vocabulary/instant.ts";
import { transactOnce } from "./once.ts";
import { absent } from "./table.ts";

describe("the in-memory table", () => {
  const table = inMemoryTable();
  tableContract(() => table);

  test("refuses what DynamoDB refuses: more than a hundred writes, and one item named twice", async () => {
    const puts = Array.from({ length: 101 }, (_, i) => ({ table: "pilots" as const, put: { pk: "P", sk: `${i}` } }));
    await expect(table.transact(puts)).rejects.toBeInstanceOf(RangeError);
    await expect(table.transact([puts[0], puts[0]].flatMap((put) => put ?? []))).rejects.toBeInstanceOf(RangeError);
  });
});

describe("a form that is posted twice", () => {
  const press = { scope: "PILOT#one", nonce: "n".repeat(16), at: instant("2026-11-21T10:00:00Z") };
  const write = { table: "pilots", put: { pk: "PILOT#one", sk: "CASE" }, when: absent } as const;

  test("gives the first answer and writes once", async () => {
    const table = inMemoryTable();
    expect(await transactOnce(table, press, { receipt: 1 }, [write])).toEqual({ receipt: 1 });
    expect(await transactOnce(table, press, { receipt: 2 }, [write])).toEqual({ receipt: 1 });
    expect(table.all().filter(({ sk }) => sk === "CASE")).toHaveLength(1);
  });

  test("is refused as always when it is another form", async () => {
    const table = inMemoryTable();
    await transactOnce(table, press, { receipt: 1 }, [write]);
    await expect(transactOnce(table, { ...press, nonce: "m".repeat(16) }, { receipt: 2 }, [write])).rejects.toThrow(
      "condition failed",
    );
  });
});
