import { act, already, type Guarded, type Outcome, type Pressed, type Reader } from "../../../pilot/act.ts";
import type { BatchId, PaymentId } from "../../../vocabulary/ids.ts";
import { refuse } from "../../../vocabulary/refusal.ts";
import type { BatchRow } from "../batch.ts";
import { readRows, rowsWritten } from "../sent-payment.store.ts";
import { type BatchSeen, isAtRest } from "./batch-part.ts";

type Command = { readonly batchId: BatchId; readonly part: number; readonly payments: readonly PaymentId[] };

type Seen = Guarded & { readonly batch: BatchSeen };

/** Who reads a large batch through leaves payments out of it: they wait as before. */
export const leaveOutPayments = act({
  name: "leave-out-payments",
  writes: ["BATCHES", "PART"],
  see: async (table: Reader, { command: { batchId, part } }: Pressed<Command>): Promise<Seen> => ({
    heads: [],
    batch: await readRows(table, batchId, part),
  }),
  decide: ({ batch }: Seen, { payments }: Command): Outcome<object> => {
    const { large = refuse("not-found") } = batch;
    const isLeft = ({ state, paymentId }: BatchRow) => state === "ordered" && payments.includes(paymentId);
    if (!batch.rows.some(isLeft)) return already({});
    if (!isAtRest(batch)) refuse("stale-version");
    const rows = batch.rows.map((row) => (isLeft(row) ? { ...row, state: "left-out" as const, why: "by-hand" } : row));
    return {
      answer: {},
      // The other person is to see it: a page that was shown before does not attest it.
      writes: rowsWritten(batch, rows, { large }),
      log: { action: "batch.left-out", details: { payments: batch.rows.filter(isLeft).length } },
    };
  },
});
