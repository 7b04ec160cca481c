import { expect, test } from "vitest";
import { framesOf, grantIn } from "../../functions/funding/contract.ts";
import { tableDecisions } from "../../functions/funding/decision.store.ts";
import { readMatter } from "../../functions/funding/matter.store.ts";
import { recordDecision } from "../../functions/funding/record-decision.use-case.ts";
import { readPilot } from "../../functions/lifecycle/contract.ts";
import { CallId, Nonce, newId } from "../../functions/vocabulary/ids.ts";
import { kronor, sumOre } from "../../functions/vocabulary/ore.ts";
import { Refusal } from "../../functions/vocabulary/refusal.ts";
import { aGrant, aRejection } from "../builders/a-decision.ts";
import { aPilot, theCall } from "../builders/a-pilot.ts";
import { clock, table } from "./backstage.ts";

const by = { kind: "decider", id: "d", name: "Beslutsfattaren" } as const;
const record = recordDecision({ decisions: tableDecisions(table), clock: clock.now });

/** A call that no other test grants of. */
const aCallOfItsOwn = () => ({ ...theCall, callId: CallId.parse(`frames-${newId(Nonce)}`) });

test("of fifty grants decided at the same moment as many are recorded as the year's frame holds", async () => {
  const call = aCallOfItsOwn();
  const pilots = await Promise.all(Array.from({ length: 50 }, () => aPilot(table, { call })));
  const amount = 100_000; // twelve of them fill 2026's frame of 1 200 000 kr
  const outcomes = await Promise.allSettled(
    pilots.map(async (id) => {
      const matter = await readMatter(table, id);
      await record({ matter, decision: aGrant({ 2026: amount }), by, nonce: newId(Nonce) });
    }),
  );
  const reasons = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
  expect(reasons.every((reason) => reason instanceof Refusal)).toBe(true);
  expect(new Set(reasons.map(({ code }) => code))).toEqual(new Set(["frame-exceeded"]));

  const grants = (await Promise.all(pilots.map((id) => readPilot(table, id)))).flatMap((items) => grantIn(items) ?? []);
  expect(grants).toHaveLength(12);
  const frame = (await framesOf(table, call.callId)).find(({ year }) => year === 2026);
  expect(frame?.committedOre).toBe(sumOre(grants.map(({ amountOre }) => amountOre)));
  expect(frame?.committedOre).toBe(kronor(1_200_000));
});

test("of a grant and a rejection decided at the same moment one is recorded", async () => {
  const call = aCallOfItsOwn();
  const id = await aPilot(table, { call });
  const matter = await readMatter(table, id);
  const outcomes = await Promise.allSettled([
    record({ matter, decision: aGrant({ 2027: 1000 }), by, nonce: newId(Nonce) }),
    record({ matter, decision: aRejection, by, nonce: newId(Nonce) }),
  ]);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const refused = outcomes.find((outcome) => outcome.status === "rejected");
  expect(refused).toMatchObject({ reason: { code: "already-decided" } });
});
