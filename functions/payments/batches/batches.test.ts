import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import {
  aBatch,
  aDuePayment,
  anAttestedPayment,
  aPayee,
  aPick,
  attest,
  chosen,
  finance,
  grantOf,
  onPilot,
  otherBankgiro,
  paymentOf,
  theirBankgiro,
} from "../../../test/builders/a-payment.ts";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { deathsWithin, mortality } from "../../../test/fakes/mortality.ts";
import { overtaken } from "../../../test/fakes/overtaken.ts";
import { ledgerOf } from "../../ledger/posting.store.ts";
import { mostWrites } from "../../pilot/outcome-writes.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import { type BatchId, newId, type PaymentId } from "../../vocabulary/ids.ts";
import { dayOf, type Instant, instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { checkPayee } from "../payee/check-payee.act.ts";
import { readConfirmations, readMarks } from "./batch.form.ts";
import { payableNow, readBatch, readBatches } from "./batch.store.ts";
import { Batch, isReady, mostPayments } from "./batch.ts";
import { batchFile } from "./batch-file.ts";
import { makeBatch } from "./make-batch.act.ts";
import { markPaymentPaid } from "./mark-payment-paid.act.ts";
import { markPayments } from "./mark-payments.store.ts";
import { takeOutPayment } from "./take-out-payment.act.ts";

const made = instant("2027-01-15T12:00:00Z");
const later = instant("2027-01-20T09:00:00Z");
const paidOn = LocalDay.parse("2027-01-18");

async function aReadyPayment(table: Table, n: number) {
  const applicationId = await aProject(table);
  // Thirty such projects are more than the call's frames.
  const emptied = theCall.years.map((year) => ({
    table: "pilots" as const,
    update: keys.frame(theCall.callId, year),
    set: { committedOre: 0 },
  }));
  await table.transact(emptied);
  await aPayee(table, applicationId);
  return { applicationId, paymentId: await anAttestedPayment(table, applicationId, { amount: 10_000 + n }) };
}
async function sentPayments(count: number, table = inMemoryTable()) {
  const sent = [];
  for (let n = 0; n < count; n++) sent.push(await aReadyPayment(table, n));
  const batchId = await aBatch(table, sent);
  return { table, sent, batchId };
}
const pay = async (table: Table, batchId: BatchId, payments: readonly PaymentId[], at: Instant = later, day = paidOn) =>
  markPayments(table, {
    by: finance("f1"),
    at,
    command: {
      batch: await readBatch(table, batchId),
      paid: payments.map((paymentId) => ({ paymentId, paidOn: day })),
    },
  });
const lettersIn = (table: ReturnType<typeof inMemoryTable>, template: string) =>
  table.all("pilots").filter(({ effect }) => (effect as { template?: string } | undefined)?.template === template); // as: an outbox entry's effect

test("a payment under a stay is named, and nothing is batched, until the stay has ended", async () => {
  const table = inMemoryTable();
  const [free, stayed] = [await aReadyPayment(table, 1), await aReadyPayment(table, 2)];
  const appeal = {
    ...{ appeal: 1, at: made, by: { id: "o", name: "Handläggaren" }, from: "Någon", via: "here", timely: "in-time" },
    ...{ receivedDay: "2027-01-10", dueDay: "2027-01-17", stayFrom: "2027-01-14" },
  };
  const note = (appeals: readonly object[]) =>
    table.transact([
      {
        table: "pilots",
        put: { ...keys.afterDecision(stayed.applicationId, 1), version: 1, number: 1, appeals },
      },
    ]);
  await note([appeal]);
  const day = dayOf(made);
  const listed = async () => (await payableNow(table, day)).payable.map((one) => isReady(one));
  expect((await listed()).toSorted()).toEqual([false, true]);
  await expect(aBatch(table, [free, stayed], made)).rejects.toMatchObject({
    code: "payment-stayed",
    facts: { titles: expect.stringMatching(/./) },
  });
  expect((await readBatches(table)).batches).toEqual([]);
  expect((await paymentOf(table, free.applicationId, free.paymentId)).status).toBe("attested");
  await aBatch(table, [free], made);
  await note([appeal, { ...appeal, stayTo: "2027-01-14" }]);
  await aBatch(table, [stayed], made);
  expect((await paymentOf(table, stayed.applicationId, stayed.paymentId)).status).toBe("batched");
});

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
  await aPayee(table, applicationId, { by: finance("f1"), giro: otherBankgiro });
  await expect(aBatch(table, [{ applicationId, paymentId: attested }])).rejects.toMatchObject({
    code: "stale-version",
  });
  await aPayee(table, applicationId);
  // What was attested before there was a number is attested again, with it.
  for (const paymentId of [entered, attested])
    await expect(aBatch(table, [{ applicationId, paymentId }])).rejects.toMatchObject({ code: "stale-version" });
  for (const who of ["f1", "f2"]) await attest(table, applicationId, attested, who);
  await aBatch(table, [{ applicationId, paymentId: attested }]);
  expect((await paymentOf(table, applicationId, entered)).status).toBe("entered");
});

test("a second press of the button gives the same batch", async () => {
  const table = inMemoryTable();
  const applicationId = await aProject(table);
  await aPayee(table, applicationId);
  const paymentId = await anAttestedPayment(table, applicationId);
  const pressed = chosen([await aPick(table, applicationId, paymentId)], made);
  expect(await press(table, makeBatch, pressed)).toEqual(await press(table, makeBatch, pressed));
  expect((await readBatches(table)).batches).toHaveLength(1);
});

test("a payee or a payment that changes while the batch is made stops it", async () => {
  for (const change of ["payee", "payment"]) {
    const table = inMemoryTable();
    const applicationId = await aProject(table);
    await aPayee(table, applicationId);
    const paymentId = await anAttestedPayment(table, applicationId);
    const changes = () =>
      change === "payee"
        ? aPayee(table, applicationId, { giro: otherBankgiro })
        : aBatch(table, [{ applicationId, paymentId }]);
    const pressed = chosen([await aPick(table, applicationId, paymentId)], made);
    await expect(press(table, overtaken(makeBatch, changes), pressed)).rejects.toMatchObject({ code: "stale-version" });
    expect((await readBatches(table)).batches).toHaveLength(change === "payee" ? 0 : 1);
  }
});

test("a number approved after the page was read stops the batch", async () => {
  const table = inMemoryTable();
  const applicationId = await aProject(table);
  await aPayee(table, applicationId);
  await aPayee(table, applicationId, { giro: otherBankgiro });
  const paymentId = await anAttestedPayment(table, applicationId);
  const pick = await aPick(table, applicationId, paymentId);
  const command = { version: pick.payeeVersion, outcome: "approved" } as const;
  await press(table, checkPayee, onPilot(applicationId, { by: finance("f3"), at: made, command }));
  await expect(press(table, makeBatch, chosen([pick], made))).rejects.toMatchObject({ code: "stale-version" });
  expect((await readBatches(table)).batches).toEqual([]);
});

/** A table that says how many writes the largest transaction had. */
const counted = (table: Table) => {
  let most = 0;
  const counting: Table = {
    ...table,
    transact: async (writes) => {
      most = Math.max(most, writes.length);
      return table.transact(writes);
    },
  };
  return { counting, most: () => most };
};

test("the largest batch fits one transaction, whether its payments are of one pilot or of many", async () => {
  const others = inMemoryTable();
  const payments = [];
  for (let n = 0; n < mostPayments; n++) payments.push(await aReadyPayment(others, n));
  const { counting, most } = counted(others);
  expect((await readBatch(others, await aBatch(counting, payments))).rows).toHaveLength(mostPayments);
  expect(most()).toBeLessThanOrEqual(mostWrites);
  // One more would not fit: itself, its pilot's head and an entry in the log.
  expect(most() + 3).toBeGreaterThan(mostWrites);

  const table = inMemoryTable();
  const first = await aReadyPayment(table, 0);
  const ofOne = [first];
  while (ofOne.length < mostPayments)
    ofOne.push({ ...first, paymentId: await anAttestedPayment(table, first.applicationId) });
  expect((await readBatch(table, await aBatch(table, ofOne))).rows).toHaveLength(mostPayments);
});

test("a batch of the first release held thirty payments, and is read as it was", async () => {
  const { table, batchId } = await sentPayments(1);
  const batch = await readBatch(table, batchId);
  const thirty = { ...batch, rows: Array.from({ length: 30 }, () => batch.rows[0]) };
  expect(Batch.parse(thirty)).toEqual(thirty);
});

test("the payment file has a row for each payment, and says what the receiver is to read as it was written", async () => {
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
  // The bank passes the message on: what guards a spreadsheet would be in it.
  expect(rows[0]?.["Meddelande"]).toBe('=1+1;"x"');
});

test("what the bank has paid is posted on the bank's day, counted in the grant, and mailed to the holder", async () => {
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

test("two who mark different payments of a batch at once both find them marked", async () => {
  const { table, sent, batchId } = await sentPayments(2);
  const [first, second] = sent;
  if (!first || !second) throw new Error("nothing sent");
  const slow = overtaken(markPaymentPaid, () => pay(table, batchId, [second.paymentId]));
  const command = { batchId, paymentId: first.paymentId, paidOn };
  await press(table, slow, onPilot(first.applicationId, { by: finance("f2"), at: later, command }));
  expect((await readBatch(table, batchId)).rows.map(({ state }) => state)).toEqual(["paid", "paid"]);
});

test("a payment that was attested anew since the page was read does not go into a batch", async () => {
  const { table, sent, batchId } = await sentPayments(1);
  const [one] = sent;
  if (!one) throw new Error("nothing sent");
  const pick = await aPick(table, one.applicationId, one.paymentId);
  const command = { batchId, paymentId: one.paymentId };
  await press(table, takeOutPayment, onPilot(one.applicationId, { by: finance("f1"), at: later, command }));
  for (const who of ["f1", "f2"]) await attest(table, one.applicationId, one.paymentId, who, later);
  await expect(press(table, makeBatch, chosen([pick], later))).rejects.toMatchObject({ code: "stale-version" });
  expect((await paymentOf(table, one.applicationId, one.paymentId)).status).toBe("attested");
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
  const take = (one: typeof first) =>
    onPilot(one.applicationId, { by: finance("f1"), at: later, command: { batchId, paymentId: one.paymentId } });
  const taken = take(first);
  for (const _ of [1, 2]) await press(table, takeOutPayment, taken);
  expect(await paymentOf(table, first.applicationId, first.paymentId)).toMatchObject({
    status: "entered",
    attests: [],
  });
  await expect(pay(table, batchId, [first.paymentId])).rejects.toMatchObject({ code: "stale-version" });
  await pay(table, batchId, [second.paymentId]);
  await expect(press(table, takeOutPayment, take(second))).rejects.toMatchObject({ code: "stale-version" });
  for (const who of ["f1", "f2"]) await attest(table, first.applicationId, first.paymentId, who, later);
  const again = await aBatch(table, [first], later);
  await pay(table, again, [first.paymentId], later, dayOf(later));
  expect((await paymentOf(table, first.applicationId, first.paymentId)).status).toBe("paid");
});

test("a day that cannot be the bank's is refused in words", async () => {
  const { table, batchId, sent } = await sentPayments(1);
  const batch = await readBatch(table, batchId);
  const payments = sent.map(({ paymentId }) => paymentId);
  const problems = (day: string) => JSON.stringify(readMarks({ day, payments }, batch, dayOf(later), "sv"));
  expect(problems("2027-01-21")).toContain("framtiden");
  expect(problems("2027-01-14")).toContain("15 januari 2027");
  expect(problems("1970-01-01")).toContain("15 januari 2027");
  expect(problems("i går")).toContain("vilken dag");
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
    expect(readConfirmations(text, batch, dayOf(later), "sv")).toEqual({
      ok: true,
      value: marks,
      lines: [],
    });
  expect(readConfirmations(`${a};100;2027-01-18`, batch, dayOf(later), "sv")).toMatchObject({
    value: marks.slice(0, 1),
  });
});

test("confirmations are read as they are seen, and an amount in euro is refused as such", async () => {
  const { table, batchId, sent } = await sentPayments(1);
  const [a] = sent.map(({ paymentId }) => paymentId);
  const batch = await readBatch(table, batchId);
  const read = (line: string) => readConfirmations(line, batch, dayOf(later), "sv");
  const marks = [{ paymentId: a, paidOn }];
  for (const line of [`${a}\u200b;100,00 kr\u2060;2027\u201101\u201118`, `\u202a${a}\u202c\t100:-\t18/1 2027`])
    expect(read(line), line).toMatchObject({ ok: true, value: marks });
  expect(read(`${a};100 €;2027-01-18`).lines).toMatchObject([{ line: 1, why: "other-currency" }]);
});

test("a line that does not match is shown by itself, and nothing is marked until all do", async () => {
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
  const read = readConfirmations(lines.join("\n"), await readBatch(table, batchId), dayOf(later), "sv");
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
  const read = async () => readConfirmations(text, await readBatch(table, batchId), dayOf(later), "sv");
  const first = await read();
  if (!first.ok) throw new Error("refused");
  await pay(
    table,
    batchId,
    first.value.map(({ paymentId }) => paymentId),
  );
  expect(await read()).toEqual({ ok: true, value: [], lines: [] });
  for (const confirmations of ["", "Referens;Belopp;Dag", "x".repeat(60_001), "PK\u0003\u0004\u0000"])
    expect(readConfirmations(confirmations, await readBatch(table, batchId), dayOf(later), "sv").ok).toBe(false);
});
