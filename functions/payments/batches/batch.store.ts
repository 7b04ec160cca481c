import { AfterDecision } from "../../pilot/items/after-decision.ts";
import { stayOn } from "../../pilot/items/appeal.ts";
import { Payee } from "../../pilot/items/payee.ts";
import { Payment } from "../../pilot/items/payment.ts";
import { keys } from "../../platform/table/keys.ts";
import { type Paged, readPage } from "../../platform/table/list-page.ts";
import { pagesOf, parsed, readAll, readAs, type Table } from "../../platform/table/table.ts";
import { type ApplicationId, BatchId } from "../../vocabulary/ids.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { Batch, isReady, mostPayments, type Payable, type Picked } from "./batch.ts";

/** A page of batches, the newest first. */
export async function readBatches(table: Pick<Table, "query">, at: Paged = {}) {
  const query = { table: "pilots", pk: keys.batches(), newestFirst: true, limit: 25, ...at } as const;
  const { items: batches, ...beside } = await readPage(table, Batch, query);
  return { batches, beside };
}

/** @throws Refusal not-found */
export async function readBatch(table: Pick<Table, "get">, name: string | undefined): Promise<Batch> {
  const id = BatchId.safeParse(name);
  const item = id.success ? await table.get("pilots", keys.batch(id.data)) : undefined;
  return item ? Batch.parse(item) : refuse("not-found");
}

/** Where a pilot's money goes. */
async function readPayee(table: Pick<Table, "get">, id: ApplicationId): Promise<Payee | undefined> {
  const item = await table.get("pilots", keys.payee(id));
  return item && Payee.parse(item);
}

/** Whether a court has stopped a pilot's decision from being carried out on this day. */
async function isStayed(table: Pick<Table, "query">, id: ApplicationId, today: LocalDay): Promise<boolean> {
  const noted = await readAll(table, {
    table: "pilots",
    pk: keys.pilot(id),
    prefix: "AFTERDECISION#",
    consistent: true,
  });
  return stayOn(parsed(AfterDecision, noted), today) !== undefined;
}

type Reads = Pick<Table, "get" | "query">;

/** What may keep payments from being sent, each pilot's read once. */
export async function toBeSent(
  table: Reads,
  payments: readonly Payment[],
  today: LocalDay,
): Promise<readonly Payable[]> {
  const ids = [...new Set(payments.map(({ applicationId }) => applicationId))];
  const known = async (id: ApplicationId) => {
    const [payee, stayed] = await Promise.all([readPayee(table, id), isStayed(table, id, today)]);
    return [id, { payee, stayed }] as const;
  };
  const found = new Map(await Promise.all(ids.map(known)));
  return payments.map((payment) => ({
    payment,
    payee: found.get(payment.applicationId)?.payee,
    stayed: found.get(payment.applicationId)?.stayed ?? false,
  }));
}

/** Attested payments, the oldest first: as many as a batch holds of those that can be sent, and the others before them. */
export async function payableNow(
  table: Reads,
  today: LocalDay,
): Promise<{ payable: readonly Payable[]; more: boolean }> {
  const payable: Payable[] = [];
  let ready = 0;
  const attested = { table: "pilots", index: "cases", pk: keys.payments("attested"), limit: mostPayments } as const;
  for await (const items of pagesOf(table, attested))
    for (const one of await toBeSent(table, parsed(Payment, items), today)) {
      if (isReady(one) && ++ready > mostPayments) return { payable, more: true };
      payable.push(one);
    }
  return { payable, more: false };
}

/** Payments that were chosen for a batch, each with where its money goes and what stops it. @throws Refusal not-found */
export async function readPayable(
  table: Reads,
  picks: readonly Picked[],
  today: LocalDay,
): Promise<readonly Payable[]> {
  const items = await Promise.all(
    picks.map(({ applicationId, paymentId }) => table.get("pilots", keys.payment(applicationId, paymentId))),
  );
  const payments = items.map((item) => (item ? readAs(Payment, item) : refuse("not-found")));
  return toBeSent(table, payments, today);
}
