import type { Pressed, Reader } from "../../pilot/act.ts";
import type { Head } from "../../pilot/head.ts";
import { type Payment, paymentOf } from "../../pilot/items/payment.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import type { BatchId, PaymentId } from "../../vocabulary/ids.ts";
import { readBatch } from "./batch.store.ts";
import { type Batch, type BatchRow, rowIn } from "./batch.ts";

/** A payment of the pilot that was sent to the bank, by the batch that it was sent in. */
export type OfBatch = { readonly batchId: BatchId; readonly paymentId: PaymentId };

export type SentPayment = {
  readonly heads: readonly Head[];
  readonly pilot: Pilot;
  readonly batch: Batch;
  readonly row: BatchRow;
  readonly payment: Payment;
};

/** A payment in its pilot, which its head guards, and in its batch, which its own version guards. */
export async function sentPayment(table: Reader, pressed: Pressed<OfBatch>): Promise<SentPayment> {
  const { batchId, paymentId } = pressed.command;
  const pilot = await thePilot(table, pressed);
  const payment = paymentOf(pilot, paymentId);
  const batch = await readBatch(table, batchId);
  return { heads: pilot.heads, pilot, batch, row: rowIn(batch, paymentId), payment };
}
