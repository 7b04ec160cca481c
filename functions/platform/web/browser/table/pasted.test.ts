import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf } from "./pasted.ts";

test("cells from a sheet are spread by tabs and line breaks, whatever ends the lines", () => {
  expect(cellsOf("1\t2\n3\t4\n")).toEqual([
    ["1", "2"],
    ["3", "4"],
  ]);
  expect(cellsOf("1 000,50\r\n2 000\r\n")).toEqual([["1 000,50"], ["2 000"]]);
  expect(cellsOf("a\t")).toEqual([["a", ""]]);
  expect(cellsOf('"en\nrad till"\t"sade ""ja"""')).toEqual([["en\nrad till", 'sade "ja"']]);
});

test("a text that is one cell is pasted as always", () => {
  expect(cellsOf("1 000 kr")).toBeUndefined();
  expect(cellsOf("1 000\n")).toBeUndefined();
  expect(cellsOf("")).toBeUndefined();
  expect(cellsOf('"citat" och mer')).toBeUndefined();
});

test("whatever cells a sheet has come back as they were", () => {
  const cell = fc.stringMatching(/^[^"\t\r\n]{0,8}$/);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      expect(cellsOf(rows.map((row) => row.join("\t")).join("\n"))).toEqual(rows);
    }),
  );
});
