import fc from "fast-check";
import { expect, test } from "vitest";
import { aForm, aFormOf, aFullForm, someAnswers } from "../../../test/builders/a-form.ts";
import { flatRateOf } from "../../calls/application-form/budget.ts";
import { kronor, minusOre, ore, sumOre } from "../../vocabulary/ore.ts";
import { Rate } from "../../vocabulary/rate.ts";
import { tableOf, wholeKronorOf } from "./computed.ts";
import { questionsOf } from "./controls.ts";
import type { Column, QuestionOf } from "./document.ts";
import { isGrid } from "./kinds/grid.ts";
import { readForm } from "./read.ts";

const table = (id: string) =>
  questionsOf(aForm())
    .filter(isGrid)
    .find((one) => one.id === id) ?? costs(1);
const costs = (_: number): QuestionOf<"table"> => {
  throw new Error("no table");
};
const valuesOf = (id: string, answers = someAnswers()) =>
  tableOf(table(id), answers).rows.map(({ id: row, cells }) => [row, ...cells.map(({ value }) => value)]);

test("a row that is a share of another is in whole kronor, and sums count it", () => {
  expect(valuesOf("p-costs")).toEqual([
    ["p-staff", 10_000_100, 5_000_000],
    ["p-flat", 4_000_000, 2_000_000],
    ["p-things", 1_000_000, undefined],
  ]);
  const { rows, sums } = tableOf(table("p-costs"), someAnswers());
  expect(rows.map(({ sum }) => sum)).toEqual([15_000_100, 6_000_000, 1_000_000]);
  expect(sums.columns).toEqual({ "p-y2027": 15_000_100, "p-y2028": 7_000_000 });
  expect(sums.total).toBe(22_000_100);
  expect(rows[1]?.cells.every(({ computed }) => computed)).toBe(true);
});

test("sums that people stated stand beside the computed ones", () => {
  const stated = { "p-costs.p-staff.stated": "150 000", "p-costs.stated.p-y2027": "1", "p-costs.stated.total": "2" };
  const { answers } = readForm(aForm(), aFullForm(stated));
  const { rows, sums } = tableOf(table("p-costs"), answers);
  expect(rows[0]?.stated).toBe(kronor(150_000));
  expect(sums.stated).toEqual({ "p-y2027": 100, total: 200 });
  expect(sums.total).toBe(22_000_100);
});

test("a table that nobody answered has its rows, and nothing in them", () => {
  expect(valuesOf("p-costs", {})).toEqual([
    ["p-staff", undefined, undefined],
    ["p-flat", 0, 0],
    ["p-things", undefined, undefined],
  ]);
});

test("whole kronor are rounded as a budget rounds its flat rates", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 999 }), (amount, thousandths) => {
      const rate = Rate.parse(`0.${String(thousandths).padStart(3, "0")}`);
      expect(wholeKronorOf(rate, ore(amount))).toBe(flatRateOf(rate, ore(amount)));
    }),
  );
});

const amount = (id: string): Column => ({ id, label: { sv: id }, kind: "amount" });
const computed = (id: string, how: "sum" | "difference" | "share", of: string[], rate?: string): Column => ({
  id,
  label: { sv: id },
  kind: "computed",
  how,
  of,
  ...(rate === undefined ? {} : { rate: Rate.parse(rate) }),
});
const oneRow = (columns: Column[]): QuestionOf<"table"> => ({
  id: "p-t",
  label: { sv: "T", en: "T" },
  kind: "table",
  rows: [{ id: "p-r", label: { sv: "R", en: "R" } }],
  columns,
  sums: true,
});
const cellsOf = (columns: Column[], cells: Record<string, number>) =>
  tableOf(oneRow(columns), { "p-t": [{ id: "p-r", cells }] });

test("shares that make a whole leave nothing over: the last is what the others leave", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e12 }), fc.integer({ min: 1, max: 499 }), (base, thousandths) => {
      const rate = (n: number) => `0.${String(n).padStart(3, "0")}`;
      const columns = [
        amount("p-a"),
        computed("p-b", "share", ["p-a"], rate(thousandths)),
        computed("p-c", "share", ["p-a"], rate(500)),
        computed("p-d", "share", ["p-a"], rate(500 - thousandths)),
      ];
      const [whole = 0, ...shares] = (cellsOf(columns, { "p-a": base }).rows[0]?.cells ?? []).map(({ value }) =>
        Number(value),
      );
      expect(sumOre(shares.map(ore))).toBe(whole);
    }),
  );
});

test("a computed cell may name a computed one before it, and a missing amount counts as nothing", () => {
  const columns = [
    amount("p-a"),
    amount("p-b"),
    computed("p-c", "sum", ["p-a", "p-b"]),
    computed("p-d", "difference", ["p-c", "p-b", "p-b"]),
  ];
  const { rows, sums } = cellsOf(columns, { "p-a": 500 });
  expect(rows[0]?.cells.map(({ value }) => value)).toEqual([500, undefined, 500, 500]);
  expect(rows[0]?.sum).toBe(500);
  expect(sums.columns).toEqual({ "p-a": 500, "p-b": 0, "p-c": 500, "p-d": 500 });
  expect(minusOre(sums.total, ore(500))).toBe(0);
});

test("computed cells are never asked, read or stored", () => {
  const form = aFormOf(oneRow([amount("p-a"), computed("p-c", "sum", ["p-a"])]));
  const { answers } = readForm(form, { "p-t.p-r.p-a": "5", "p-t.p-r.p-c": "7" });
  expect(answers["p-t"]).toEqual([{ id: "p-r", cells: { "p-a": 500 } }]);
});
