import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { Payee } from "../../pilot/items/payee.ts";
import { Payment } from "../../pilot/items/payment.ts";
import { paymentChanged } from "../../pilot/items/payment-items.ts";
import { audited } from "../../pilot/record-fact.ts";
import { keys } from "../../platform/table/keys.ts";
import { transactOnce } from "../../platform/table/once.ts";
import { pagesOf } from "../../platform/table/read-all.ts";
import { absent, ConditionFailed, parsed, type Table, unchangedSince, type Write } from "../../platform/table/table.ts";
import { giroEnding } from "../../vocabulary/giro.ts";
import { type ApplicationId, BatchId, type Nonce, type PaymentId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { payeeUnchanged, readPayee } from "../payee/payee.store.ts";
import { Batch, mostPayments } from "./batch.ts";

/** A page of batches, the newest first. */
export async function readBatches(table: Pick<Table, "query">, after?: string) {
  const page = await table.query({
    table: "pilots",
    pk: keys.batches(),
    newestFirst: true,
    limit: 25,
    ...(after ? { after } : {}),
  });
  return { batches: parsed(Batch, page.items), next: page.next };
}

/** @throws Refusal not-found */
export async function readBatch(table: Pick<Table, "get">, name: string | undefined): Promise<Batch> {
  const id = BatchId.safeParse(name);
  const item = id.success ? await table.get("pilots", keys.batch(id.data)) : undefined;
  return item ? Batch.parse(item) : refuse("not-found");
}

/** The batch as it becomes, if nobody has changed it since. */
export const batchChanged = (batch: Batch): Write => ({
  table: "pilots",
  put: { ...keys.batch(batch.batchId), ...batch, version: batch.version + 1 },
  when: unchangedSince(batch.version),
});

export type Payable = { readonly payment: Payment; readonly payee: Payee | undefined };

/** The payees of payments that may be sent, each read once. */
async function withPayees(table: Pick<Table, "get">, payments: readonly Payment[]): Promise<readonly Payable[]> {
  const ids = [...new Set(payments.map(({ applicationId }) => applicationId))];
  const payees = new Map(await Promise.all(ids.map(async (id) => [id, await readPayee(table, id)] as const)));
  return payments.map((payment) => ({ payment, payee: payees.get(payment.applicationId) }));
}

/**
 * Attested payments, the oldest first: as many that can be sent as a batch holds, and whatever cannot be sent before
 * them. Those that wait for a number to pay to may be many, and do not stand in the way of others.
 */
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

/** A payment that somebody chose, with the version that they saw. */
export type Picked = { readonly applicationId: ApplicationId; readonly paymentId: PaymentId; readonly version: number };

type Made = {
  readonly batch: Batch;
  /** The payments as they become; their versions are those that were seen. */
  readonly payments: readonly Payment[];
  /** The payees that the rows were made from. */
  readonly payees: readonly Pick<Payee, "applicationId" | "version">[];
  readonly by: Actor;
  readonly at: Instant;
  readonly nonce: Nonce;
};
export type Batches = {
  /** @throws Refusal not-found */
  read: (picks: readonly Picked[]) => Promise<readonly Payable[]>;
  make: (made: Made) => Promise<{ batchId: BatchId }>;
};

/** Batches in the table. @throws Refusal stale-version when a payment or a payee was changed meanwhile */
export const tableBatches = (table: Table): Batches => ({
  read: async (picks) => {
    const items = await Promise.all(
      picks.map(({ applicationId, paymentId }) => table.get("pilots", keys.payment(applicationId, paymentId))),
    );
    return withPayees(
      table,
      items.map((item) => (item ? Payment.parse(item) : refuse("not-found"))),
    );
  },

  make: async ({ batch, payments, payees, by, at, nonce }) => {
    const { batchId, rows } = batch;
    const writes: readonly Write[] = [
      { table: "pilots", put: { ...keys.batch(batchId), ...batch }, when: absent },
      ...payments.map(paymentChanged),
      ...payees.map(payeeUnchanged),
      ...rows.map(({ applicationId, amountOre, giro }) => {
        const details = { amountOre, giro: giro.kind, ending: giroEnding(giro) };
        return audited({ applicationId, at, by, action: "payment.batched", details });
      }),
    ];
    return transactOnce(table, { scope: "batch", nonce, at }, { batchId }, writes).catch((error: unknown) => {
      if (error instanceof ConditionFailed) return refuse("stale-version");
      throw error;
    });
  },
});
