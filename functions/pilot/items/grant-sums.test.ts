import fc from "fast-check";
import { expect, test } from "vitest";
import { aSubmission, theCall } from "../../../test/builders/a-pilot.ts";
import { summaryOf } from "../../calls/application-form/summary.ts";
import { grantFromDecision } from "../../decisions/grant-from-decision.ts";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { instant, LocalDay } from "../../vocabulary/instant.ts";
import { kronor, ore, zeroOre } from "../../vocabulary/ore.ts";
import { Rate } from "../../vocabulary/rate.ts";
import { entitledTo, Grant, openClaimOf, payableOf } from "./grant.ts";

const id = ApplicationId.parse("a".repeat(16));
const aGrant = (): Grant =>
  grantFromDecision(
    {
      id,
      call: theCall,
      applied: summaryOf(aSubmission(id), theCall),
      contact: { name: "Projektledaren", email: "projektledare@example.org", language: "sv" },
    },
    {
      amountOre: kronor(500_000),
      years: [{ year: 2027, amountOre: kronor(500_000) }],
      conditions: "Inga",
      day: LocalDay.parse("2026-11-20"),
    },
    instant("2026-11-21T12:00:00Z"),
  );

test("a grant is stored with every figure and word of it, whatever its version", () => {
  for (const version of [1, 2, 17]) {
    const grant = { ...aGrant(), version, reclaimedSince: instant("2028-01-01T00:00:00Z") };
    expect(Grant.parse(grant)).toEqual(grant);
  }
});

test("a grant without version or contact, with half an öre or a report nought is refused", () => {
  const grant = aGrant();
  const [due] = grant.reportsDue;
  const wrong = [{ version: 0 }, { contact: {} }, { paidOre: 0.5 }, { reportsDue: [{ ...due, number: 0 }] }, { v: 1 }];
  for (const part of wrong) expect(Grant.safeParse({ ...grant, ...part }).success, JSON.stringify(part)).toBe(false);
});

const rate = Rate.parse("0.5");

test("what is held back is paid at the end and not before", () => {
  const earned = { rate, capOre: kronor(100), holdbackOre: kronor(10), acceptedOre: kronor(200) };
  expect(payableOf({ ...earned, ended: false })).toBe(kronor(90));
  expect(payableOf({ ...earned, ended: true })).toBe(kronor(100));
  expect(payableOf({ ...earned, acceptedOre: kronor(20), ended: false })).toBe(kronor(10));
});

test("what is payable never exceeds the entitlement, and equals it where nothing is held back", () => {
  const amount = fc.nat({ max: 1e9 }).map(ore);
  fc.assert(
    fc.property(amount, amount, amount, fc.boolean(), (capOre, acceptedOre, held, ended) => {
      const grant = { rate, capOre, acceptedOre, ended };
      expect(payableOf({ ...grant, holdbackOre: held })).toBeLessThanOrEqual(entitledTo(grant));
      expect(payableOf({ ...grant, holdbackOre: zeroOre })).toBe(entitledTo(grant));
    }),
  );
});

test("of what is claimed back, what has not come is still claimed", () => {
  expect(openClaimOf({ reclaimedOre: kronor(30), repaidOre: kronor(10) })).toBe(kronor(20));
});
