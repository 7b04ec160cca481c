import { indexed, keys } from "../../platform/table/keys.ts";
import { absent, type Item, unchangedSince, type Write } from "../../platform/table/table.ts";
import type { PaymentId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { Payment } from "./payment.ts";

/** Every payment among a pilot's items (`readPilot`), in the order they became due. */
export const paymentsIn = (items: readonly Item[]): readonly Payment[] =>
  items
    .filter(({ sk }) => sk.startsWith("PAYMENT#"))
    .map((item) => Payment.parse(item))
    .sort((a, b) => (a.enteredAt < b.enteredAt ? -1 : 1));

/** One of a pilot's payments. @throws Refusal not-found */
export const paymentOf = (pilot: { readonly payments: readonly Payment[] }, paymentId: PaymentId): Payment =>
  pilot.payments.find((payment) => payment.paymentId === paymentId) ?? refuse("not-found");

/** Lists are of payments that somebody still has to do something with. */
const listed = ({ status, enteredAt, paymentId }: Payment) =>
  status === "paid" || status === "cancelled" ? {} : indexed.payments(status, enteredAt, paymentId);

const itemOf = (payment: Payment): Item => ({
  ...keys.payment(payment.applicationId, payment.paymentId),
  ...payment,
  ...listed(payment),
});

/** A payment that has become due. */
export const paymentPut = (payment: Payment): Write => ({ table: "pilots", put: itemOf(payment), when: absent });

/** The payment as it becomes, if nobody has changed it since; `payment.version` is the one that was seen. */
export const paymentChanged = (payment: Payment): Write => ({
  table: "pilots",
  put: itemOf({ ...payment, version: payment.version + 1 }),
  when: unchangedSince(payment.version),
});

export const paymentCancelled = (payment: Payment, at: Instant): Write =>
  paymentChanged({ ...payment, status: "cancelled", changedAt: at });
