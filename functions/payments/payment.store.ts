import { Payment } from "../pilot/items/payment.ts";
import { keys } from "../platform/table/keys.ts";
import { parsed, type Table } from "../platform/table/table.ts";
import type { PaymentQueue } from "./payment-queues.ts";

/** A page of the payments in one queue, the oldest first. */
export async function paymentsListed(
  table: Pick<Table, "query">,
  queue: PaymentQueue,
  { limit = 25, after }: { limit?: number; after?: string | undefined } = {},
) {
  const pk = keys.payments(queue);
  const page = await table.query({ table: "pilots", index: "cases", pk, limit, ...(after ? { after } : {}) });
  return { payments: parsed(Payment, page.items), next: page.next };
}
