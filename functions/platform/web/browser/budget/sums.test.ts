import { expect, test } from "vitest";
import { budgetSums, grant, sum } from "./sums.ts";

const kronor = (...amounts: readonly number[]) => amounts.map((amount) => BigInt(amount) * 100n);

const categories = [
  kronor(456_852, 989_804, 554_884),
  kronor(110_000, 170_000, 161_087),
  kronor(10_000, 10_000, 10_000),
  kronor(97_721, 211_719, 118_690),
];

test("the sums of the mother project's budget are its stated ones, but for the rounded krona", () => {
  const sums = budgetSums(categories, 3);
  expect(sums.columns).toEqual(kronor(674_573, 1_381_523, 844_661));
  expect(sums.rows).toEqual(kronor(2_001_540, 441_087, 30_000, 428_130));
  expect(sums.total).toBe(290_075_700n);
});

test("in a report a flat rate is counted to the öre", () => {
  const sums = budgetSums([kronor(1000, 2000), { rate: "0.2139", of: 0, inKronor: false }], 2);
  expect(sums.amounts[1]).toEqual([21_390n, 42_780n]);
});

test("in a budget a flat rate follows its category year by year, in whole kronor", () => {
  const sums = budgetSums([kronor(1000, 2000), { rate: "0.2139", of: 0, inKronor: true }], 2);
  expect(sums.amounts[1]).toEqual([21_400n, 42_800n]);
  expect(sums.rows[1]).toBe(64_200n);
  expect(sums.columns).toEqual([121_400n, 242_800n]);
});

test("no sum is shown of something that is no amount", () => {
  const sums = budgetSums([[100n, undefined], kronor(1, 1), { rate: "0.5", of: 0, inKronor: true }], 2);
  expect(sums.rows).toEqual([undefined, 200n, undefined]);
  expect(sums.columns).toEqual([300n, undefined]);
  expect(sums.total).toBeUndefined();
  expect(sum([])).toBe(0n);
});

test("the grant is the exact rate of the costs until the cap binds", () => {
  const cap = 80_060_900n;
  expect(grant(290_075_700n, "0.276", cap)).toBe(80_060_893n);
  expect(grant(290_075_700n, "0.28", cap)).toBe(cap);
  expect(grant(undefined, "0.276", cap)).toBeUndefined();
});
