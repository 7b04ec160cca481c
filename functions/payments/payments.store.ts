import { Grant } from "../pilot/items/grant.ts";
import { Payee } from "../pilot/items/payee.ts";
import { Payment } from "../pilot/items/payment.ts";
import { keys } from "../platform/table/keys.ts";
import { type Paged, readPage } from "../platform/table/list-page.ts";
import type { Table } from "../platform/table/table.ts";
import type { PaymentQueue } from "./attest.ts";

type Reads = Pick<Table, "query">;

const listed = (status: Parameters<typeof keys.payments>[0], at: Paged) =>
  ({ table: "pilots", index: "cases", pk: keys.payments(status), limit: 25, ...at }) as const;

/** A page of the payments in one queue, the oldest first. */
export async function paymentsListed(table: Reads, queue: PaymentQueue, at: Paged = {}) {
  const { items: payments, ...beside } = await readPage(table, Payment, listed(queue, at));
  return { payments, beside };
}

/** Changes of payees that wait to be checked, the oldest first. */
export async function payeesWaiting(table: Reads, at: Paged = {}) {
  const { items: payees, ...beside } = await readPage(table, Payee, listed("payee", at));
  return { payees, beside };
}

/** Grants of which a part is claimed back and has not come, the oldest recovery order first. */
export async function openRecoveryOrders(table: Reads, at: Paged = {}) {
  const { items: grants, ...beside } = await readPage(table, Grant, listed("reclaimed", at));
  return { grants, beside };
}
