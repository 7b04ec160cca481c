import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import {
  aBatch,
  aDuePayment,
  anAttestedPayment,
  aPayee,
  attest,
  finance,
  grantOf,
  otherBankgiro,
  paymentOf,
  theirBankgiro,
} from "../../../test/builders/a-payment.ts";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { deathsWithin, mortality } from "../../../test/fakes/mortality.ts";
import { ledgerOf } from "../../ledger/posting.store.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import { type BatchId, Nonce, newId, type PaymentId } from "../../vocabulary/ids.ts";
import { dayOf, type Instant, instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { readConfirmations, readMarks } from "./batch.form.ts";
import { readBatch, readBatches, tableBatches } from "./batch.store.ts";
import { batchFile } from "./batch-file.ts";
import { makeBatch } from "./make-batch.use-case.ts";
import { markPaid } from "./mark-paid.use-case.ts";
import { tableSent } from "./paid.store.ts";

const made = instant("2027-01-15T12:00:00Z");
const later = instant("2027-01-20T09:00:00Z");
const paidOn = LocalDay.parse("2027-01-18");

async function sentPayments(count: number, table = inMemoryTable()) {
  const sent = [];
  for (let n = 0; n < count; n++) {
    const applicationId = await aProject(table);
    // Thirty such projects are more than the call's frames.
    const emptied = theCall.years.map((year) => ({
      table: "pilots" as const,
      update: keys.frame(theCall.callId, year),
      set: { committedOre: 0 },
    }));
    await table.transact(emptied);
    await aPayee(table, applicationId);
    sent.push({ applicationId, paymentId: await anAttestedPayment(table, applicationId, { amount: 10_000 + n }) });
  }
  const batchId = await aBatch(table, sent);
  return { table, sent, batchId };
}
const pay = async (table: Table, batchId: BatchId, payments: readonly PaymentId[], at: Instant = later, day = paidOn) =>
  markPaid({ sent: tableSent(table), clock: () => at })({
    batch: await readBatch(table, batchId),
    paid: payments.map((paymentId) => ({ paymentId, paidOn: day })),
    by: finance("f1"),
  });
const lettersIn = (table: ReturnType<typeof inMemoryTable>, template: string) =>
  table.all("pilots").filter(({ effect }) => (effect as { template?: string } | undefined)?.template === template); // as: an outbox entry's effect

test("a batch keeps the numbers that it was made with, whatever is changed afterwards", async () => {
  const { table, sent, batchId } = await sentPayments(1);
  const [one] = sent;
  if (!one) throw new Error("nothing sent");
  await aPayee(table, one.applicationId, { giro: otherBankgiro });
  const batch = await readBatch(table, batchId);
  expect(batch.rows).toMatchObject([{ giro: theirBankgiro, message: "Projekt 4711", state: "sent" }]);
  expect((await paymentOf(table, one.applicationId, one.paymentId)).status).toBe("batched");
  expect((await readBatches(table)).batches).toEqual([batch]);
});

test("only what two have attested and what has a payee in force is sent", async () => {
  const table = inMemoryTable();
  const applicationId = await aProject(table);
  const [entered, attested] = [await aDuePayment(table, applicationId), await anAttestedPayment(table, applicationId)];
  await expect(aBatch(table, [{ applicationId, paymentId: attested }])).rejects.toMatchObject({
    code: "stale-version",
  });
  await aPayee(table, applicationId, { by: finance("f1") });
  await expect(aBatch(table, [{ applicationId, paymentId: attested }])).rejects.toMatchObject({
    code: "stale-version",
  });
  await aPayee(table, applicationId);
  await expect(aBatch(table, [{ applicationId, paymentId: entered }])).rejects.toMatchObject({ code: "stale-version" });
  await aBatch(table, [{ applicationId, paymentId: attested }]);
  expect((await paymentOf(table, applicationId, entered)).status).toBe("entered");
});

test("a second press of the button gives the same batch", async () => {
  const table = inMemoryTable();
  const applicationId = await aProject(table);
  await aPayee(table, applicationId);
  const paymentId = await anAttestedPayment(table, applicationId);
  const press = makeBatch({ batches: tableBatches(table), clock: () => made });
  const command = { picks: [{ applicationId, paymentId, version: 3 }], by: finance("f1"), nonce: newId(Nonce) };
  expect(await press(command)).toEqual(await press(command));
  expect((await readBatches(table)).batches).toHaveLength(1);
});

test("a payee or a payment that changes while the batch is made stops it", async () => {
  for (const change of ["payee", "payment"]) {
    const table = inMemoryTable();
    const applicationId = await aProject(table);
    await aPayee(table, applicationId);
    const paymentId = await anAttestedPayment(table, applicationId);
    const stored = tableBatches(table);
    const meanwhile = () =>
      change === "payee"
        ? aPayee(table, applicationId, { giro: otherBankgiro })
        : aBatch(table, [{ applicationId, paymentId }]);
    const press = makeBatch({
      batches: { ...stored, make: async (made) => meanwhile().then(() => stored.make(made)) },
      clock: () => made,
    });
    const command = { picks: [{ applicationId, paymentId, version: 3 }], by: finance("f1"), nonce: newId(Nonce) };
    await expect(press(command)).rejects.toMatchObject({ code: "stale-version" });
    expect((await readBatches(table)).batches).toHaveLength(change === "payee" ? 0 : 1);
  }
});

test("thirty pilots' payments fit one transaction", async () => {
  const { table, batchId } = await sentPayments(30);
  expect((await readBatch(table, batchId)).rows).toHaveLength(30);
});

test("the payment file has a row for each payment, and a message cannot be a formula", async () => {
  const { table, batchId } = await sentPayments(2);
  const batch = await readBatch(table, batchId);
  const hostile = { ...batch, rows: batch.rows.map((row, i) => (i === 0 ? { ...row, message: '=1+1;"x"' } : row)) };
  const { name, text } = batchFile(hostile);
  expect(name).toBe(`utbetalningar-${batchId}.csv`);
  const rows = parse(text, { bom: true, delimiter: ";", columns: true }) as Record<string, string>[]; // as: with columns it answers objects
  expect(rows.map(({ Referens, Nummer, Belopp }) => [Referens, Nummer, Belopp])).toEqual(
    batch.rows.map(({ paymentId, amountOre }) => [
      paymentId,
      "1234-5674",
      (amountOre / 100).toFixed(2).replace(".", ","),
    ]),
  );
  expect(rows[0]?.["Meddelande"]).toBe(`'=1+1;"x"`);
});

test("what the bank has paid is posted on the bank's day, counted in the grant, and told to the holder", async () => {
  const { table, sent, batchId } = await sentPayments(2);
  await pay(
    table,
    batchId,
    sent.map(({ paymentId }) => paymentId),
  );
  for (const { applicationId, paymentId } of sent) {
    const payment = await paymentOf(table, applicationId, paymentId);
    expect(payment).toMatchObject({ status: "paid", paidOn });
    expect(await grantOf(table, applicationId)).toMatchObject({ dueOre: 0, paidOre: payment.amountOre });
    const [, line] = await ledgerOf(table, applicationId);
    expect(line).toMatchObject({
      kind: "payment",
      amountOre: payment.amountOre,
      trueDay: paidOn,
      month: "2027-01",
      runningTotalOre: payment.amountOre,
      reference: `payment/${paymentId}`,
    });
  }
  expect((await readBatch(table, batchId)).rows.map(({ state }) => state)).toEqual(["paid", "paid"]);
  expect(lettersIn(table, "payment-made")).toHaveLength(2);
});

test("several payments of one pilot go in one batch, and each running total goes on from the one before", async () => {
  const table = inMemoryTable();
  const applicationId = await aProject(table);
  await aPayee(table, applicationId);
  const payments = [];
  for (const amount of [10_000, 20_000, 30_000])
    payments.push(await anAttestedPayment(table, applicationId, { amount }));
  const batchId = await aBatch(
    table,
    payments.map((paymentId) => ({ applicationId, paymentId })),
  );
  await pay(table, batchId, payments);
  const totals = (await ledgerOf(table, applicationId)).filter(({ kind }) => kind === "payment");
  expect(totals.map(({ runningTotalOre }) => runningTotalOre)).toEqual([10_000, 30_000, 60_000]);
  expect(await grantOf(table, applicationId)).toMatchObject({ dueOre: 0, paidOre: 60_000 });
});

test("what is marked again is not paid again, not even on another day", async () => {
  const { table, sent, batchId } = await sentPayments(1);
  const all = sent.map(({ paymentId }) => paymentId);
  expect(await pay(table, batchId, all)).toEqual({ marked: 1 });
  expect(await pay(table, batchId, all, later, LocalDay.parse("2027-01-19"))).toEqual({ marked: 0 });
  const [one] = sent;
  expect(await ledgerOf(table, one?.applicationId ?? newId({ parse: (x) => x as never }))).toHaveLength(2); // as: it is there
  expect(lettersIn(table, "payment-made")).toHaveLength(1);
});

test("the payment of a closed month goes to the next open one, with its true day", async () => {
  const { table, sent, batchId } = await sentPayments(1);
  const month = Month.parse("2027-01");
  await table.transact([{ table: "pilots", put: { ...keys.period(month), month, lines: 1, closingAt: later } }]);
  await pay(
    table,
    batchId,
    sent.map(({ paymentId }) => paymentId),
    instant("2027-02-02T09:00:00Z"),
  );
  const lines = await ledgerOf(table, sent[0]?.applicationId as never); // as: it is there
  expect(lines.at(-1)).toMatchObject({ month: "2027-02", trueDay: paidOn });
});

test("two who mark the same batch at once post each payment once", async () => {
  const { table, sent, batchId } = await sentPayments(3);
  const all = sent.map(({ paymentId }) => paymentId);
  const marked = await Promise.all([pay(table, batchId, all), pay(table, batchId, all.toReversed())]);
  expect(marked.reduce((sum, one) => sum + one.marked, 0)).toBe(3);
  const lines = (await Promise.all(sent.map(({ applicationId }) => ledgerOf(table, applicationId)))).flat();
  const payments = lines.filter(({ kind }) => kind === "payment");
  expect(payments.map(({ number }) => number).toSorted()).toEqual([1, 2, 3]);
});

test("a batch whose marking dies before or after any call is marked whole when the button is pressed again, and nothing twice", async () => {
  const undisturbed = await sentPayments(2);
  const counting = mortality(undefined);
  await pay(
    counting.mortal(undisturbed.table),
    undisturbed.batchId,
    undisturbed.sent.map(({ paymentId }) => paymentId),
  );
  const calls = counting.calls();
  expect(calls).toBeGreaterThan(8);
  for (const fault of deathsWithin(calls)) {
    const { table, sent, batchId } = await sentPayments(2);
    const all = sent.map(({ paymentId }) => paymentId);
    const { mortal, invoke } = mortality(fault);
    await invoke(() => pay(mortal(table), batchId, all)).catch(() => undefined);
    for (const { applicationId, paymentId } of sent) {
      const [payment, grant] = [await paymentOf(table, applicationId, paymentId), await grantOf(table, applicationId)];
      const posted = (await ledgerOf(table, applicationId)).filter(({ kind }) => kind === "payment");
      expect([payment.status, grant.paidOre, posted.length]).toEqual(
        payment.status === "paid" ? ["paid", payment.amountOre, 1] : ["batched", 0, 0],
      );
    }
    await pay(table, batchId, all);
    const lines = (await Promise.all(sent.map(({ applicationId }) => ledgerOf(table, applicationId)))).flat();
    expect(
      lines
        .filter(({ kind }) => kind === "payment")
        .map(({ number }) => number)
        .toSorted(),
    ).toEqual([1, 2]);
    expect(lettersIn(table, "payment-made")).toHaveLength(2);
  }
});

test("what the bank did not pay is taken out, attested by two again, and can go into another batch", async () => {
  const { table, sent, batchId } = await sentPayments(2);
  const [first, second] = sent;
  if (!first || !second) throw new Error("nothing sent");
  const taken = { batchId, paymentId: first.paymentId, by: finance("f1"), at: later, nonce: newId(Nonce) };
  const { takeOut } = tableSent(table);
  for (const _ of [1, 2]) await takeOut(taken);
  expect(await paymentOf(table, first.applicationId, first.paymentId)).toMatchObject({
    status: "entered",
    attests: [],
  });
  await expect(pay(table, batchId, [first.paymentId])).rejects.toMatchObject({ code: "stale-version" });
  await pay(table, batchId, [second.paymentId]);
  await expect(takeOut({ ...taken, paymentId: second.paymentId, nonce: newId(Nonce) })).rejects.toMatchObject({
    code: "stale-version",
  });
  for (const who of ["f1", "f2"]) await attest(table, first.applicationId, first.paymentId, who, later);
  const again = await aBatch(table, [first], later);
  await pay(table, again, [first.paymentId], later, dayOf(later));
  expect((await paymentOf(table, first.applicationId, first.paymentId)).status).toBe("paid");
});

test("a day that cannot be the bank's is refused in words", async () => {
  const { table, batchId, sent } = await sentPayments(1);
  const batch = await readBatch(table, batchId);
  const payments = sent.map(({ paymentId }) => paymentId);
  const told = (day: string) => JSON.stringify(readMarks({ day, payments }, batch, dayOf(later), "sv"));
  expect(told("2027-01-21")).toContain("framtiden");
  expect(told("2027-01-14")).toContain("15 januari 2027");
  expect(told("1970-01-01")).toContain("15 januari 2027");
  expect(told("i går")).toContain("vilken dag");
  expect(readMarks({ day: "2027-01-18", payments: [] }, batch, dayOf(later), "sv")).toMatchObject({ ok: false });
  expect(readMarks({ day: "2027-01-18", payments }, batch, dayOf(later), "sv")).toMatchObject({ ok: true });
});

test("confirmations mark what they name, however a spreadsheet writes them", async () => {
  const { table, batchId, sent } = await sentPayments(2);
  const [a, b] = sent.map(({ paymentId }) => paymentId);
  const batch = await readBatch(table, batchId);
  const marks = [a, b].map((paymentId) => ({ paymentId, paidOn }));
  for (const text of [
    `${a};100,00;2027-01-18\n${b};100,01;2027-01-18`,
    `\u{feff}Referens;Belopp;Dag\r\n"${a}";"100";"20270118"\r\n"${b}";100,01;2027-01-18;\r\n\r\n`,
    `${a}\t100,00\t2027-01-18\n${b}\t100,01\t2027-01-18`,
  ])
    expect(readConfirmations({ confirmations: text }, batch, dayOf(later), "sv")).toEqual({
      ok: true,
      value: marks,
      lines: [],
    });
  expect(
    readConfirmations({ file: `${a};100;2027-01-18`, confirmations: "" }, batch, dayOf(later), "sv"),
  ).toMatchObject({
    value: marks.slice(0, 1),
  });
});

test("a line that does not match is told by itself, and nothing is marked until all do", async () => {
  const { table, batchId, sent } = await sentPayments(3);
  const [a, b, c] = sent.map(({ paymentId }) => paymentId);
  if (!a || !b || !c) throw new Error("nothing sent");
  await pay(table, batchId, [c]);
  const lines = [
    `${a};100,00;2027-01-18`,
    `${b};100,02;2027-01-18`,
    "okänd12;1,00;2027-01-18",
    `${b};hundra;2027-01-18`,
    `${b};100,01;18/1`,
    `${b};100,01;2027-01-30`,
    `${b};100,01;2026-01-30`,
    `${b};100,01`,
    `${a};100,00;2027-01-18`,
    `${c};100,02;2027-01-19`,
    `${c};100,02;2027-01-18`,
    `${b};100,01;2027-01-18;${a}`,
  ];
  const read = readConfirmations(
    { confirmations: lines.join("\n") },
    await readBatch(table, batchId),
    dayOf(later),
    "sv",
  );
  expect(read.ok).toBe(false);
  expect(read.lines.map(({ line, why }) => [line, why])).toEqual([
    [2, "wrong-amount"],
    [3, "unknown"],
    [4, "no-amount"],
    [5, "no-day"],
    [6, "future"],
    [7, "too-early"],
    [8, "not-three"],
    [9, "twice"],
    [10, "paid-otherwise"],
    [12, "not-three"],
  ]);
  expect((await paymentOf(table, sent[0]?.applicationId as never, a)).status).toBe("batched"); // as: it is there
});

test("the same confirmations again are no mistake and mark nothing", async () => {
  const { table, batchId, sent } = await sentPayments(1);
  const text = `${sent[0]?.paymentId};100,00;2027-01-18`;
  const read = async () =>
    readConfirmations({ confirmations: text }, await readBatch(table, batchId), dayOf(later), "sv");
  const first = await read();
  if (!first.ok) throw new Error("refused");
  await pay(
    table,
    batchId,
    first.value.map(({ paymentId }) => paymentId),
  );
  expect(await read()).toEqual({ ok: true, value: [], lines: [] });
  for (const confirmations of ["", "Referens;Belopp;Dag", "x".repeat(20_001), "PK\u0003\u0004\u0000"])
    expect(readConfirmations({ confirmations }, await readBatch(table, batchId), dayOf(later), "sv").ok).toBe(false);
});
