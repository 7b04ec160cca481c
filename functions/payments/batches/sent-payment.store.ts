import type { Pressed, Reader } from "../../pilot/act.ts";
import { paymentOf } from "../../pilot/items/payment.ts";
import { thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { present, unchangedSince, type Write } from "../../platform/table/table.ts";
import type { BatchId, PaymentId } from "../../vocabulary/ids.ts";
import { readBatch } from "./batch.store.ts";
import { type Batch, type BatchRow, rowIn, tallyOfRows } from "./batch.ts";
import { type BatchSeen, partOf } from "./large/batch-part.ts";
import { readPart } from "./large/large-batch.store.ts";

/** A payment of the pilot that was sent to the bank, by the batch that it was sent in, and the part of a large one. */
export type OfBatch = { readonly batchId: BatchId; readonly paymentId: PaymentId; readonly part?: number | undefined };

/** A batch with the rows that it holds itself, or with those of one of its parts. */
export async function readRows(table: Reader, batchId: BatchId, part: number | undefined): Promise<BatchSeen> {
  const batch = await readBatch(table, batchId);
  return batch.large && part !== undefined ? partOf(batch, await readPart(table, batchId, part)) : batch;
}

/** A payment in its pilot, which its head guards, and in its batch, which its own version guards. */
export async function sentPayment(table: Reader, pressed: Pressed<OfBatch>) {
  const { batchId, paymentId } = pressed.command;
  const pilot = await thePilot(table, pressed);
  const payment = paymentOf(pilot, paymentId);
  const part = pressed.command.part ?? (payment.batchId === batchId ? payment.batchPart : undefined);
  const batch = await readRows(table, batchId, part);
  return { heads: pilot.heads, pilot, batch, row: rowIn(batch, paymentId), payment };
}
export type SentPayment = Awaited<ReturnType<typeof sentPayment>>;

/** The batch with one row as it becomes, if it has not been changed since. */
export const batchChanged = (batch: BatchSeen, paymentId: PaymentId, change: Partial<BatchRow>): readonly Write[] =>
  batchWith(batch, paymentId, (row) => ({ ...row, ...change }));

export const batchWith = (
  batch: BatchSeen,
  paymentId: PaymentId,
  changed: (row: BatchRow) => BatchRow,
): readonly Write[] =>
  rowsWritten(
    batch,
    batch.rows.map((row) => (row.paymentId === paymentId ? changed(row) : row)),
  );

/**
 * The rows as they become: in the batch itself, or in its part. What a large batch counts follows in the same
 * transaction; `set` changes the rest of it, if it has not been changed since it was read.
 */
export function rowsWritten(
  { part, ...batch }: BatchSeen,
  rows: readonly BatchRow[],
  set?: Partial<Pick<Batch, "large" | "goesTo">>,
): readonly Write[] {
  const version = batch.version + 1;
  if (!part)
    return [
      {
        table: "pilots",
        put: { ...keys.batch(batch.batchId), ...batch, rows, version },
        when: unchangedSince(batch.version),
      },
    ];
  const { batchId } = batch;
  const [before, after] = [tallyOfRows(batch.rows), tallyOfRows(rows)];
  const moved = Object.entries(after).map(
    ([name, now]) => [name, now - Number(Object.entries(before).find(([of]) => of === name)?.[1])] as const,
  );
  const add = Object.fromEntries(moved.filter(([, by]) => by !== 0));
  return [
    {
      table: "pilots",
      put: {
        ...keys.batchPart(batchId, part.number),
        v: 1,
        version: part.version + 1,
        batchId,
        part: part.number,
        rows,
      },
      when: unchangedSince(part.version),
    },
    {
      table: "pilots",
      update: keys.batch(batchId),
      ...(set ? { set: { ...set, version } } : {}),
      add,
      when: set ? unchangedSince(batch.version) : present,
    },
  ];
}
