import * as z from "zod";
import { Payment } from "../pilot/items/payment.ts";
import { keys } from "../platform/table/keys.ts";
import { type Item, parsed, readAs, type Table } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { type Ore, sumOre } from "../vocabulary/ore.ts";
import { Rate } from "../vocabulary/rate.ts";

/** What is on its way into the ledger: payments that are due and not yet paid. */
export type OutstandingPayments = {
  readonly payments: number;
  readonly ore: Ore;
  /** There are more than were counted. */
  readonly more: boolean;
};

/** Of a payment that is due: before it is attested, while it is, and on its way to the bank. */
const waiting = ["entered", "attested-once", "attested", "batched"] as const;
const mostCounted = 500;

export async function outstandingPayments(table: Pick<Table, "query">): Promise<OutstandingPayments> {
  const items: Item[] = [];
  let more = false;
  for (const status of waiting) {
    const pk = keys.payments(status);
    const page = await table.query({ table: "pilots", index: "cases", pk, limit: mostCounted });
    items.push(...page.items);
    more ||= page.next !== undefined;
  }
  const amounts = parsed(Payment, items).map(({ amountOre }) => amountOre);
  return { payments: amounts.length, ore: sumOre(amounts), more };
}

const Rated = z.object({ rate: Rate });

/**
 * The exact rate of a pilot's grant; it never changes. A pilot with ledger lines has a grant, which comes before them all.
 * @throws RangeError when it has none
 */
export async function rateOfGrant(table: Pick<Table, "get">, applicationId: ApplicationId): Promise<Rate> {
  const item = await table.get("pilots", keys.grant(applicationId));
  if (!item) throw new RangeError(`${applicationId} has ledger lines and no grant`);
  return readAs(Rated, item).rate;
}
