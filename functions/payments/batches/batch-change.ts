import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import type { PaymentId } from "../../vocabulary/ids.ts";
import type { Batch, BatchRow } from "./batch.ts";

/** The batch with one row as it becomes, if it has not been changed since. */
export const batchChanged = (batch: Batch, paymentId: PaymentId, change: Partial<BatchRow>): Write => {
  const rows = batch.rows.map((row) => (row.paymentId === paymentId ? { ...row, ...change } : row));
  return {
    table: "pilots",
    put: { ...keys.batch(batch.batchId), ...batch, rows, version: batch.version + 1 },
    when: unchangedSince(batch.version),
  };
};
