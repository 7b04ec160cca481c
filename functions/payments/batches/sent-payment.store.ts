import type { Pressed, Reader } from "../../pilot/act.ts";
import { paymentOf } from "../../pilot/items/payment.ts";
import { thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import type { BatchId, PaymentId } from "../../vocabulary/ids.ts";
import { readBatch } from "./batch.store.ts";
import { type Batch, type BatchRow, rowIn } from "./batch.ts";

/** A payment of the pilot that was sent to the bank, by the batch that it was sent in. */
export type OfBatch = { readonly batchId: BatchId; readonly paymentId: PaymentId };

/** A payment in its pilot, which its head guards, and in its batch, which its own version guards. */
export async function sentPayment(table: Reader, pressed: Pressed<OfBatch>) {
  const { batchId, paymentId } = pressed.command;
  const pilot = await thePilot(table, pressed);
  const payment = paymentOf(pilot, paymentId);
  const batch = await readBatch(table, batchId);
  return { heads: pilot.heads, pilot, batch, row: rowIn(batch, paymentId), payment };
}
export type SentPayment = Awaited<ReturnType<typeof sentPayment>>;

/** The batch with one row as it becomes, if it has not been changed since. */
export const batchChanged = (batch: Batch, paymentId: PaymentId, change: Partial<BatchRow>): Write =>
  batchWith(batch, paymentId, (row) => ({ ...row, ...change }));

export const batchWith = (batch: Batch, paymentId: PaymentId, changed: (row: BatchRow) => BatchRow): Write => {
  const rows = batch.rows.map((row) => (row.paymentId === paymentId ? changed(row) : row));
  return {
    table: "pilots",
    put: { ...keys.batch(batch.batchId), ...batch, rows, version: batch.version + 1 },
    when: unchangedSince(batch.version),
  };
};
