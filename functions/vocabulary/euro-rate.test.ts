import fc from "fast-check";
import { expect, test } from "vitest";
import { cents, EuroRate, formatEuro, formatEuroRate, inEuro, parseEuroRate } from "./euro-rate.ts";
import { kronor, ore } from "./ore.ts";

test("a rate is read as people write it, and nought or anything else is no rate", () => {
  expect(["11,1234", "11.1", "11", " 11,12 "].map(parseEuroRate)).toEqual([111_234, 111_000, 110_000, 111_200]);
  expect(["0", "0,0000"].map(parseEuroRate)).toEqual(["zero", "zero"]);
  expect(["", "elva", "11,12345", "-11", "11,1 kr", "1001", "1e3"].map(parseEuroRate)).toEqual(
    Array.from({ length: 7 }, () => undefined),
  );
});

test("kronor in euro are rounded to the nearest cent, half a cent up", () => {
  const at = (rate: number, amount: number) => inEuro(ore(amount), EuroRate.parse(rate));
  expect(at(111_234, 11_123_400)).toBe(1_000_000);
  expect([at(100_000, 4), at(100_000, 5), at(100_000, 15)]).toEqual([0, 1, 2]);
  expect(formatEuro(at(111_234, kronor(100_000)), "sv")).toBe("8\u00a0990,06\u00a0euro");
  expect(formatEuro(cents(123_450), "en")).toBe("EUR\u00a01,234.50");
  expect(formatEuroRate(EuroRate.parse(110_050), "sv")).toBe("11,0050");
});

test("an amount in euro is never more than half a cent from what it is exactly", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 46 }), fc.integer({ min: 10_000, max: 10_000_000 }), (amount, rate) => {
      const got = BigInt(inEuro(ore(amount), EuroRate.parse(rate)));
      const off = 2n * (got * BigInt(rate) - BigInt(amount) * 10_000n);
      return off <= BigInt(rate) && off > -BigInt(rate);
    }),
  );
});
