import { expect, test } from "vitest";
import {
  aCallBack,
  aDuePayment,
  aPayee,
  attest,
  onPilot,
  otherBankgiro,
  paymentOf,
  theirBankgiro,
} from "../../../test/builders/a-payment.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { partyPut } from "../../pilot/items/party.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { type Instant, instant } from "../../vocabulary/instant.ts";
import { openPayments } from "../open-payments.ts";
import { checkPayee } from "./check-payee.act.ts";

const next = instant("2027-01-16T12:00:00Z");
const later = instant("2027-01-17T12:00:00Z");
const stops = { code: "call-first" };
const officer = { kind: "officer", id: "o", name: "Handläggaren" } as const;
/** A project with a number of its holder's own, and a payment that waits. */
async function aPaidProject() {
  const table = inMemoryTable();
  const id = await aProject(table);
  await aPayee(table, id);
  const paymentId = await aDuePayment(table, id);
  const pilot = () => readPilot(table, id);
  const version = async () => (await pilot()).payee?.version ?? 0;
  return {
    ...{ table, id, pilot },
    attested: (who = "f1", at: Instant = later) => attest(table, id, paymentId, who, at),
    attests: async () => (await paymentOf(table, id, paymentId)).attests.length,
    /** Another number, which a colleague approves. */
    changed: async () => {
      await aPayee(table, id, { giro: otherBankgiro, at: next });
      const command = { version: await version(), outcome: "approved" } as const;
      await press(table, checkPayee, onPilot(id, { by: officer, at: next, command }));
    },
    noted: (said: object = {}, when: Instant = later) => aCallBack(table, id, when, said),
    open: async () => openPayments.open(await pilot()).map(({ kind }) => kind),
    party: async (change: object, at: Instant) => {
      const { party } = await pilot();
      await table.transact([partyPut(id, party, change, at)]);
    },
  };
}

test("a holder's first number is paid to without a call", async () => {
  const at = await aPaidProject();
  expect(await at.open()).not.toContain("call-payee");
  await at.attested();
  expect(await at.attests()).toBe(1);
});

test("after a change nothing is attested before a call has confirmed it, and until then it is open work", async () => {
  const at = await aPaidProject();
  await at.changed();
  expect(await at.open()).toContain("call-payee");
  await expect(at.attested()).rejects.toMatchObject(stops);
  expect(await at.noted()).toEqual({});
  expect((await at.pilot()).payee?.current?.called).toMatchObject({
    ...{ whom: "Kassören Exempel", source: "looked-up", result: "confirmed", by: "Ekonom f3", day: "2027-01-17" },
  });
  expect(await at.open()).not.toContain("call-payee");
  await at.attested();
  expect(await at.attests()).toBe(1);
});

test.each(["p-denied", "p-not-reached"])("a call that ends with %s leaves the number closed", async (result) => {
  const at = await aPaidProject();
  await at.changed();
  await at.noted({ "p-result": result });
  await expect(at.attested()).rejects.toMatchObject(stops);
  expect(await at.open()).toContain("call-payee");
  await at.noted();
  await at.attested();
});

test("a call that confirmed a change while it waited holds when it is approved", async () => {
  const at = await aPaidProject();
  await aPayee(at.table, at.id, { giro: otherBankgiro, at: next });
  await at.noted({ "p-day": "2027-01-16" }, next);
  // The number in force is as it was, and is paid to.
  await at.attested();
  const { payee } = await at.pilot();
  const command = { version: payee?.version ?? 0, outcome: "approved" } as const;
  await press(at.table, checkPayee, onPilot(at.id, { by: officer, at: later, command }));
  expect((await at.pilot()).payee?.current).toMatchObject({ giro: otherBankgiro, called: { result: "confirmed" } });
  await at.attested("f2");
});

test("a number in the request is no check, nor a call before the change or tomorrow", async () => {
  const at = await aPaidProject();
  await at.changed();
  const fields = async (typed: object) => (await at.noted(typed)).wrong?.map(({ field }) => field);
  expect(await fields({ "p-source": "p-request" })).toEqual(["p-source"]);
  expect(await fields({ "p-day": "2027-01-15" })).toEqual(["p-day"]);
  expect(await fields({ "p-day": "2027-01-18" })).toEqual(["p-day"]);
  expect(await fields({ "p-whom": "", "p-phone": "" })).toEqual(["p-whom", "p-phone"]);
  expect((await at.pilot()).payee?.current?.called).toBeUndefined();
});

test("a number that was given within thirty days after people were replaced is checked, the first one too", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const { party } = await readPilot(table, id);
  await table.transact([
    partyPut(id, party, { peopleChangedAt: instant("2026-12-16T13:00:00Z") }, instant("2026-12-16T13:00:00Z")),
  ]);
  const paymentId = await aDuePayment(table, id);
  await aPayee(table, id, { at: instant("2027-01-15T12:00:00Z") });
  await expect(attest(table, id, paymentId, "f1", later)).rejects.toMatchObject(stops);
  await aCallBack(table, id, later);
  await attest(table, id, paymentId, "f1", later);
});

test("thirty days after people were replaced a first number is taken as it is", async () => {
  const at = await aPaidProject();
  await at.party({ peopleChangedAt: instant("2026-12-16T12:00:00Z") }, instant("2026-12-16T12:00:00Z"));
  await at.attested();
  expect(await at.attests()).toBe(1);
});

test("a number that a call confirmed is checked anew when the organisation number was corrected after it", async () => {
  const at = await aPaidProject();
  await at.changed();
  await at.noted();
  const corrected = instant("2027-01-17T13:00:00Z");
  await at.party({ numberCorrectedAt: corrected }, corrected);
  await expect(at.attested("f1", corrected)).rejects.toMatchObject(stops);
  const after = instant("2027-01-18T09:00:00Z");
  expect((await at.noted({ "p-day": "2027-01-16" }, after)).wrong).toMatchObject([{ field: "p-day" }]);
  await at.noted({}, after);
  await at.attested("f1", after);
});

test("where nothing is to be called about, no call is noted", async () => {
  const at = await aPaidProject();
  await expect(at.noted()).rejects.toMatchObject({ code: "not-in-this-stage" });
  expect((await at.pilot()).payee?.current?.giro).toEqual(theirBankgiro);
});
