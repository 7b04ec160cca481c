import * as z from "zod";
import type { Payee } from "../../pilot/items/payee.ts";
import type { Payment } from "../../pilot/items/payment.ts";
import { Giro } from "../../vocabulary/giro.ts";
import { ApplicationId, BatchId, CallId, PaymentId, RegistrationNumber } from "../../vocabulary/ids.ts";
import { type LocalDay as Day, dayOf, Instant, LocalDay } from "../../vocabulary/instant.ts";
import { Ore, sumOre } from "../../vocabulary/ore.ts";

/** A batch holds at most this many payments: it is made in one transaction, whole or not at all. */
export const mostPayments = 30;

/** A payment as it is sent to the bank: what it says here stays, whatever is changed of the payee afterwards. */
export const BatchRow = z.lazy(() =>
  z.object({
    paymentId: PaymentId,
    applicationId: ApplicationId,
    callId: CallId,
    registrationNumber: RegistrationNumber.optional(),
    title: z.string(),
    organisation: z.string(),
    kind: z.enum(["payment", "advance"]),
    amountOre: Ore,
    giro: Giro,
    message: z.string(),
    /** Taken out: the bank did not pay it, and it can go into another batch. */
    state: z.enum(["sent", "paid", "taken-out"]),
    paidOn: LocalDay.optional(),
  }),
);
export type BatchRow = z.infer<typeof BatchRow>;

/** Payments that go to the bank together (utbetalningsomgång). */
export const Batch = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    batchId: BatchId,
    createdAt: Instant,
    createdBy: z.object({ id: z.string(), name: z.string() }),
    rows: z.array(BatchRow).min(1).max(mostPayments),
  }),
);
export type Batch = z.infer<typeof Batch>;

const alphabet = "abcdefghijkmnpqrstuvwxyz23456789";

/** A new batch's name; later ones sort after it. */
export const newBatchId = (at: Instant): BatchId => {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  const unique = Array.from(bytes, (byte) => alphabet[byte % 32]).join("");
  return BatchId.parse(`${at.slice(0, 10).replaceAll("-", "")}-${at.slice(11, 19).replaceAll(":", "")}-${unique}`);
};

/** Why a payment cannot go into a batch; undefined when it can. */
export const whyNotBatched = (
  payment: Pick<Payment, "status">,
  payee: Payee | undefined,
): "no-payee" | "not-attested" | undefined => {
  if (payment.status !== "attested") return "not-attested";
  return payee?.current ? undefined : "no-payee";
};

/** A payment as a row of a batch, to the number that is in force. @throws RangeError when none is */
export function rowOf(payment: Payment, payee: Payee | undefined): BatchRow {
  if (!payee?.current) throw new RangeError("a payment goes to a payee that is in force");
  const { paymentId, applicationId, callId, registrationNumber, title, organisation, kind, amountOre } = payment;
  const { giro, message } = payee.current;
  return {
    paymentId,
    applicationId,
    callId,
    ...(registrationNumber ? { registrationNumber } : {}),
    title,
    organisation,
    kind,
    amountOre,
    giro,
    message,
    state: "sent",
  };
}

/** What goes to the bank: what was taken out does not. */
export const totalOf = (rows: readonly BatchRow[]): Ore =>
  sumOre(rows.filter(({ state }) => state !== "taken-out").map(({ amountOre }) => amountOre));

export const waiting = ({ rows }: Pick<Batch, "rows">): readonly BatchRow[] =>
  rows.filter(({ state }) => state === "sent");

/** The batch with one row as it has become. */
export const withRow = (batch: Batch, paymentId: PaymentId, change: Partial<BatchRow>): Batch => ({
  ...batch,
  rows: batch.rows.map((row) => (row.paymentId === paymentId ? { ...row, ...change } : row)),
});

/** Why a batch's payment cannot have been paid on a day; undefined when it can. */
export function whyNotPaidOn(
  day: Day,
  { createdAt }: Pick<Batch, "createdAt">,
  today: Day,
): "future" | "too-early" | undefined {
  if (day > today) return "future";
  return day < dayOf(createdAt) ? "too-early" : undefined;
}
