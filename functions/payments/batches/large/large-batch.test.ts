import { expect, test } from "vitest";
import { aBankFile } from "../../../../test/builders/a-bank-file.ts";
import {
  aDuePayment,
  aLargeBatch,
  anAttestedPayment,
  aPayee,
  attestLarge,
  finance,
  grantOf,
  onPilot,
  otherBankgiro,
  paymentOf,
  paymentsIn,
} from "../../../../test/builders/a-payment.ts";
import { theCall } from "../../../../test/builders/a-pilot.ts";
import { aProject } from "../../../../test/builders/a-project.ts";
import { inMemoryTable } from "../../../../test/fakes/in-memory-table.ts";
import { deathsWithin, LambdaDied, mortality } from "../../../../test/fakes/mortality.ts";
import { mostWrites } from "../../../pilot/outcome-writes.ts";
import { press } from "../../../pilot/press.ts";
import { keys } from "../../../platform/table/keys.ts";
import type { Table } from "../../../platform/table/table.ts";
import { type ApplicationId, type BatchId, batchSubject, type PaymentId } from "../../../vocabulary/ids.ts";
import { dayOf, instant, LocalDay } from "../../../vocabulary/instant.ts";
import { sumOre } from "../../../vocabulary/ore.ts";
import { pain001 } from "../../bank/pain001.ts";
import { reversePayment } from "../../returned/reverse-payment.act.ts";
import { sayReturned } from "../../returned/say-returned.act.ts";
import { readConfirmations } from "../batch.form.ts";
import { readBatch, readBatches } from "../batch.store.ts";
import { paymentsIn as paymentsOf, tallyOf, tallyOfRows } from "../batch.ts";
import { markPayments } from "../mark-payments.store.ts";
import { takeOutPayment } from "../take-out-payment.act.ts";
import { attestBatch } from "./attest-batch.act.ts";
import { gatheredOn } from "./carry-on-batch.store.ts";
import { dropBatch } from "./drop-batch.act.ts";
import { readPart, withAllRows } from "./large-batch.store.ts";
import { leaveOutPayments } from "./leave-out-payments.act.ts";

const made = instant("2027-01-15T12:00:00Z");
const later = instant("2027-01-20T09:00:00Z");

/** Pilots with a payee and so many due payments each; the first is attested by two, the others by nobody. */
async function duePayments(pilots: number, each: number, table = inMemoryTable()) {
  const due: { applicationId: ApplicationId; paymentId: PaymentId }[] = [];
  for (let n = 0; n < pilots; n++) {
    const applicationId = await aProject(table);
    await table.transact(
      theCall.years.map((year) => ({
        table: "pilots" as const,
        update: keys.frame(theCall.callId, year),
        set: { committedOre: 0 },
      })),
    );
    await aPayee(table, applicationId);
    const first = await anAttestedPayment(table, applicationId, { amount: 10_000 + n });
    due.push({ applicationId, paymentId: first });
    for (let i = 1; i < each; i++)
      due.push({
        applicationId,
        paymentId: await aDuePayment(table, applicationId, { amount: 1_000 * i + n, at: made }),
      });
  }
  return { table, due };
}
const attesting = async (table: Table, batchId: BatchId, who: string, at = made) => {
  const { version } = await readBatch(table, batchId);
  const command = { batchId, version };
  return press(table, attestBatch, { subject: batchSubject(batchId), by: finance(who), at, command });
};
const all = async (table: Table, batchId: BatchId) => withAllRows(table, await readBatch(table, batchId));
/** What a large batch counts is what its rows are. */
async function expectCounted(table: Table, batchId: BatchId) {
  const batch = await all(table, batchId);
  expect(tallyOf(batch)).toEqual(tallyOfRows(batch.rows));
  return batch;
}

test("five hundred payments are read through, attested by two as a whole, and sent with one control sum", {
  timeout: 120_000,
}, async () => {
  const { table, due } = await duePayments(20, 26);
  let most = 0;
  const counting: Table = {
    ...table,
    transact: async (writes) => {
      most = Math.max(most, writes.length);
      return table.transact(writes);
    },
  };
  const batchId = await aLargeBatch(counting, made, "all");
  const ordered = await expectCounted(table, batchId);
  expect([ordered.large?.parts, ordered.rows.length, paymentsOf(ordered)]).toEqual([20, 500, 500]);
  await attestLarge(counting, batchId, "f1");
  expect((await readBatch(table, batchId)).large).toMatchObject({ step: "attested", done: 0 });
  await attestLarge(counting, batchId, "f2");
  expect(most).toBeLessThanOrEqual(mostWrites);
  const batch = await expectCounted(table, batchId);
  expect(batch.large?.step).toBe("done");
  expect(batch.rows.every(({ state }) => state === "sent")).toBe(true);
  expect(new Set(batch.rows.map(({ paymentId }) => paymentId)).size).toBe(500);
  const payments = paymentsIn(table.all("pilots")).filter(({ status }) => status === "batched");
  expect(payments).toHaveLength(500);
  for (const { attests, batchPart } of payments) {
    expect(new Set(attests.map(({ id }) => id))).toEqual(new Set(["f1", "f2"]));
    expect(batchPart).toBeGreaterThan(0);
  }
  expect(due.length - 500).toBe(paymentsIn(table.all("pilots")).filter(({ status }) => status === "entered").length);
  const payer = { name: "Region Exempel", number: "232100-0164" };
  const file = pain001(aBankFile(), payer, batch, batch.rows);
  const sum = (sumOre(batch.rows.map(({ amountOre }) => amountOre)) / 100).toFixed(2);
  expect(file.text).toContain(`<NbOfTxs>500</NbOfTxs><CtrlSum>${sum}</CtrlSum>`);
  const again = await all(table, batchId);
  expect(pain001(aBankFile(), payer, again, again.rows)).toEqual(file);
  // The bank's answer of all five hundred is read as one, and marked some at a time.
  const text = batch.rows.map((row) => `${row.paymentId};${(row.amountOre / 100).toFixed(2)};2027-01-18`).join("\n");
  const read = readConfirmations(text, batch, dayOf(later), "sv");
  expect(read.ok && read.value).toHaveLength(500);
  const paid = read.ok ? read.value.slice(470) : [];
  await markPayments(table, { by: finance("f1"), at: later, command: { batch, paid } });
  const marked = await expectCounted(table, batchId);
  expect(tallyOf(marked)).toMatchObject({ sentRows: 470, paidRows: 30 });
  expect(pain001(aBankFile(), payer, marked, marked.rows).text).toContain("<NbOfTxs>470</NbOfTxs>");
});

test("nobody attests a batch twice, and nothing of it is sent before another one has", async () => {
  const { table, due } = await duePayments(1, 3);
  const batchId = await aLargeBatch(table, made, "all");
  await attestLarge(table, batchId, "f1");
  await expect(attesting(table, batchId, "f1")).rejects.toMatchObject({ code: "batch-twice" });
  for (const { applicationId, paymentId } of due)
    expect((await paymentOf(table, applicationId, paymentId)).status).not.toBe("batched");
  await attestLarge(table, batchId, "f3");
  for (const { applicationId, paymentId } of due)
    expect(await paymentOf(table, applicationId, paymentId)).toMatchObject({
      status: "batched",
      batchId,
      batchPart: 1,
    });
  expect((await readBatches(table)).batches).toHaveLength(1);
});

test("what has changed since it was read through, and what may not be attested, is left out with its reason", async () => {
  const { table, due } = await duePayments(3, 2);
  const [a, , b] = due;
  if (!a || !b) throw new Error("nothing due");
  // Who made it due attests it no more here than anywhere.
  const own = await aDuePayment(table, a.applicationId, { by: "f2", amount: 777, at: made });
  const batchId = await aLargeBatch(table, made, "all");
  await attestLarge(table, batchId, "f1");
  await aPayee(table, b.applicationId, { by: finance("f4"), giro: otherBankgiro });
  await attestLarge(table, batchId, "f2");
  const batch = await expectCounted(table, batchId);
  const whys = (id: ApplicationId) =>
    batch.rows.filter(({ applicationId }) => applicationId === id).map(({ why }) => why);
  expect(whys(b.applicationId)).toEqual(["payee-changed", "payee-changed"]);
  expect(batch.rows.find(({ paymentId }) => paymentId === own)).toMatchObject({
    state: "left-out",
    why: "attester-entered",
  });
  expect(batch.rows.filter(({ state }) => state === "sent")).toHaveLength(4);
});

test("who reads it through leaves payments out; a page that was shown before attests nothing", async () => {
  const { table, due } = await duePayments(1, 3);
  const batchId = await aLargeBatch(table, made, "all");
  const [first] = due;
  if (!first) throw new Error("nothing due");
  const seen = await readBatch(table, batchId);
  const subject = batchSubject(batchId);
  const command = { batchId, part: 1, payments: [first.paymentId] };
  await press(table, leaveOutPayments, { subject, by: finance("f2"), at: made, command });
  const stale = { subject, by: finance("f1"), at: made, command: { batchId, version: seen.version } };
  await expect(press(table, attestBatch, stale)).rejects.toMatchObject({ code: "stale-version" });
  for (const who of ["f1", "f2"]) await attestLarge(table, batchId, who);
  const batch = await expectCounted(table, batchId);
  expect(batch.rows.map(({ state }) => state).toSorted()).toEqual(["left-out", "sent", "sent"]);
  expect((await paymentOf(table, first.applicationId, first.paymentId)).status).toBe("attested");
  await expect(
    press(table, leaveOutPayments, {
      subject,
      by: finance("f2"),
      at: made,
      command: { ...command, payments: due.slice(1).map(({ paymentId }) => paymentId) },
    }),
  ).resolves.toEqual({});
});

test("a batch that is given up, or whose day has passed, sends nothing", async () => {
  const { table, due } = await duePayments(1, 2);
  const [given, passed] = [await aLargeBatch(table, made, "all"), await aLargeBatch(table, made, "attested")];
  const { version } = await readBatch(table, given);
  const dropping = { subject: batchSubject(given), by: finance("f1"), at: made, command: { batchId: given, version } };
  await press(table, dropBatch, dropping);
  await attesting(table, given, "f1");
  expect((await readBatch(table, given)).large?.step).toBe("dropped");
  await expect(attesting(table, passed, "f1", later)).rejects.toMatchObject({ code: "batch-due-passed" });
  for (const { applicationId, paymentId } of due)
    expect((await paymentOf(table, applicationId, paymentId)).batchId).toBeUndefined();
});

test("a payment of a large batch is taken out, and taken back, as any other", async () => {
  const { table, due } = await duePayments(1, 3);
  const batchId = await aLargeBatch(table, made, "all");
  for (const who of ["f1", "f2"]) await attestLarge(table, batchId, who);
  const [out, back] = due;
  if (!out || !back) throw new Error("nothing due");
  const { applicationId: id } = out;
  const taking = { by: finance("f1"), at: made, command: { batchId, paymentId: out.paymentId, part: 1 } };
  await press(table, takeOutPayment, onPilot(id, taking));
  expect(await paymentOf(table, id, out.paymentId)).not.toHaveProperty("batchPart");
  const paidOn = LocalDay.parse("2027-01-18");
  const batch = await all(table, batchId);
  await markPayments(table, {
    by: finance("f1"),
    at: later,
    command: { batch, paid: [{ paymentId: back.paymentId, paidOn }] },
  });
  const paid = await paymentOf(table, id, back.paymentId);
  const typed = { "p-cause": "p-mistake", "p-day": "", "p-reason": "Fel rad." };
  const said = { paymentId: back.paymentId, version: paid.version, typed, language: "sv" as const };
  await press(table, sayReturned, onPilot(id, { by: finance("f1"), at: later, command: said }));
  const { version } = await paymentOf(table, id, back.paymentId);
  await press(
    table,
    reversePayment,
    onPilot(id, { by: finance("f2"), at: later, command: { paymentId: back.paymentId, version } }),
  );
  const now = await expectCounted(table, batchId);
  expect(tallyOf(now)).toMatchObject({ sentRows: 2, paidRows: 0, takenOutRows: 1 });
  expect((await grantOf(table, id)).paidOre).toBe(0);
});

test("a death at any call of either step loses and doubles nothing", { timeout: 60_000 }, async () => {
  const whole = async (fault?: Parameters<typeof mortality>[0]) => {
    const { table, due } = await duePayments(1, 2);
    const batchId = await aLargeBatch(table, made, "all");
    const { mortal, invoke, calls } = mortality(fault);
    for (const who of ["f1", "f2"]) {
      await attesting(table, batchId, who);
      const { large } = await readBatch(table, batchId);
      // The outbox tries what has died once more.
      for (let tries = 0; tries < 3; tries++)
        await invoke(() => gatheredOn(mortal(table))(batchId, large?.starts ?? 0, made)).catch((error: unknown) => {
          if (!(error instanceof LambdaDied)) throw error;
        });
    }
    const batch = await expectCounted(table, batchId);
    const states = await Promise.all(due.map(async (one) => paymentOf(table, one.applicationId, one.paymentId)));
    return { calls: calls(), step: batch.large?.step, rows: batch.rows.map(({ state }) => state), states };
  };
  const { calls } = await whole();
  expect(calls).toBeGreaterThan(20);
  for (const fault of deathsWithin(calls)) {
    const { step, rows, states } = await whole(fault);
    expect([step, rows], JSON.stringify(fault)).toEqual(["done", ["sent", "sent"]]);
    for (const { status, attests } of states) expect([status, attests.length]).toEqual(["batched", 2]);
  }
});

test("twenty presses of the second attest, and each part delivered twice at once, send it once", async () => {
  const { table } = await duePayments(2, 14);
  const batchId = await aLargeBatch(table, made, "all");
  await attestLarge(table, batchId, "f1");
  await Promise.allSettled(Array.from({ length: 20 }, () => attesting(table, batchId, "f2")));
  for (let i = 0; i < 4; i++) {
    const { large } = await readBatch(table, batchId);
    await Promise.allSettled([1, 2].map(() => gatheredOn(table)(batchId, large?.starts ?? 0, made)));
  }
  const batch = await expectCounted(table, batchId);
  expect(batch.large?.step).toBe("done");
  expect(tallyOf(batch)).toMatchObject({ sentRows: 28 });
  expect((await readPart(table, batchId, 2)).rows).toHaveLength(3);
});
