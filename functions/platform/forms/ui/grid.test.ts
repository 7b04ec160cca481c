import fc from "fast-check";
import { expect, test } from "vitest";
import { addedRows } from "../kinds/grid.ts";
import { layoutOf } from "./grid.ts";

test("one row is to spare when all are filled in, and none when one is empty already", () => {
  expect(addedRows({}, "p-who", { least: 0, most: 3 })).toEqual(["r1"]);
  expect(addedRows({ "p-who.r1.name": "Anna" }, "p-who", { least: 0, most: 3 })).toEqual(["r1", "r2"]);
  expect(addedRows({ "p-who.r1.name": "Anna", "p-who.r2.name": "" }, "p-who", { least: 0, most: 3 })).toEqual([
    "r1",
    "r2",
  ]);
  expect(addedRows({}, "p-who", { least: 2, most: 2 })).toEqual(["r1", "r2"]);
});

test("no row that was typed is left out, whatever number it has and however many there may be", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (numbers) => {
      const typed = Object.fromEntries(numbers.map((number) => [`p-who.r${number}.name`, "Anna"]));
      const rows = addedRows(typed, "p-who", { least: 0, most: 5 });
      expect(numbers.filter((number) => !rows.includes(`r${number}`))).toEqual([]);
    }),
  );
});

test("a table with long texts or many columns is cards at every width", () => {
  const column = (kind: "amount" | "text") => ({ id: kind, label: kind, cell: { kind } });
  const amounts = (count: number) => Array.from({ length: count }, () => column("amount"));
  expect(layoutOf({ columns: amounts(3), sums: true })).toBe("few");
  expect(layoutOf({ columns: amounts(6), sums: true })).toBe("some");
  expect(layoutOf({ columns: amounts(12), sums: true })).toBe("cards");
  expect(layoutOf({ columns: [column("text")], sums: false })).toBe("cards");
});
