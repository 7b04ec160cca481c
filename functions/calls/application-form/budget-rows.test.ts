import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 as call } from "../../../local/cloud/first-call.ts";
import { kronor } from "../../vocabulary/ore.ts";
import { computeBudget } from "./budget.ts";

test("a row that was not typed is nought in every year of the call", () => {
  const { costs, financing, costsByYear, costsOre, grantOre } = computeBudget(call, { costs: [], financing: [] });
  const nought = { 2026: 0, 2027: 0, 2028: 0 };
  expect(costs).toEqual(call.categories.map(({ id }) => ({ id, amounts: nought, sumOre: 0 })));
  expect(financing).toEqual(call.financing.map(({ id }) => ({ id, amounts: nought, sumOre: 0 })));
  expect([costsByYear, costsOre, grantOre]).toEqual([nought, 0, 0]);
});

test("an amount of a year that the call does not have is not counted", () => {
  const costs = [{ id: "travel", amounts: { 2025: kronor(500), 2027: kronor(10) } }];
  expect(computeBudget(call, { costs, financing: [] }).costsOre).toBe(kronor(10));
});
