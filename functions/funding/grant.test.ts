import fc from "fast-check";
import { expect, test } from "vitest";
import { kronor, ore, zeroOre } from "../vocabulary/ore.ts";
import { Rate } from "../vocabulary/rate.ts";
import { entitledTo, sumsAfter } from "./grant.ts";

const rate = (text: string) => Rate.parse(text);
const capOre = kronor(800_609);

test("the full costs of the mother project entitle to 800 608,93 kr at the exact rate", () => {
  expect(entitledTo({ rate: rate("0.276"), acceptedOre: kronor(2_900_757), capOre })).toBe(80_060_893);
});

test("at the displayed rate the cap would bind", () => {
  expect(entitledTo({ rate: rate("0.28"), acceptedOre: kronor(2_900_757), capOre })).toBe(80_060_900);
  expect(entitledTo({ rate: rate("0.28"), acceptedOre: ore(285_931_785), capOre })).toBe(80_060_900);
  expect(entitledTo({ rate: rate("0.28"), acceptedOre: ore(285_931_780), capOre })).toBe(80_060_898);
});

const rates = fc
  .integer({ min: 0, max: 10_000 })
  .map((n) => rate(n === 10_000 ? "1" : `0.${String(n).padStart(4, "0")}`));
const amounts = fc.array(fc.integer({ min: 0, max: 500_000_000 }).map(ore), { maxLength: 12 });

test("whatever is accepted in whatever order, what is paid is what all of it entitles to, and never above the cap", () => {
  fc.assert(
    fc.property(rates, fc.integer({ min: 1, max: 100_000_000 }).map(ore), amounts, (exact, cap, claims) => {
      let grant = { rate: exact, capOre: cap, acceptedOre: zeroOre, paidOre: zeroOre };
      let payments = 0;
      for (const claim of claims) {
        const { acceptedOre, paidOre, paymentOre } = sumsAfter(grant, claim);
        expect(paymentOre).toBeGreaterThanOrEqual(0);
        payments += paymentOre;
        grant = { ...grant, acceptedOre, paidOre };
        expect(grant.paidOre).toBeLessThanOrEqual(entitledTo(grant));
        expect(entitledTo(grant)).toBeLessThanOrEqual(cap);
      }
      expect(payments).toBe(grant.paidOre);
      expect(grant.acceptedOre).toBe(claims.reduce((sum, claim) => sum + claim, 0));
      expect(grant.paidOre).toBe(entitledTo(grant));
    }),
  );
});

test("costs are not taken back by accepting less than nothing", () => {
  const grant = { rate: rate("0.5"), capOre, acceptedOre: kronor(10), paidOre: kronor(5) };
  expect(() => sumsAfter(grant, ore(-1))).toThrow(RangeError);
});
