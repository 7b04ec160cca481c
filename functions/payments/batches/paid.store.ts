import { readCall } from "../../calls/call.store.ts";
import { bookedOn } from "../../ledger/accounts.ts";
import { postToLedger } from "../../ledger/posting.store.ts";
import type { Posting } from "../../ledger/verification.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import { grantIn } from "../../pilot/items/grant-items.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { Payment } from "../../pilot/items/payment.ts";
import { paymentChanged, paymentsIn } from "../../pilot/items/payment-items.ts";
import { caseIn, readPilot } from "../../pilot/read-case.ts";
import { audited, owedMail } from "../../pilot/record-fact.ts";
import { transactOnce } from "../../platform/table/once.ts";
import { ConditionFailed, type Table, type Write } from "../../platform/table/table.ts";
import { giroEnding } from "../../vocabulary/giro.ts";
import type { BatchId, Nonce, PaymentId } from "../../vocabulary/ids.ts";
import type { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { minusOre, ore } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { grantChanged, postingOf } from "../settlement-writes.ts";
import { batchChanged, readBatch } from "./batch.store.ts";
import { type Batch, type BatchRow, mostPayments, withRow } from "./batch.ts";

type Acted = { readonly batchId: BatchId; readonly paymentId: PaymentId; readonly by: Actor; readonly at: Instant };
type Paying = Acted & { readonly paidOn: LocalDay };
export type Sent = {
  /** Marks one payment as paid; false when it was so already. */
  pay: (paid: Paying) => Promise<boolean>;
  /** Takes one out that the bank did not pay. */
  takeOut: (taken: Acted & { readonly nonce: Nonce }) => Promise<void>;
};

/** How often a payment is tried again: each loss means that somebody else has marked another of the batch's rows. */
const tries = 2 * mostPayments;

/** What the grant's sums become when a payment of its has been made. */
export const sumsPaid = (grant: Grant, { kind, amountOre }: Pick<Payment, "kind" | "amountOre">) =>
  kind === "payment"
    ? { dueOre: minusOre(grant.dueOre, amountOre), paidOre: ore(grant.paidOre + amountOre) }
    : {
        advanceDueOre: minusOre(grant.advanceDueOre, amountOre),
        advancedOre: ore(grant.advancedOre + amountOre),
      };

const rowIn = ({ rows }: Batch, paymentId: PaymentId): BatchRow =>
  rows.find((row) => row.paymentId === paymentId) ?? refuse("not-found");

async function readSent(table: Table, batchId: BatchId, { applicationId, paymentId }: BatchRow) {
  const items = await readPilot(table, applicationId);
  const [pilot, grant] = [caseIn(items), grantIn(items)];
  const payment = paymentsIn(items).find((one) => one.paymentId === paymentId);
  if (!pilot || !grant || payment?.batchId !== batchId || payment.status !== "batched") return undefined;
  return { pilot, grant, payment, call: await readCall(table, grant.callId, grant.callVersion) };
}
type Read = NonNullable<Awaited<ReturnType<typeof readSent>>>;

function paidPosting({ pilot, grant, payment, call }: Read, paidOn: LocalDay, at: Instant): Posting {
  const { kind, amountOre, paymentId } = payment;
  const booked = bookedOn(kind, { plan: call.accounting, organisationType: grant.organisationType });
  return postingOf(grant, {
    registrationNumber: pilot.registrationNumber,
    reference: `payment/${paymentId}`,
    at,
    trueDay: paidOn,
    lines: [{ kind, amountOre, ...booked }],
  });
}

function paidWrites({ pilot, grant, payment }: Read, row: BatchRow, { by, at, paidOn }: Paying): Write[] {
  const { applicationId, title, contact } = grant;
  const { kind, amountOre } = payment;
  const data = {
    title,
    ...(pilot.registrationNumber ? { registrationNumber: pilot.registrationNumber } : {}),
    amountOre,
    day: paidOn,
    advance: kind === "advance",
    giro: row.giro.kind,
    ending: giroEnding(row.giro),
  };
  return [
    paymentChanged({ ...payment, status: "paid", paidOn, changedAt: at }),
    grantChanged(grant, sumsPaid(grant, payment), at),
    audited({ applicationId, at, by, action: "payment.paid", details: { amountOre, day: paidOn } }),
    owedMail(applicationId, { template: "payment-made", language: contact.language, to: contact.email, data }, at),
  ];
}

/** One try: true when it marked the payment, false when that was done already, undefined when others were quicker. */
async function payOnce(table: Table, paid: Paying): Promise<boolean | undefined> {
  const { batchId, paymentId, paidOn, at } = paid;
  const batch = await readBatch(table, batchId);
  const row = rowIn(batch, paymentId);
  if (row.state === "paid") return false;
  if (row.state === "taken-out") return refuse("stale-version");
  const read = await readSent(table, batchId, row);
  if (!read) return undefined; // it was marked between the two reads
  const writes = [...paidWrites(read, row, paid), batchChanged(withRow(batch, paymentId, { state: "paid", paidOn }))];
  return postToLedger(table, paidPosting(read, paidOn, at), (posted) => table.transact([...writes, ...posted])).then(
    () => true,
    (error: unknown) => {
      if (error instanceof ConditionFailed) return undefined;
      throw error;
    },
  );
}

/**
 * Sent payments in the table. Each is marked in a transaction of its own: the ledger line with the bank's day, the
 * grant's sums, the payment and the batch's row together. What was marked once is not marked again, so a batch that
 * was marked in part is simply marked again. @throws Refusal not-found, stale-version, busy
 */
export const tableSent = (table: Table): Sent => ({
  pay: async (paid) => {
    for (let attempt = 1; attempt <= tries; attempt++) {
      const marked = await payOnce(table, paid);
      if (marked !== undefined) return marked;
    }
    return refuse("busy");
  },

  takeOut: async ({ batchId, paymentId, by, at, nonce }) => {
    const batch = await readBatch(table, batchId);
    const row = rowIn(batch, paymentId);
    if (row.state === "taken-out") return;
    const read = row.state === "sent" ? await readSent(table, batchId, row) : undefined;
    if (!read) return refuse("stale-version");
    const { batchId: _, ...payment } = read.payment;
    const { applicationId, amountOre } = payment;
    const writes = [
      batchChanged(withRow(batch, paymentId, { state: "taken-out" })),
      // Two look at it again: one person alone could otherwise send the same payment to the bank twice.
      paymentChanged({ ...payment, status: "entered", attests: [], changedAt: at }),
      audited({ applicationId, at, by, action: "payment.taken-out", details: { amountOre } }),
    ];
    await transactOnce(table, { scope: `batch#${batchId}`, nonce, at }, {}, writes).catch((error: unknown) => {
      if (error instanceof ConditionFailed) refuse("stale-version");
      throw error;
    });
  },
});
