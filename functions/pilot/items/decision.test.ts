import fc from "fast-check";
import { expect, test } from "vitest";
import { aGrant, aRejection } from "../../../test/builders/a-decision.ts";
import { instant } from "../../vocabulary/instant.ts";
import { kronor, ore } from "../../vocabulary/ore.ts";
import { Decision, mostGranted } from "./decision.ts";

const recorded = { v: 1, recordedAt: instant("2026-11-21T12:00:00Z"), recordedBy: "Beslutsfattaren" };

test("an application that ends in öre may be granted up to the next krona, and no further", () => {
  expect(mostGranted(ore(80_060_893), kronor(900_000))).toBe(80_060_900);
  expect(mostGranted(kronor(800_609), kronor(900_000))).toBe(80_060_900);
});

test("no grant is more than the call's cap, nor a krona more than what was applied for", () => {
  fc.assert(
    fc.property(fc.nat({ max: 1e9 }), fc.nat({ max: 1e7 }), (applied, cap) => {
      const most = mostGranted(ore(applied), kronor(cap));
      expect(most).toBeLessThanOrEqual(cap * 100);
      expect(most % 100).toBe(0);
      expect(most === cap * 100 || (most >= applied && most < applied + 100)).toBe(true);
    }),
  );
});

test("a grant and a rejection are stored as they were recorded, with every word", () => {
  for (const made of [aGrant(), aRejection])
    expect(Decision.parse({ ...recorded, ...made })).toEqual({ ...recorded, ...made });
});

test("a decision without a decider, an amount or an outcome is none", () => {
  const wrong = [
    { ...aRejection, deciders: [] },
    { ...aGrant(), amountOre: undefined },
    { ...aGrant(), outcome: "later" },
  ];
  for (const made of wrong) expect(Decision.safeParse({ ...recorded, ...made }).success).toBe(false);
});

test("a decision may have several deciders, and years of whole öre", () => {
  const made = { ...recorded, ...aGrant({ 2026: 10, 2027: 20 }), deciders: ["Ordföranden", "Ledamoten"] };
  expect(Decision.parse(made)).toEqual(made);
  expect(Decision.safeParse({ ...made, years: [{ year: 2026, amountOre: 0.5 }] }).success).toBe(false);
});

test.each(["none", "de-minimis", "other"])("how a grant stands to state aid is written as %s", (stateAid) => {
  expect(Decision.parse({ ...recorded, ...aGrant(), stateAid })).toMatchObject({ stateAid });
});
