import { attestPayment } from "../../functions/payments/attest-payment.act.ts";
import { readBatch } from "../../functions/payments/batches/batch.store.ts";
import type { Picked } from "../../functions/payments/batches/batch.ts";
import { attestBatch } from "../../functions/payments/batches/large/attest-batch.act.ts";
import { gatheredOn } from "../../functions/payments/batches/large/carry-on-batch.store.ts";
import type { Choice } from "../../functions/payments/batches/large/large-batch.store.ts";
import { orderBatch } from "../../functions/payments/batches/large/order-batch.act.ts";
import { batchToBe, makeBatch } from "../../functions/payments/batches/make-batch.act.ts";
import { markPaymentPaid } from "../../functions/payments/batches/mark-payment-paid.act.ts";
import { enterPayee } from "../../functions/payments/payee/enter-payee.act.ts";
import { noteCallBack } from "../../functions/payments/payee/note-call-back.act.ts";
import { duePayment, grantChanged } from "../../functions/payments/settlement-writes.ts";
import type { Actor } from "../../functions/pilot/items/lifecycle.ts";
import type { PayeePerson } from "../../functions/pilot/items/payee.ts";
import { Payment, paymentPut, paymentOf as paymentWith } from "../../functions/pilot/items/payment.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { press } from "../../functions/pilot/press.ts";
import type { Item, Table } from "../../functions/platform/table/table.ts";
import { formatGiro, type Giro } from "../../functions/vocabulary/giro.ts";
import {
  type ApplicationId,
  type BatchId,
  batchSubject,
  Nonce,
  newId,
  PaymentId,
  pilotSubject,
} from "../../functions/vocabulary/ids.ts";
import { dayOf, type Instant, instant, type LocalDay, plusLocalDays } from "../../functions/vocabulary/instant.ts";
import { editKronor, type Ore, ore } from "../../functions/vocabulary/ore.ts";

/** Every payment among a table's items, in the order they became due. */
export const paymentsIn = (items: readonly Item[]): readonly Payment[] =>
  items
    .filter(({ sk }) => sk.startsWith("PAYMENT#"))
    .map((item) => Payment.parse(item))
    .sort((a, b) => (a.enteredAt < b.enteredAt ? -1 : 1));

export const theirBankgiro: Giro = { kind: "bankgiro", number: "12345674" };
export const otherBankgiro: Giro = { kind: "bankgiro", number: "9912346" };

/** A giro as a person types it who follows the hint. */
const giroTyped = (giro: Giro): string => `${giro.kind === "bankgiro" ? "BG" : "PG"} ${formatGiro(giro)}`;

/** Somebody of finance, by their letter. */
export const finance = (id: string) => ({ kind: "finance", id, name: `Ekonom ${id}` }) as const;
export const theHolder = { kind: "holder", id: "holder", name: "Projektledaren" } as const;

const noon = instant("2027-01-15T12:00:00Z");

type Reading = Pick<Table, "get" | "query">;
type Pressing<Command> = {
  readonly by: Actor;
  readonly at: Instant;
  readonly command: Command;
  readonly nonce?: Nonce | undefined;
};

/** A button on a pilot's page, as `press` takes it. */
export const onPilot = <Command>(id: ApplicationId, { nonce = newId(Nonce), ...pressing }: Pressing<Command>) => ({
  subject: pilotSubject(id),
  ...pressing,
  nonce,
});

export const grantOf = async (table: Reading, id: ApplicationId) => (await readPilot(table, id)).grant;

/** A payment that has become due, as accepting costs makes it: counted in the grant's sums. */
export async function aDuePayment(
  table: Table,
  applicationId: ApplicationId,
  { amount = 27_600, by = "officer", at = noon as Instant, reference = "report/1" } = {},
): Promise<PaymentId> {
  const grant = await grantOf(table, applicationId);
  const paymentId = newId(PaymentId);
  const registrationNumber = undefined;
  const person = { kind: "officer", id: by, name: "Handläggaren" } as const;
  const due = { paymentId, kind: "payment", amountOre: ore(amount), reference, registrationNumber } as const;
  await table.transact([
    grantChanged(grant, { dueOre: ore(grant.dueOre + amount) }, at),
    paymentPut(duePayment(grant, { ...due, by: person, at })),
  ]);
  return paymentId;
}

export const paymentOf = async (table: Reading, id: ApplicationId, paymentId: PaymentId): Promise<Payment> =>
  paymentWith(await readPilot(table, id), paymentId);

/** Where the holder, or somebody for them, says that the money goes. */
export async function aPayee(
  table: Table,
  id: ApplicationId,
  { giro = theirBankgiro, by = theHolder as PayeePerson, at = noon as Instant } = {},
): Promise<void> {
  const { payee } = await readPilot(table, id);
  const typed = { "p-giro": giroTyped(giro), "p-message": "Projekt 4711" };
  const command = { version: payee?.version ?? 0, typed, language: "sv" } as const;
  const { wrong } = await press(table, enterPayee, onPilot(id, { by, at, command }));
  if (wrong) throw new Error(JSON.stringify(wrong));
}

/** Somebody of finance calls the holder about where the money goes, and notes what they said: that it is right. */
export async function aCallBack(table: Table, id: ApplicationId, at: Instant = noon, said: object = {}) {
  const { payee } = await readPilot(table, id);
  const typed = {
    ...{ "p-whom": "Kassören Exempel", "p-phone": "019-670 00 00", "p-source": "p-looked-up" },
    ...{ "p-day": dayOf(at), "p-result": "p-confirmed" },
    ...said,
  };
  const command = { version: payee?.version ?? 0, typed, language: "sv" } as const;
  return press(table, noteCallBack, onPilot(id, { by: finance("f3"), at, command }));
}

/** Somebody of finance attests a payment as it stands. */
export async function attest(table: Table, id: ApplicationId, paymentId: PaymentId, who: string, at: Instant = noon) {
  const pilot = await readPilot(table, id);
  const { version } = paymentWith(pilot, paymentId);
  const command = { paymentId, version, payeeVersion: pilot.payee?.version ?? 0 };
  await press(table, attestPayment, onPilot(id, { by: finance(who), at, command }));
}

/** A payment that two have attested. */
export async function anAttestedPayment(
  table: Table,
  id: ApplicationId,
  given: Parameters<typeof aDuePayment>[2] = {},
) {
  const paymentId = await aDuePayment(table, id, given);
  for (const who of ["f1", "f2"]) await attest(table, id, paymentId, who);
  return paymentId;
}

/** A payment as it is chosen for a batch by who has just seen it. */
export async function aPick(table: Reading, applicationId: ApplicationId, paymentId: PaymentId): Promise<Picked> {
  const pilot = await readPilot(table, applicationId);
  const { version } = paymentWith(pilot, paymentId);
  return { applicationId, paymentId, version, payeeVersion: pilot.payee?.version ?? 0 };
}

/** What finance presses to make a batch. */
export const chosen = (picks: readonly Picked[], at: Instant = noon, nonce = newId(Nonce)) => ({
  ...{ subject: batchToBe, by: finance("f1"), at, nonce },
  command: { picks },
});

/** Payments of pilots in a batch. */
export async function aBatch(
  table: Table,
  payments: ReadonlyArray<{ applicationId: ApplicationId; paymentId: PaymentId }>,
  at: Instant = noon,
) {
  const picks = await Promise.all(payments.map((one) => aPick(table, one.applicationId, one.paymentId)));
  return (await press(table, makeBatch, chosen(picks, at))).batchId;
}

/** All that can be paid, ordered as one large batch; nobody has attested it yet. */
export async function aLargeBatch(table: Table, at: Instant = noon, choice: Choice = "attested") {
  const pressed = { ...chosen([], at), command: { choice, dueOn: plusLocalDays(dayOf(at), 1) } };
  const { batchId } = await press(table, orderBatch, pressed);
  if (!batchId) throw new Error("nothing can be paid");
  return batchId;
}

/** Somebody of finance attests a large batch as a whole, as it stands, and it goes on by itself to the end of the step. */
export async function attestLarge(table: Table, batchId: BatchId, who: string, at: Instant = noon) {
  const { version } = await readBatch(table, batchId);
  const command = { batchId, version };
  await press(table, attestBatch, { subject: batchSubject(batchId), by: finance(who), at, command });
  const { large } = await readBatch(table, batchId);
  for (let on: number | undefined = 0; on !== undefined; )
    on = await gatheredOn(table)(batchId, large?.starts ?? 0, at);
}

/** What a decider types to give an advance. */
export const anAdvance = (version: number, amountOre: Ore) =>
  ({ version, typed: { "p-amount": editKronor(amountOre), "p-reason": "Hyran." }, language: "sv" }) as const;

/** What finance types when money has come back. */
export const aRepayment = (version: number, amountOre: Ore, day: LocalDay) =>
  ({ version, typed: { "p-amount": editKronor(amountOre), "p-day": day }, language: "sv" }) as const;

/** A payment that the bank is said to have made today. */
export async function aPaidPayment(table: Table, id: ApplicationId, at: Instant = noon, amount = 25_000) {
  const paymentId = await aDuePayment(table, id, { amount, at });
  for (const who of ["f1", "f2"]) await attest(table, id, paymentId, who, at);
  const batchId = await aBatch(table, [{ applicationId: id, paymentId }], at);
  const command = { batchId, paymentId, paidOn: dayOf(at) };
  await press(table, markPaymentPaid, onPilot(id, { by: finance("f1"), at, command }));
  return paymentId;
}

/** What finance types when the bank has sent money back, or, without a day, when a payment was marked by mistake. */
export const saidReturned = (version: number, paymentId: PaymentId, day?: LocalDay) =>
  ({
    version,
    paymentId,
    typed: { "p-cause": day ? "p-returned" : "p-mistake", "p-day": day ?? "", "p-reason": "Kontot är avslutat." },
    language: "sv",
  }) as const;
