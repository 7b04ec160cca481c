import { ledgerOf, lineOf } from "../../ledger/posting.store.ts";
import type { LedgerLine, PostedLine } from "../../ledger/verification.ts";
import { act, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { type Payment, paymentChanged, paymentOf } from "../../pilot/items/payment.ts";
import { isOfHolder } from "../../pilot/items/takeover.ts";
import { requireVersion, thePilot } from "../../pilot/pilot.ts";
import type { ApplicationId, PaymentId } from "../../vocabulary/ids.ts";
import { ore } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { BatchRow } from "../batches/batch.ts";
import { batchWith, readRows } from "../batches/sent-payment.store.ts";
import { paidToFormerHolder, paymentNotPaid, returnSaidByYou } from "../payments.refusals.ts";
import { grantChanged, postingOf, settlementMade } from "../settlement-writes.ts";
import { type Becomes, becomesOf, sumsTakenBack, withoutAdvance } from "./taken-back.ts";

type Command = { readonly paymentId: PaymentId; readonly version: number };

/** The line by which a payment was posted as paid: the last one, where it was paid more than once. */
async function postedLine(table: Reader, id: ApplicationId, payment: Payment): Promise<LedgerLine | undefined> {
  if (payment.posted) return lineOf(table, payment.posted.verification, payment.posted.month, 1);
  const of = `payment/${payment.paymentId}`;
  return (await ledgerOf(table, id)).findLast(({ reference }) => reference === of || reference.startsWith(`${of}/`));
}

/** A payment in its pilot, which its head guards, in its batch, which its own version guards, and as it was posted. */
async function see(table: Reader, pressed: Pressed<Command>) {
  const pilot = await thePilot(table, pressed);
  const payment = paymentOf(pilot, pressed.command.paymentId);
  const { status, batchId } = payment;
  if (status !== "paid" || !batchId) return refuse(paymentNotPaid);
  const [batch, posted] = await Promise.all([
    readRows(table, batchId, payment.batchPart),
    postedLine(table, pilot.id, payment),
  ]);
  return { heads: pilot.heads, pilot, payment, batch, posted: posted ?? refuse("busy") };
}
type Seen = Awaited<ReturnType<typeof see>>;
type Returning = NonNullable<Payment["returning"]>;

/** The line that takes back what was posted: on the same accounts, and pointing at it. */
const correctionOf = (posted: LedgerLine, { kind, amountOre }: Payment): PostedLine => {
  const { debit, credit, series, number, line, settles, elsewhere } = posted;
  return {
    kind: "correction",
    amountOre: ore(-amountOre),
    debit,
    credit,
    corrects: { verification: `${series}-${number}`, line, kind },
    ...(settles ? { settles } : {}),
    ...(elsewhere ? { elsewhere } : {}),
  };
};

/** The row of the batch as it becomes: it waits for the bank again, or has come back. */
function rowBack({ paidOn, ...row }: BatchRow, { day }: Returning, becomes: Becomes): BatchRow {
  return becomes === "sent" ? { ...row, state: "sent" } : { ...row, state: "returned", returnedOn: day, paidOn };
}

/** The payment as it becomes. Two attest it again before it can be sent anywhere. */
function paymentBack(payment: Payment, becomes: Becomes, returned: NonNullable<Payment["returned"]>): Payment {
  const { returning: _, posted: _posted, paidOn: _paidOn, batchId, batchPart, ...rest } = payment;
  const part = batchPart === undefined ? {} : { batchPart };
  if (becomes === "sent" && batchId) return { ...rest, batchId, ...part, status: "batched", returned };
  return { ...rest, status: becomes === "cancelled" ? "cancelled" : "entered", attests: [], returned };
}

/** The other person of finance confirms it: what was posted is corrected, and the payment is due again. */
export const reversePayment = act({
  name: "reverse-payment",
  writes: ["PAYMENT", "GRANT", "BATCHES", "PART", "FRAME", "RECOVERY"],
  see,
  decide: ({ pilot, payment, batch, posted }: Seen, { version }: Command, { by, at }): Outcome<object> => {
    const { returning, paidOn, batchId, amountOre, kind, paymentId } = payment;
    requireVersion(payment, version);
    if (!returning || !paidOn || !batchId) return refuse("stale-version");
    if (returning.by.id === by.id) return refuse(returnSaidByYou);
    if (!isOfHolder({ submittedAt: payment.enteredAt }, pilot.takeovers)) return refuse(paidToFormerHolder);
    const { grant, call, lifecycle, payments, recoveries } = pilot;
    const { cause, day, reason } = returning;
    const { registrationNumber } = lifecycle;
    const becomes = becomesOf(grant, payment);
    const confirmed = { confirmedBy: { id: by.id, name: by.name }, confirmedAt: at };
    const returned = [...(payment.returned ?? []), { ...returning, paidOn, batchId, ...confirmed }];
    const reference = `returned/${paymentId}/${returned.length}`;
    // Who made it due attests what takes its place no more than this one.
    const made = {
      ...{ grant, call, recoveries, registrationNumber, reference, at },
      by: { ...by, ...payment.enteredBy },
    };
    const settlement = becomes === "cancelled" ? withoutAdvance(grant, payment, payments) : undefined;
    const money = settlement
      ? settlementMade({ ...made, settlement, returned: payment })
      : { writes: [grantChanged(grant, sumsTakenBack(grant, payment), at)], mails: [], documents: [], lines: [] };
    const { title, contact } = grant;
    const about = { title, ...(registrationNumber ? { registrationNumber } : {}) };
    const data = { ...about, amountOre, day, advance: kind === "advance", cause, reason, becomes };
    return {
      answer: {},
      writes: [
        paymentChanged({ ...paymentBack(payment, becomes, returned), changedAt: at }),
        ...batchWith(batch, paymentId, (row) => rowBack(row, returning, becomes)),
        ...money.writes,
      ],
      posting: postingOf(grant, {
        ...{ registrationNumber, reference, at, trueDay: day },
        lines: [correctionOf(posted, payment), ...money.lines],
      }),
      documents: money.documents,
      mails: [...money.mails, { template: "payment-returned", language: contact.language, to: contact.email, data }],
      log: { action: "payment.returned", details: { amountOre, day, cause, reason } },
    };
  },
});
