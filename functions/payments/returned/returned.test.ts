import { expect, test } from "vitest";
import {
  aBatch,
  anAdvance,
  aPaidPayment,
  aPayee,
  attest,
  finance,
  grantOf,
  onPilot,
  paymentOf,
  paymentsIn,
  saidReturned,
} from "../../../test/builders/a-payment.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { deathsWithin, mortality } from "../../../test/fakes/mortality.ts";
import { Period } from "../../ledger/period.ts";
import { ledgerOf } from "../../ledger/posting.store.ts";
import { sumsByKind } from "../../ledger/verification.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import { type ApplicationId, type PaymentId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { kronor, ore } from "../../vocabulary/ore.ts";
import { decideAdvance } from "../advances/decide-advance.act.ts";
import { readBatch } from "../batches/batch.store.ts";
import { batchFile } from "../batches/batch-file.ts";
import { markPaymentPaid } from "../batches/mark-payment-paid.act.ts";
import { openPayments } from "../open-payments.ts";
import { settled } from "../settlement.ts";
import { grantChanged, settlementMade } from "../settlement-writes.ts";
import { dismissReturned } from "./dismiss-returned.act.ts";
import { reversePayment } from "./reverse-payment.act.ts";
import { sayReturned } from "./say-returned.act.ts";

const paid = instant("2027-01-15T12:00:00Z");
const paidDay = LocalDay.parse("2027-01-15");
const now = instant("2027-02-03T09:00:00Z");
const today = LocalDay.parse("2027-02-03");

async function aPaidOne() {
  const table = inMemoryTable();
  const id = await aProject(table);
  await aPayee(table, id);
  return { table, id, paymentId: await aPaidPayment(table, id, paid) };
}

async function say(table: Table, id: ApplicationId, paymentId: PaymentId, day: LocalDay | undefined, who = "f1") {
  const { version } = await paymentOf(table, id, paymentId);
  const command = saidReturned(version, paymentId, day);
  return press(table, sayReturned, onPilot(id, { by: finance(who), at: now, command }));
}

async function confirm(table: Table, id: ApplicationId, paymentId: PaymentId, who = "f2") {
  const { version } = await paymentOf(table, id, paymentId);
  return press(table, reversePayment, onPilot(id, { by: finance(who), at: now, command: { paymentId, version } }));
}

/** The sums of the ledger by kind. */
const posted = async (table: Table, id: ApplicationId) => sumsByKind(await ledgerOf(table, id));
const monthOf = async (table: Table, month: string) => table.get("pilots", keys.period(Month.parse(month)));

test("money that came back is posted back, due again, and the holder is told why", async () => {
  const { table, id, paymentId } = await aPaidOne();
  const [before] = await ledgerOf(table, id).then((lines) => lines.filter(({ kind }) => kind === "payment"));
  await say(table, id, paymentId, today);
  expect((await grantOf(table, id)).paidOre).toBe(25_000);
  await confirm(table, id, paymentId);

  const { paidOre, dueOre } = await grantOf(table, id);
  expect([paidOre, dueOre]).toEqual([0, 25_000]);
  const payment = await paymentOf(table, id, paymentId);
  expect(payment).toMatchObject({ status: "entered", attests: [] });
  expect(payment).not.toHaveProperty("batchId");
  expect(payment).not.toHaveProperty("paidOn");
  expect(payment.returned).toMatchObject([
    { cause: "returned", day: today, paidOn: paidDay, by: { id: "f1" }, confirmedBy: { id: "f2" } },
  ]);
  const correction = (await ledgerOf(table, id)).at(-1);
  expect(correction).toMatchObject({
    kind: "correction",
    amountOre: -25_000,
    debit: before?.debit,
    credit: before?.credit,
    trueDay: today,
    month: "2027-02",
    corrects: { verification: `${before?.series}-${before?.number}`, line: 1, kind: "payment" },
    runningTotalOre: 0,
  });
  const [mail] = table.all("pilots").flatMap(({ effect }) => {
    const owed = effect as { template?: string; data?: unknown } | undefined; // as: an outbox entry's effect
    return owed?.template === "payment-returned" ? [owed.data] : [];
  });
  const data = { amountOre: 25_000, cause: "returned", becomes: "due", reason: "Kontot är avslutat." };
  expect(mail).toMatchObject(data);
});

test("it is attested by two again, and paid again under a posting of its own", async () => {
  const { table, id, paymentId } = await aPaidOne();
  await say(table, id, paymentId, today);
  await confirm(table, id, paymentId);
  for (const who of ["f1", "f2"]) await attest(table, id, paymentId, who, now);
  const batchId = await aBatch(table, [{ applicationId: id, paymentId }], now);
  const again = { batchId, paymentId, paidOn: today };
  await press(table, markPaymentPaid, onPilot(id, { by: finance("f1"), at: now, command: again }));
  const references = (await ledgerOf(table, id)).map(({ reference }) => reference).slice(-3);
  expect(references).toEqual([`payment/${paymentId}`, `returned/${paymentId}/1`, `payment/${paymentId}/2`]);
  expect((await posted(table, id)).payment).toBe(25_000);
  // It can come back once more.
  await say(table, id, paymentId, today);
  await confirm(table, id, paymentId);
  expect((await posted(table, id)).payment).toBe(0);
});

test("a payment marked by mistake waits for the bank again, in its batch and in the bank's file", async () => {
  const { table, id, paymentId } = await aPaidOne();
  const { batchId } = await paymentOf(table, id, paymentId);
  await say(table, id, paymentId, undefined);
  await confirm(table, id, paymentId);
  expect(await paymentOf(table, id, paymentId)).toMatchObject({ status: "batched", batchId });
  const batch = await readBatch(table, batchId);
  expect(batch.rows).toMatchObject([{ state: "sent" }]);
  expect(batch.rows[0]).not.toHaveProperty("paidOn");
  expect(batchFile(batch).text).toContain(paymentId);
  // What never happened is taken back on the day on which it was said to happen.
  expect((await ledgerOf(table, id)).at(-1)).toMatchObject({ trueDay: paidDay, month: "2027-01" });
});

test("a closed month is left as it is: the correction goes to the next open one with its true day", async () => {
  const { table, id, paymentId } = await aPaidOne();
  const january = { table: "pilots", update: keys.period(Month.parse("2027-01")) } as const;
  await table.transact([{ ...january, set: { closingAt: now, closedAt: now } }]);
  const closed = await monthOf(table, "2027-01");
  await say(table, id, paymentId, undefined);
  await confirm(table, id, paymentId);
  expect(await monthOf(table, "2027-01")).toEqual(closed);
  expect(Period.parse(await monthOf(table, "2027-02")).payment).toBe(-25_000);
  expect((await ledgerOf(table, id)).at(-1)).toMatchObject({ trueDay: paidDay, postingDay: "2027-02-03" });
});

test("who says it does not confirm it, and what is dismissed leaves the payment as it was", async () => {
  const { table, id, paymentId } = await aPaidOne();
  await say(table, id, paymentId, today);
  await expect(confirm(table, id, paymentId, "f1")).rejects.toMatchObject({ why: { code: "return-said-by-you" } });
  const { version } = await paymentOf(table, id, paymentId);
  const dismissed = onPilot(id, { by: finance("f1"), at: now, command: { paymentId, version } });
  await press(table, dismissReturned, dismissed);
  const payment = await paymentOf(table, id, paymentId);
  expect(payment.status).toBe("paid");
  expect(payment).not.toHaveProperty("returning");
  await expect(confirm(table, id, paymentId)).rejects.toMatchObject({ why: "stale-version" });
});

test("a payment that is not paid cannot come back", async () => {
  const { table, id, paymentId } = await aPaidOne();
  await say(table, id, paymentId, today);
  await confirm(table, id, paymentId);
  await expect(say(table, id, paymentId, today)).rejects.toMatchObject({ why: { code: "payment-not-paid" } });
  await expect(confirm(table, id, paymentId)).rejects.toMatchObject({ why: { code: "payment-not-paid" } });
});

test.each([
  ["", "Ange vilken dag"],
  ["2027-01-14", "kan inte ha kommit tillbaka tidigare"],
  ["2027-02-04", "ligger i framtiden"],
])("the day %s on which money came back is refused in words", async (typedDay, words) => {
  const { table, id, paymentId } = await aPaidOne();
  const { version } = await paymentOf(table, id, paymentId);
  const command = saidReturned(version, paymentId, today);
  const typed = { ...command.typed, "p-day": typedDay };
  const pressed = onPilot(id, { by: finance("f1"), at: now, command: { ...command, typed } });
  const { wrong } = await press(table, sayReturned, pressed);
  expect(wrong?.[0]).toMatchObject({ field: "p-day", text: expect.stringContaining(words) });
});

test("ten who press at once take it back once", async () => {
  const { table, id, paymentId } = await aPaidOne();
  await say(table, id, paymentId, today);
  const { version } = await paymentOf(table, id, paymentId);
  const pressed = () => onPilot(id, { by: finance("f2"), at: now, command: { paymentId, version } });
  const tried = await Promise.allSettled(Array.from({ length: 10 }, () => press(table, reversePayment, pressed())));
  expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await posted(table, id)).payment).toBe(0);
  expect((await grantOf(table, id)).dueOre).toBe(25_000);
});

test("a death before or after any call takes it back whole or not at all", async () => {
  const { table, id, paymentId } = await aPaidOne();
  await say(table, id, paymentId, today);
  const { version } = await paymentOf(table, id, paymentId);
  const confirmOn = (on: Table) =>
    press(on, reversePayment, onPilot(id, { by: finance("f2"), at: now, command: { paymentId, version } }));
  const counting = mortality(undefined);
  await counting.invoke(() => confirmOn(counting.mortal(table.twin())));
  expect(counting.calls()).toBeGreaterThan(3);
  for (const fault of deathsWithin(counting.calls())) {
    const twin = table.twin();
    const { mortal, invoke } = mortality(fault);
    await invoke(() => confirmOn(mortal(twin))).catch(() => undefined);
    const [{ paidOre, dueOre }, sums] = [await grantOf(twin, id), await posted(twin, id)];
    expect([paidOre, paidOre + dueOre]).toEqual([sums.payment, 25_000]);
    expect((await paymentOf(twin, id, paymentId)).status).toBe(paidOre === 0 ? "entered" : "paid");
  }
});

test("the desk shows finance that another one must confirm it", async () => {
  const { table, id, paymentId } = await aPaidOne();
  await say(table, id, paymentId, today);
  const open = openPayments.open(await readPilot(table, id));
  expect(open).toMatchObject([{ kind: "confirm-return", for: "finance", since: now }]);
  await confirm(table, id, paymentId);
  expect(openPayments.open(await readPilot(table, id))).toMatchObject([{ kind: "attest" }]);
});

async function aPaidAdvance(table: Table, id: ApplicationId, amount: number) {
  const { version } = await grantOf(table, id);
  const by = { kind: "decider", id: "d1", name: "Beslutsfattaren" } as const;
  await press(table, decideAdvance, onPilot(id, { by, at: paid, command: anAdvance(version, kronor(amount)) }));
  const advance = (await readPilot(table, id)).payments.find(({ status }) => status === "entered");
  if (!advance) throw new Error("the advance is due");
  for (const who of ["f1", "f2"]) await attest(table, id, advance.paymentId, who, paid);
  const batchId = await aBatch(table, [advance], paid);
  const command = { batchId, paymentId: advance.paymentId, paidOn: paidDay };
  await press(table, markPaymentPaid, onPilot(id, { by: finance("f1"), at: paid, command }));
  return advance.paymentId;
}

/** Costs are accepted, as a report does it: the ledger has no part in it here. */
async function accept(table: Table, id: ApplicationId, amount: number, final = false): Promise<Grant> {
  const { grant, payments, call } = await readPilot(table, id);
  const settlement = settled(grant, { changeOre: kronor(amount), final }, payments);
  const by = { kind: "officer", id: "o1", name: "Handläggaren" } as const;
  const made = {
    grant,
    call,
    settlement,
    recoveries: [],
    registrationNumber: undefined,
    reference: "report/1",
    by,
    at: paid,
  };
  await table.transact(settlementMade(made).writes);
  return grantOf(table, id);
}

test("an advance that came back is due again as an advance", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await aPayee(table, id);
  const advance = await aPaidAdvance(table, id, 1_000);
  await say(table, id, advance, today);
  await confirm(table, id, advance);
  const { advancedOre, advanceDueOre } = await grantOf(table, id);
  expect([advancedOre, advanceDueOre]).toEqual([0, 100_000]);
  expect((await posted(table, id)).advance).toBe(0);
});

test("of an advance that costs were settled against, those costs are due as a payment instead", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await aPayee(table, id);
  const advance = await aPaidAdvance(table, id, 1_000);
  const before = await accept(table, id, 1_000);
  expect(before.settledOre).toBeGreaterThan(0);
  await say(table, id, advance, today);
  await confirm(table, id, advance);
  const after = await grantOf(table, id);
  expect(after).toMatchObject({ advancedOre: 0, settledOre: 0, advanceDueOre: 0, dueOre: before.settledOre });
  expect(await posted(table, id)).toMatchObject({ advance: 0, "advance-settled": -before.settledOre });
  expect(await paymentOf(table, id, advance)).toMatchObject({ status: "cancelled" });
  const [due] = paymentsIn(table.all("pilots")).filter(({ status }) => status === "entered");
  // The decider made it due: not the one who confirms, who may attest it.
  expect(due).toMatchObject({ kind: "payment", amountOre: before.settledOre, enteredBy: { id: "d1" } });
});

test("at the end, what was claimed back of an advance that never arrived is lowered first", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await aPayee(table, id);
  const advance = await aPaidAdvance(table, id, 1_000);
  const { reclaimedOre, settledOre } = await accept(table, id, 1_000, true);
  expect([settledOre, reclaimedOre > 0]).toEqual([100_000, true]);
  await say(table, id, advance, today);
  await confirm(table, id, advance);
  const { dueOre, reclaimedOre: left } = await grantOf(table, id);
  expect([dueOre, left]).toEqual([100_000 - reclaimedOre, 0]);
});

test("a payment of the first release, which does not say where it was posted, is found in the ledger", async () => {
  const { table, id, paymentId } = await aPaidOne();
  const { posted: _, ...payment } = await paymentOf(table, id, paymentId);
  const stored = table.all("pilots").find(({ sk }) => sk === keys.payment(id, paymentId).sk);
  if (!stored) throw new Error("the payment is stored");
  const { posted: _posted, ...old } = stored;
  await table.transact([{ table: "pilots", put: old }]);
  expect(payment.status).toBe("paid");
  await say(table, id, paymentId, today);
  await confirm(table, id, paymentId);
  expect((await posted(table, id)).payment).toBe(0);
});

test("what happened stands in the history of the pilot", async () => {
  const { table, id, paymentId } = await aPaidOne();
  await say(table, id, paymentId, today);
  await confirm(table, id, paymentId);
  const log = table.all("record").filter(({ pk, action }) => String(pk).includes(pilotSubject(id)) && action);
  expect(log.map(({ action }) => action)).toEqual(expect.arrayContaining(["payment.return-said", "payment.returned"]));
});

test("costs and claims beside it keep their sums", async () => {
  const { table, id, paymentId } = await aPaidOne();
  const grant = await grantOf(table, id);
  await table.transact([grantChanged(grant, { reclaimedOre: ore(10_000) }, paid)]);
  await say(table, id, paymentId, today);
  await confirm(table, id, paymentId);
  expect(await grantOf(table, id)).toMatchObject({ dueOre: 25_000, paidOre: 0, reclaimedOre: 10_000 });
});
