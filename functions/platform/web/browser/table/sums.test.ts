import { expect, test } from "vitest";
import { grant, sum } from "./sums.ts";

test("no sum is shown of something that is no amount", () => {
  expect(sum([100n, undefined])).toBeUndefined();
  expect(sum([])).toBe(0n);
});

test("the grant is the exact rate of the costs until the cap binds", () => {
  const cap = 80_060_900n;
  expect(grant(290_075_700n, "0.276", cap)).toBe(80_060_893n);
  expect(grant(290_075_700n, "0.28", cap)).toBe(cap);
  expect(grant(undefined, "0.276", cap)).toBeUndefined();
});
