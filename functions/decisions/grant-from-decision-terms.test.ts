import { expect, test } from "vitest";
import { aSubmission, theCall } from "../../test/builders/a-pilot.ts";
import { summaryOf } from "../calls/application-form/summary.ts";
import { nothingYet } from "../payments/settlement.ts";
import { reportsDueOf } from "../pilot/items/report-dues.ts";
import { ApplicationId } from "../vocabulary/ids.ts";
import { instant, LocalDay } from "../vocabulary/instant.ts";
import { kronor, type Ore, ore } from "../vocabulary/ore.ts";
import { Rate } from "../vocabulary/rate.ts";
import { grantFromDecision } from "./grant-from-decision.ts";

const id = ApplicationId.parse("a".repeat(16));
const at = instant("2026-11-21T12:00:00Z");
const day = LocalDay.parse("2026-11-20");
const contact = { name: "Projektledaren", email: "projektledare@example.org", language: "sv" } as const;
const applied = summaryOf(aSubmission(id), theCall);
const call = { ...theCall, holdback: Rate.parse("0.1"), reportEveryMonths: 6 };

const grantOf = (amountOre: Ore, about = { id, call, applied, contact }) =>
  grantFromDecision(about, { amountOre, years: [{ year: 2027, amountOre }], conditions: "Inga", day }, at);

test("a grant takes project from application, terms from call and amount from decision", () => {
  const { startDay, endDay } = applied;
  expect(grantOf(kronor(500_000))).toEqual({
    v: 2,
    version: 1,
    applicationId: id,
    callId: call.callId,
    callVersion: 1,
    title: "Vändpunkten",
    organisation: "Hallsbergs kommun",
    organisationNumber: "212000-0357",
    organisationType: "municipality",
    municipality: "Hallsberg",
    amountOre: 50_000_000,
    years: [{ year: 2027, amountOre: 50_000_000 }],
    rate: "0.276",
    displayedRate: "28 procent",
    capOre: 50_000_000,
    startDay: "2026-12-01",
    endDay: "2028-11-30",
    conditions: "Inga",
    contact,
    linkGeneration: 1,
    linkExpiresAt: "2029-11-30T22:59:59.000Z",
    reportsDue: reportsDueOf({ startDay, endDay, everyMonths: 6, today: LocalDay.parse("2026-11-21") }),
    decidedOn: "2026-11-20",
    grantedAt: at,
    holdbackOre: 5_000_000,
    ...nothingYet,
    changedAt: at,
  });
});

test("a new grant has been paid nothing and has not ended", () => {
  const { ended, paidOre, dueOre, acceptedOre, releasedOre } = grantOf(kronor(1));
  expect([ended, paidOre, dueOre, acceptedOre, releasedOre]).toEqual([false, 0, 0, 0, 0]);
});

test("nothing cannot be granted, and an öre can", () => {
  expect(() => grantOf(ore(0))).toThrow(RangeError);
  expect(() => grantOf(ore(-1))).toThrow(RangeError);
  expect(grantOf(ore(1)).amountOre).toBe(1);
});

test("the krona in which the application ends can be granted whole, and no öre more", () => {
  expect(applied.grantOre).toBe(80_060_893);
  expect(grantOf(ore(80_060_900)).capOre).toBe(80_060_900);
  expect(() => grantOf(ore(80_060_901))).toThrow(RangeError);
});

test("the call's cap binds where it is below what was applied for", () => {
  const capped = { id, call: { ...call, capOre: kronor(1_000) }, applied, contact };
  expect(grantOf(kronor(1_000), capped).amountOre).toBe(100_000);
  expect(() => grantOf(ore(100_001), capped)).toThrow(RangeError);
});
