import { expect, test } from "vitest";
import { framesOf } from "../../functions/calls/frames/frame.store.ts";
import { grantsOf } from "../../functions/exports/frames/grants.store.ts";
import { readMonth } from "../../functions/exports/months/month.store.ts";
import { callMonthsOf } from "../../functions/ledger/call-months.store.ts";
import { ledgerOf } from "../../functions/ledger/posting.store.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { builtInRegistrar } from "../../functions/platform/registrar/registrar.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import { CallId, Nonce, newId } from "../../functions/vocabulary/ids.ts";
import { Month } from "../../functions/vocabulary/instant.ts";
import { kronor, sumOre, zeroOre } from "../../functions/vocabulary/ore.ts";
import { Refusal } from "../../functions/vocabulary/refusal.ts";
import { aGrant, aRejection, decide } from "../builders/a-decision.ts";
import { aPilot, theCall } from "../builders/a-pilot.ts";
import { rs } from "../builders/an-authority.ts";
import { clock, table } from "./backstage.ts";

/** A call that no other test grants of. */
const aCallOfItsOwn = () => ({ ...theCall, callId: CallId.parse(`frames-${newId(Nonce)}`) });

test("of fifty grants decided at the same moment as many are recorded as the year's frame holds", async () => {
  const call = aCallOfItsOwn();
  const pilots = await Promise.all(Array.from({ length: 50 }, () => aPilot(table, { call })));
  const amount = 100_000; // twelve of them fill 2026's frame of 1 200 000 kr
  const outcomes = await Promise.allSettled(pilots.map((id) => decide(table, id, aGrant({ 2026: amount }))));
  const reasons = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
  expect(reasons.every((reason) => reason instanceof Refusal)).toBe(true);
  expect(new Set(reasons.map(({ code }) => code))).toEqual(new Set(["frame-exceeded"]));

  const grants = (await Promise.all(pilots.map((id) => readPilot(table, id)))).flatMap(
    ({ grantIfAny }) => grantIfAny ?? [],
  );
  expect(grants).toHaveLength(12);
  const frame = (await framesOf(table, call.callId)).find(({ year }) => year === 2026);
  expect(frame?.committedOre).toBe(sumOre(grants.map(({ amountOre }) => amountOre)));
  expect(frame?.committedOre).toBe(kronor(1_200_000));
});

/** Every verification of an accounting year, as the ledger's months hold them. */
async function numbersOf(year: string): Promise<number[]> {
  const { items: periods } = await table.query({ table: "pilots", pk: keys.periods(), prefix: year });
  const numbers: number[] = [];
  for (const { sk } of periods)
    for await (const lines of readMonth(table, Month.parse(sk))) numbers.push(...lines.map(({ number }) => number));
  return [...new Set(numbers)];
}

test("fifty grants at the same moment that all fit are all recorded, each under its own number, with no number left out", async () => {
  const call = aCallOfItsOwn();
  const pilots = await Promise.all(Array.from({ length: 50 }, () => aPilot(table, { call })));
  const outcomes = await Promise.allSettled(pilots.map((id) => decide(table, id, aGrant({ 2026: 10_000 }))));
  expect(outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []))).toEqual([]);

  const lines = (await Promise.all(pilots.map((id) => ledgerOf(table, id)))).flat();
  expect(lines.map(({ kind, amountOre }) => [kind, amountOre])).toEqual(
    pilots.map(() => ["commitment", kronor(10_000)]),
  );
  expect(new Set(lines.map(({ series, number }) => `${series}-${number}`)).size).toBe(50);

  // Other tests may post meanwhile: of the numbers given by now, every one is there.
  const year = lines[0]?.month.slice(0, 4) ?? "";
  const last = Number((await table.get("pilots", keys.series(`VERIFICATION#P${year}`)))?.["last"]);
  const numbers = (await numbersOf(year)).filter((number) => number <= last).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: last }, (_, i) => i + 1));

  // What the frames say, what the months of the call say and what the ledger says is the same.
  const frames = await framesOf(table, call.callId);
  const months = await callMonthsOf(table, call.callId);
  const total = sumOre(lines.map(({ amountOre }) => amountOre));
  expect(sumOre(frames.map(({ committedOre }) => committedOre))).toBe(total);
  expect(sumOre(months.map(({ commitment }) => commitment ?? zeroOre))).toBe(total);
  expect((await grantsOf(table, call.callId)).grants).toHaveLength(50);
});

test("fifty documents registered at the same moment get fifty numbers", async () => {
  const registrar = builtInRegistrar(table, rs);
  const documents = Array.from({ length: 50 }, () => newId(Nonce));
  const register = (key: string) =>
    registrar.register({ key, receivedAt: clock.now(), subject: "Ansökan", sender: "Demokommunen" });
  const given = await Promise.all(documents.map(register));
  expect(new Set(given).size).toBe(50);
  expect(await Promise.all(documents.map(register))).toEqual(given);
});

test("of a grant and a rejection decided at the same moment one is recorded", async () => {
  const call = aCallOfItsOwn();
  const id = await aPilot(table, { call });
  const outcomes = await Promise.allSettled([decide(table, id, aGrant({ 2027: 1000 })), decide(table, id, aRejection)]);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const refused = outcomes.find((outcome) => outcome.status === "rejected");
  expect(refused).toMatchObject({ reason: { code: "already-decided" } });
});
