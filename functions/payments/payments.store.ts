import { Grant } from "../pilot/items/grant.ts";
import { Payee } from "../pilot/items/payee.ts";
import { Payment } from "../pilot/items/payment.ts";
import { keys } from "../platform/table/keys.ts";
import { readPage, type Table } from "../platform/table/table.ts";
import type { PaymentQueue } from "./attest.ts";

type Reads = Pick<Table, "query">;

const listed = (status: Parameters<typeof keys.payments>[0], after: string | undefined) =>
  ({ table: "pilots", index: "cases", pk: keys.payments(status), limit: 25, after }) as const;

/** A page of the payments in one queue, the oldest first. */
export async function paymentsListed(table: Reads, queue: PaymentQueue, after?: string) {
  const { items: payments, next } = await readPage(table, Payment, listed(queue, after));
  return { payments, next };
}

/** Changes of payees that wait to be checked, the oldest first. */
export async function payeesWaiting(table: Reads, after?: string) {
  const { items: payees, next } = await readPage(table, Payee, listed("payee", after));
  return { payees, next };
}

/** Grants of which a part is claimed back and has not come, the oldest recovery order first. */
export async function openRecoveryOrders(table: Reads, after?: string) {
  const { items: grants, next } = await readPage(table, Grant, listed("reclaimed", after));
  return { grants, next };
}
