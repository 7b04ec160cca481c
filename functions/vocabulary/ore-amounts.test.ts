import fc from "fast-check";
import { expect, test } from "vitest";
import { editKronor, formatKronor, formatMoney, kronor, minOre, minusOre, ore, zeroOre } from "./ore.ts";

const amount = fc.integer({ min: -1e14, max: 1e14 }).map(ore);

test("the less of two amounts is one of them and no more than either, in both orders", () => {
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const less = minOre(a, b);
      expect([a, b]).toContain(less);
      expect(less <= a && less <= b).toBe(true);
    }),
  );
});

test("what is taken away and put back leaves the amount", () => {
  expect(minusOre(kronor(10), kronor(3))).toBe(700);
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      expect(ore(minusOre(a, b) + b)).toBe(a);
    }),
  );
});

test("a number that is no amount is named in the error", () => {
  expect(() => ore(0.5)).toThrow("0.5");
});

test("nothing is written without a minus, and one öre less with it", () => {
  expect(formatKronor(zeroOre)).toBe("0");
  expect(formatKronor(ore(-0))).toBe("0");
  expect(formatKronor(ore(-1))).toBe("\u22120,01");
  expect(formatMoney(zeroOre, "en")).toBe("SEK\u00a00");
});

test("a field for an amount holds plain spaces and a hyphen, as a keyboard writes them", () => {
  expect(editKronor(ore(-123_456_789))).toBe("-1 234 567,89");
});
