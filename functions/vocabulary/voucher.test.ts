import fc from "fast-check";
import { expect, test } from "vitest";
import { LocalDay } from "./instant.ts";
import { fingerprintOf, summedName } from "./voucher.ts";

const day = LocalDay.parse("2027-01-15");
const of = (name: string) => fingerprintOf({ name, day });

test("one voucher is known again however its series and its number are typed", () => {
  for (const name of ["A 123", "a123", "A-123", "A 0123", "A/000123", "Á 123", " A  1 2 3 "])
    expect(of(name)).toBe("A123 2027-01-15");
  for (const name of ["0123", "123"]) expect(of(name)).toBe("123 2027-01-15");
});

test("noughts within a number and the number nought are kept", () => {
  expect(of("A 1001")).toBe("A1001 2027-01-15");
  expect(of("A 100")).toBe("A100 2027-01-15");
  expect(of("A 000")).toBe("A0 2027-01-15");
  expect(of("2027A0007")).toBe("2027A7 2027-01-15");
  expect(of("K00-B00")).toBe("K0B0 2027-01-15");
});

test("another day, another series or another number is another voucher", () => {
  const others = [
    of("A 124"),
    of("B 123"),
    of("AA 123"),
    fingerprintOf({ name: "A 123", day: LocalDay.parse("2027-01-16") }),
  ];
  expect(new Set([of("A 123"), ...others]).size).toBe(5);
});

test("noughts before a number never make another voucher of it", () => {
  fc.assert(
    fc.property(fc.constantFrom("A", "LR", "K-"), fc.nat(), fc.nat({ max: 6 }), (series, number, noughts) => {
      expect(of(`${series} ${"0".repeat(noughts)}${number}`)).toBe(of(`${series}${number}`));
    }),
  );
});

test("a voucher without a number, and a sum of several, is like no other", () => {
  for (const name of ["", "-", " - ", "\u2013", "\u200b", "*", "A", "A -", summedName("5410", "2027-01")])
    expect(of(name)).toBeUndefined();
});
