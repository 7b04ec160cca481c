import type { Pressed } from "../../pilot/act.ts";
import { press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { type PaymentId, pilotSubject } from "../../vocabulary/ids.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { type Batch, rowIn } from "./batch.ts";
import { markPaymentPaid } from "./mark-payment-paid.act.ts";

/** The batch as it was read, and which of its payments the bank has made, each with its day. */
export type Marks = {
  readonly batch: Batch;
  readonly paid: ReadonlyArray<{ readonly paymentId: PaymentId; readonly paidOn: LocalDay }>;
};

/**
 * Marks payments of a batch as paid, one press each, since each has a posting of its own. When one of them is
 * stopped, those before it are marked, and the same form marks the rest. No nonce is needed: a payment is paid once.
 */
export async function markPayments(
  table: Table,
  { by, at, timeLeft, command: { batch, paid } }: Omit<Pressed<Marks>, "subject">,
): Promise<{ readonly marked: number }> {
  let marked = 0;
  for (const { paymentId, paidOn } of paid) {
    const subject = pilotSubject(rowIn(batch, paymentId).applicationId);
    const command = { batchId: batch.batchId, paymentId, paidOn };
    const done = await press(table, markPaymentPaid, { subject, by, at, timeLeft, command });
    if (done.marked) marked++;
  }
  return { marked };
}
