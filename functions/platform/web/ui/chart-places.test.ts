import fc from "fast-check";
import { expect, test } from "vitest";
import { chartOf } from "./chart-places.ts";

test("the axis begins at nothing and ends at a round value above all bars", () => {
  const { ticks, bars, zero } = chartOf([{ name: "2026-12", values: [130, 40] }], [0, 1]);
  expect(ticks).toEqual([
    { value: 0, at: 0 },
    { value: 100, at: 0.5 },
    { value: 200, at: 1 },
  ]);
  expect(zero).toBe(0);
  expect(bars).toEqual([
    { row: 0, lane: 0, of: 0, from: 0, width: 0.65 },
    { row: 0, lane: 1, of: 1, from: 0, width: 0.2 },
  ]);
});

test("bars of one lane stand after each other, and what is less than nothing goes the other way", () => {
  const { ticks, bars, zero } = chartOf([{ name: "2027-01", values: [100, -50, 60] }], [0, 1, 1]);
  expect(ticks.map(({ value }) => value)).toEqual([-100, 0, 100]);
  expect(zero).toBe(0.5);
  expect(bars.map(({ of, from, width }) => [of, from, width])).toEqual([
    [0, 0.5, 0.5],
    [1, 0.25, 0.25],
    [2, 0.5, expect.closeTo(0.3)],
  ]);
  expect(chartOf([{ name: "2027-01", values: [30, 20] }], [0, 0]).bars[1]).toMatchObject({ from: 0.6, width: 0.4 });
});

test("whatever the amounts, every bar and every value stands within the drawing, and there are few values", () => {
  const values = fc.array(fc.integer({ min: -1_000_000_000, max: 100_000_000_000 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(values, { maxLength: 30 }), (rows) => {
      const { ticks, bars } = chartOf(
        rows.map((row, i) => ({ name: String(i), values: row })),
        [0, 1, 1],
      );
      for (const { from, width } of bars) {
        expect(from).toBeGreaterThanOrEqual(-1e-9);
        expect(from + width).toBeLessThanOrEqual(1 + 1e-9);
      }
      expect(ticks.length).toBeLessThanOrEqual(4);
    }),
  );
});
