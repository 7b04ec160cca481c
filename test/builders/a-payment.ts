import { attestPayment } from "../../functions/payments/attest-payment.use-case.ts";
import { tableBatches } from "../../functions/payments/batches/batch.store.ts";
import { makeBatch } from "../../functions/payments/batches/make-batch.use-case.ts";
import { enterPayee } from "../../functions/payments/payee/change-payee.use-case.ts";
import { tablePayees } from "../../functions/payments/payee/payee.store.ts";
import { tableAttests } from "../../functions/payments/payment.store.ts";
import { grantChanged } from "../../functions/payments/settlement-writes.ts";
import { grantIn } from "../../functions/pilot/items/grant-items.ts";
import type { PayeePerson } from "../../functions/pilot/items/payee.ts";
import { payeeIn } from "../../functions/pilot/items/payee-items.ts";
import type { Payment } from "../../functions/pilot/items/payment.ts";
import { paymentPut, paymentsIn } from "../../functions/pilot/items/payment-items.ts";
import { readPilot } from "../../functions/pilot/read-case.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import type { Giro } from "../../functions/vocabulary/giro.ts";
import { type ApplicationId, Nonce, newId, PaymentId } from "../../functions/vocabulary/ids.ts";
import { type Instant, instant } from "../../functions/vocabulary/instant.ts";
import { ore } from "../../functions/vocabulary/ore.ts";

export const theirBankgiro: Giro = { kind: "bankgiro", number: "12345674" };
export const otherBankgiro: Giro = { kind: "bankgiro", number: "9912346" };

/** Somebody of finance, by their letter. */
export const finance = (id: string) => ({ kind: "finance", id, name: `Ekonom ${id}` }) as const;
export const theHolder = { kind: "holder", id: "holder", name: "Projektledaren" } as const;

const noon = instant("2027-01-15T12:00:00Z");

export async function grantOf(table: Pick<Table, "query">, id: ApplicationId) {
  const grant = grantIn(await readPilot(table, id));
  if (!grant) throw new Error("nothing has been granted");
  return grant;
}

/** A payment that has become due, as accepting costs makes it: counted in the grant's sums. */
export async function aDuePayment(
  table: Table,
  applicationId: ApplicationId,
  { amount = 27_600, by = "officer", at = noon as Instant, reference = "report/1" } = {},
): Promise<PaymentId> {
  const grant = await grantOf(table, applicationId);
  const paymentId = newId(PaymentId);
  const { callId, title, organisation } = grant;
  await table.transact([
    grantChanged(grant, { dueOre: ore(grant.dueOre + amount) }, at),
    paymentPut({
      v: 1,
      version: 1,
      paymentId,
      applicationId,
      callId,
      title,
      organisation,
      kind: "payment",
      amountOre: ore(amount),
      reference,
      status: "entered",
      enteredBy: { id: by, name: "Handläggaren" },
      enteredAt: at,
      attests: [],
      changedAt: at,
    }),
  ]);
  return paymentId;
}

export async function paymentOf(
  table: Pick<Table, "query">,
  id: ApplicationId,
  paymentId: PaymentId,
): Promise<Payment> {
  const payment = paymentsIn(await readPilot(table, id)).find((one) => one.paymentId === paymentId);
  if (!payment) throw new Error("no such payment");
  return payment;
}

/** Where the holder, or somebody for them, says that the money goes. */
export async function aPayee(
  table: Table,
  id: ApplicationId,
  { giro = theirBankgiro, by = theHolder as PayeePerson, at = noon as Instant } = {},
): Promise<void> {
  const items = await readPilot(table, id);
  const [grant, payee] = [await grantOf(table, id), payeeIn(items)];
  const enter = enterPayee({ payees: tablePayees(table), clock: () => at });
  const typed = { giro, message: "Projekt 4711" };
  await enter({ grant, payee, version: payee?.version ?? 0, typed, by, nonce: newId(Nonce) });
}

/** Somebody of finance attests a payment as it stands. */
export async function attest(table: Table, id: ApplicationId, paymentId: PaymentId, who: string, at: Instant = noon) {
  const payment = await paymentOf(table, id, paymentId);
  const press = attestPayment({ attests: tableAttests(table), clock: () => at });
  await press({ payment, version: payment.version, by: finance(who), nonce: newId(Nonce) });
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

/** Payments of pilots in a batch. */
export async function aBatch(
  table: Table,
  payments: ReadonlyArray<{ applicationId: ApplicationId; paymentId: PaymentId }>,
  at: Instant = noon,
) {
  const make = makeBatch({ batches: tableBatches(table), clock: () => at });
  const picks = await Promise.all(
    payments.map(async ({ applicationId, paymentId }) => {
      const { version } = await paymentOf(table, applicationId, paymentId);
      return { applicationId, paymentId, version };
    }),
  );
  return (await make({ picks, by: finance("f1"), nonce: newId(Nonce) })).batchId;
}
