import fc from "fast-check";
import { expect, test } from "vitest";
import { editKronor, formatKronor, formatMoney, kronor, minOre, ore, parseKronor, sumOre } from "./ore.ts";

test("amounts are read with plain, hard and thin spaces, comma or point, hyphen or minus", () => {
  expect(parseKronor("1 234,50")).toBe(123450);
  expect(parseKronor("1\u00a0234.5")).toBe(123450);
  expect(parseKronor("1\u202f234 kr")).toBe(123400);
  expect(parseKronor("\u221210")).toBe(-1000);
  expect(parseKronor("-10,05")).toBe(-1005);
  expect(parseKronor("  ")).toBe("empty");
});

test("what is not an amount is said to be malformed", () => {
  for (const typed of ["tio", "1,234,50", "1.2.3", "1,555", "1e5", "--1", "12345678901234", "=1+1"]) {
    expect(parseKronor(typed)).toBe("malformed");
  }
});

test("Swedish writes thousands with a hard space and minus as U+2212", () => {
  expect(formatKronor(kronor(2900757))).toBe("2\u00a0900\u00a0757");
  expect(formatKronor(ore(-80060893))).toBe("\u2212800\u00a0608,93");
  expect(formatMoney(ore(123405))).toBe("1\u00a0234,05\u00a0kr");
  expect(formatMoney(ore(123405), "en")).toBe("SEK\u00a01,234.05");
});

/** What twelve digits of kronor can say: more is not read. */
const most = 1e14 - 1;
const amount = fc.integer({ min: -most, max: most }).map(ore);

test("what is written is read back as the same amount, in both forms", () => {
  fc.assert(
    fc.property(amount, (value) => {
      expect(parseKronor(formatKronor(value))).toBe(value);
      expect(parseKronor(editKronor(value))).toBe(value);
    }),
  );
});

test("sums do not depend on order and never lose an öre", () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 40 }), (amounts) => {
      expect(sumOre(amounts)).toBe(sumOre([...amounts].reverse()));
      expect(BigInt(sumOre(amounts))).toBe(amounts.reduce((sum, value) => sum + BigInt(value), 0n));
    }),
  );
});

test("half an öre is refused", () => {
  expect(() => ore(0.5)).toThrow(RangeError);
  expect(minOre(ore(1), ore(2))).toBe(1);
});
