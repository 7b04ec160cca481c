import { Payment } from "../../../pilot/items/payment.ts";
import { keys } from "../../../platform/table/keys.ts";
import { pagesOf, parsed, readAll, readAs, type Table } from "../../../platform/table/table.ts";
import type { BatchId } from "../../../vocabulary/ids.ts";
import type { LocalDay } from "../../../vocabulary/instant.ts";
import { refuse } from "../../../vocabulary/refusal.ts";
import type { PaymentQueue } from "../../attest.ts";
import { toBeSent } from "../batch.store.ts";
import { type Batch, type BatchRow, isReady, type Payable } from "../batch.ts";
import { BatchPart, mostInLarge, rowsInPart } from "./batch-part.ts";

type Reads = Pick<Table, "get" | "query">;

/** @throws Refusal not-found */
export async function readPart(table: Pick<Table, "get">, id: BatchId, number: number): Promise<BatchPart> {
  const item = await table.get("pilots", keys.batchPart(id, number));
  return item ? readAs(BatchPart, item) : refuse("not-found");
}

/** A batch with all its rows, wherever they lie: for its file, and for what the bank says of it. */
export async function withAllRows(table: Pick<Table, "query">, batch: Batch): Promise<Batch> {
  if (!batch.large) return batch;
  const place = {
    table: "pilots",
    pk: keys.batchPart(batch.batchId, 1).pk,
    prefix: "PART#",
    consistent: true,
  } as const;
  return { ...batch, rows: parsed(BatchPart, await readAll(table, place)).flatMap(({ rows }) => rows) };
}

/** What a large batch is made of: what two have attested, or all that is due and is then attested as a whole. */
export const choices = ["attested", "all"] as const;
export type Choice = (typeof choices)[number];
const queues = {
  attested: ["attested"],
  all: ["attested", "attested-once", "entered"],
} as const satisfies Record<Choice, readonly PaymentQueue[]>;

/** Payments that can be sent once they are attested, the oldest of each queue first. */
export async function orderable(table: Reads, choice: Choice, today: LocalDay): Promise<readonly Payable[]> {
  const found: Payable[] = [];
  for (const queue of queues[choice]) {
    const place = { table: "pilots", index: "cases", pk: keys.payments(queue), limit: rowsInPart } as const;
    for await (const items of pagesOf(table, place)) {
      found.push(...(await toBeSent(table, parsed(Payment, items), today)).filter(isReady));
      if (found.length >= mostInLarge) return found.slice(0, mostInLarge);
    }
  }
  return found;
}

/** The payments of rows as they are now, with where their money goes; undefined where there is none. */
export async function payablesOf(
  table: Reads,
  rows: readonly BatchRow[],
  today: LocalDay,
): Promise<ReadonlyMap<string, Payable>> {
  const items = await Promise.all(
    rows.map(({ applicationId, paymentId }) => table.get("pilots", keys.payment(applicationId, paymentId))),
  );
  const payments = items.flatMap((item) => (item ? [readAs(Payment, item)] : []));
  return new Map((await toBeSent(table, payments, today)).map((one) => [one.payment.paymentId, one]));
}
