import { act, type Outcome, type Pressed, type Reader } from "../../../pilot/act.ts";
import { keys } from "../../../platform/table/keys.ts";
import { absent } from "../../../platform/table/table.ts";
import type { BatchId } from "../../../vocabulary/ids.ts";
import { dayOf, type LocalDay } from "../../../vocabulary/instant.ts";
import { type Batch, newBatchId, rowOf, tallyOfRows } from "../batch.ts";
import { type BatchPart, rowsInPart } from "./batch-part.ts";
import { type Choice, orderable } from "./large-batch.store.ts";

type Command = { readonly choice: Choice; readonly dueOn: LocalDay };
export type Ordered = { readonly batchId?: BatchId };

/**
 * Finance puts up to 500 due payments together. Nothing of them is changed yet: what is written down is what two people
 * read through, and each payment is held against it again before it is attested and sent.
 */
export const orderBatch = act({
  name: "order-batch",
  writes: ["BATCHES", "PART"],
  see: async (table: Reader, { at, command }: Pressed<Command>) => ({
    heads: [],
    payable: await orderable(table, command.choice, dayOf(at)),
  }),
  decide: ({ payable }, { dueOn }, { by, at, newId }): Outcome<Ordered> => {
    const rows = payable.map(({ payment, payee }) => ({
      ...rowOf(payment, payee, { dueOn }),
      payeeVersion: payee?.version ?? 0,
      state: "ordered" as const,
    }));
    if (rows.length === 0) return { answer: {} };
    const batchId = newBatchId(at, newId);
    const parts = Array.from({ length: Math.ceil(rows.length / rowsInPart) }, (_, i): BatchPart => {
      const some = rows.slice(i * rowsInPart, (i + 1) * rowsInPart);
      return { v: 1, version: 1, batchId, part: i + 1, rows: some };
    });
    const large = { parts: parts.length, payments: rows.length, dueOn, step: "proposed", done: 0, starts: 0 } as const;
    const batch: Batch = {
      ...{ v: 1, version: 1, batchId, createdAt: at, createdBy: { id: by.id, name: by.name } },
      ...{ rows: [], large, ...tallyOfRows(rows) },
    };
    return {
      answer: { batchId },
      writes: [
        { table: "pilots", put: { ...keys.batch(batchId), ...batch }, when: absent },
        ...parts.map((part) => ({
          table: "pilots" as const,
          put: { ...keys.batchPart(batchId, part.part), ...part },
          when: absent,
        })),
      ],
      log: { action: "batch.ordered", details: { payments: rows.length, amountOre: tallyOfRows(rows).sumOre } },
    };
  },
});
