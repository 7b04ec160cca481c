import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Rate } from "../vocabulary/rate.ts";
import { percentOf, rateOfPercent } from "./percent.ts";

test.each([
  ["27,6", "0.276"],
  ["27.6 %", "0.276"],
  ["100", "1"],
  ["0", "0"],
  ["0,5", "0.005"],
  ["21,39", "0.2139"],
  ["33,333333", "0.33333333"],
  ["7", "0.07"],
])("%s per cent is the exact share %s", (typed, rate) => expect(rateOfPercent(typed)).toBe(rate));

test.each(["150", "100,1", "-5", "27,6 procent", "", "abc", "1 000", "27,,6"])("%s is no share", (typed) =>
  expect(rateOfPercent(typed)).toBeUndefined(),
);

test("every share is read again as it is written, with all its decimals", () => {
  const rates = fc
    .tuple(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 2, max: 12 }))
    .map(([number, decimals]) => Rate.safeParse((number / 10 ** 12).toFixed(decimals)).data ?? Rate.parse("1"));
  fc.assert(fc.property(rates, (rate) => Number(rateOfPercent(percentOf(rate))) === Number(rate)));
});
