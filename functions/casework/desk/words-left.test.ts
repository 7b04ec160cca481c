import { expect, test } from "vitest";
import { aPilot } from "../../../test/builders/a-pilot.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import { keepRow } from "./keep-row.store.ts";

test("a word by which a case is found no longer goes, also when the first try dies before it is deleted", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const words = () => table.all("pilots").flatMap(({ pk, sk }) => (pk.startsWith("WORD#") ? [sk.split("#")[0]] : []));
  await keepRow({ table })(id);
  expect(words()).toContain("vandpunkten");
  await table.transact([{ table: "pilots", update: keys.case(id), set: { title: "Språnget" } }]);
  const dying: Table = {
    ...table,
    transact: async (writes) => {
      if (writes.some((write) => "delete" in write && write.delete.pk.startsWith("WORD#"))) throw new Error("died");
      return table.transact(writes);
    },
  };
  await expect(keepRow({ table: dying })(id)).rejects.toThrow("died");
  expect(words()).toEqual(expect.arrayContaining(["vandpunkten", "spranget"]));
  expect(await keepRow({ table })(id)).toBe("kept");
  expect(words()).not.toContain("vandpunkten");
  expect(await keepRow({ table })(id)).toBe("unchanged");
});

test.each(["before", "after"])(
  "a word that is new when a try dies %s it is written is found once the row is kept, or is gone with it",
  async (when) => {
    const table = inMemoryTable();
    const id = await aPilot(table);
    const words = () => table.all("pilots").flatMap(({ pk, sk }) => (pk.startsWith("WORD#") ? [sk.split("#")[0]] : []));
    const titled = (title: string) => table.transact([{ table: "pilots", update: keys.case(id), set: { title } }]);
    await keepRow({ table })(id);
    const dying: Table = {
      ...table,
      transact: async (writes) => {
        const isNew = writes.some((write) => "put" in write && write.put.pk.startsWith("WORD#"));
        if (isNew && when === "before") throw new Error("died");
        await table.transact(writes);
        if (isNew) throw new Error("died");
      },
    };
    await titled("Språnget");
    await expect(keepRow({ table: dying })(id)).rejects.toThrow("died");
    await titled("Kliven");
    await keepRow({ table })(id);
    expect(words()).not.toContain("spranget");
    expect(words()).toContain("kliven");
    await titled("Bryggan");
    await expect(keepRow({ table: dying })(id)).rejects.toThrow("died");
    await keepRow({ table })(id);
    expect(words()).toContain("bryggan");
    expect(await keepRow({ table })(id)).toBe("unchanged");
  },
);
