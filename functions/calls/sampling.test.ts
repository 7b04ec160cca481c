import fc from "fast-check";
import { expect, test } from "vitest";
import { kronor } from "../vocabulary/ore.ts";
import { Rate } from "../vocabulary/rate.ts";
import { chanceOf, drawn } from "./sampling.ts";

const rule = (share: string, fromKr?: number) => ({
  share: Rate.parse(share),
  ...(fromKr === undefined ? {} : { fromOre: kronor(fromKr) }),
});
const claim = (seed: string, kr = 100) => ({ claimedOre: kronor(kr), seed, before: undefined });

test("a call without a rule draws nothing, a share of 1 draws all and a share of 0 none", () => {
  expect(drawn(undefined, claim("a"))).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), (seed) => {
      expect(drawn(rule("1"), claim(seed))?.cause).toBe("chance");
      expect(drawn(rule("0"), claim(seed))).toEqual({ rule: rule("0"), seed });
    }),
  );
});

test("of ten thousand claims about the share is drawn, and the same ones each time", () => {
  const seeds = Array.from({ length: 10_000 }, (_, i) => `4f6k2m8q1w3e5r7t/${i}/2027-02-0${(i % 9) + 1}T08:00:00.000Z`);
  const found = seeds.filter((seed) => drawn(rule("0.1"), claim(seed))?.cause);
  expect(found.length).toBeGreaterThan(900);
  expect(found.length).toBeLessThan(1_100);
  expect(seeds.filter((seed) => drawn(rule("0.1"), claim(seed))?.cause)).toEqual(found);
  expect(chanceOf("a")).not.toBe(chanceOf("b"));
});

test("as much as the amount is always drawn, an öre less by chance alone", () => {
  expect(drawn(rule("0", 500), claim("a", 500))?.cause).toBe("amount");
  expect(drawn(rule("0", 500), { ...claim("a"), claimedOre: kronor(499.99) })?.cause).toBeUndefined();
});

test("what was drawn stays, whatever the rule and the seed are later; one that has grown is drawn for that", () => {
  const first = drawn(rule("0", 500), claim("a"));
  expect(drawn(rule("1"), { ...claim("b"), before: first })).toEqual(first);
  expect(drawn(rule("1"), { ...claim("b", 600), before: first })).toEqual({ ...first, cause: "amount" });
  const taken = drawn(rule("1"), claim("a"));
  expect(drawn(rule("0"), { ...claim("b"), before: taken })).toEqual(taken);
  expect(drawn(undefined, { ...claim("b"), before: taken })).toEqual(taken);
});
