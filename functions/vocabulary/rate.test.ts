import fc from "fast-check";
import { expect, test } from "vitest";
import { kronor, ore, zeroOre } from "./ore.ts";
import { entitlement, formatRate, Rate, shareOf } from "./rate.ts";

const exact = Rate.parse("0.276");
const displayed = Rate.parse("0.28");
const cap = kronor(800609);

test("the true rate of the mother project gives 800 608,93 kr", () => {
  expect(entitlement(exact, kronor(2900757), cap)).toBe(80060893);
});

test("the displayed rate would give 812 211,96 kr, so the cap binds from 2 859 317,86 kr", () => {
  expect(shareOf(displayed, kronor(2900757))).toBe(81221196);
  expect(entitlement(displayed, kronor(2900757), cap)).toBe(80060900);
  expect(entitlement(displayed, ore(285931786), cap)).toBe(80060900);
  expect(entitlement(displayed, ore(285931782), cap)).toBeLessThan(80060900);
});

test("the indirect costs of the mother project are 21,39 % of staff, year by year", () => {
  const flat = Rate.parse("0.2139");
  expect([456852, 989804, 554884].map((staff) => Math.round(shareOf(flat, kronor(staff)) / 100))).toEqual([
    97721, 211719, 118690,
  ]);
});

test("a share never exceeds the whole, grows with it, and is within half an öre of the exact product", () => {
  const rate = fc.integer({ min: 0, max: 1000 }).map((n) => Rate.parse((n / 1000).toString()));
  const amount = fc.integer({ min: 0, max: 1e12 }).map(ore);
  fc.assert(
    fc.property(rate, amount, amount, (r, a, b) => {
      const [low, high] = a <= b ? [a, b] : [b, a];
      expect(shareOf(r, low)).toBeLessThanOrEqual(shareOf(r, high));
      expect(shareOf(r, high)).toBeLessThanOrEqual(high);
      expect(Math.abs(shareOf(r, a) - Number(r) * a)).toBeLessThanOrEqual(0.5 + 1e-3);
    }),
  );
});

test("half an öre goes away from zero, in both directions", () => {
  expect(shareOf(Rate.parse("0.5"), ore(1))).toBe(1);
  expect(shareOf(Rate.parse("0.5"), ore(-1))).toBe(-1);
  expect(shareOf(Rate.parse("1"), ore(7))).toBe(7);
  expect(shareOf(Rate.parse("0"), ore(7))).toBe(zeroOre);
});

test("a rate outside 0 to 1 is refused, and is shown as a percentage", () => {
  expect(Rate.safeParse("1.2").success).toBe(false);
  expect(formatRate(exact)).toBe("27,6\u00a0%");
  expect(formatRate(displayed, "en")).toBe("28%");
});
