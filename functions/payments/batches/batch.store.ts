import { Payee } from "../../pilot/items/payee.ts";
import { Payment } from "../../pilot/items/payment.ts";
import { keys } from "../../platform/table/keys.ts";
import { type Paged, readPage } from "../../platform/table/list-page.ts";
import { pagesOf, parsed, readAs, type Table } from "../../platform/table/table.ts";
import { type ApplicationId, BatchId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { Batch, mostPayments, type Picked } from "./batch.ts";

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

export type Payable = { readonly payment: Payment; readonly payee: Payee | undefined };

/** The payees of payments that may be sent, each read once. */
async function withPayees(table: Pick<Table, "get">, payments: readonly Payment[]): Promise<readonly Payable[]> {
  const ids = [...new Set(payments.map(({ applicationId }) => applicationId))];
  const payees = new Map(await Promise.all(ids.map(async (id) => [id, await readPayee(table, id)] as const)));
  return payments.map((payment) => ({ payment, payee: payees.get(payment.applicationId) }));
}

/** Attested payments, the oldest first: as many with a payee as a batch holds, and those without one before them. */
export async function payableNow(
  table: Pick<Table, "get" | "query">,
): Promise<{ payable: readonly Payable[]; more: boolean }> {
  const payable: Payable[] = [];
  let ready = 0;
  const attested = { table: "pilots", index: "cases", pk: keys.payments("attested"), limit: mostPayments } as const;
  for await (const items of pagesOf(table, attested))
    for (const one of await withPayees(table, parsed(Payment, items))) {
      if (one.payee?.current && ++ready > mostPayments) return { payable, more: true };
      payable.push(one);
    }
  return { payable, more: false };
}

/** Payments that were chosen for a batch, each with where its money goes. @throws Refusal not-found */
export async function readPayable(table: Pick<Table, "get">, picks: readonly Picked[]): Promise<readonly Payable[]> {
  const items = await Promise.all(
    picks.map(({ applicationId, paymentId }) => table.get("pilots", keys.payment(applicationId, paymentId))),
  );
  return withPayees(
    table,
    items.map((item) => (item ? readAs(Payment, item) : refuse("not-found"))),
  );
}
