import type { Actor } from "../pilot/items/lifecycle.ts";
import { Payment } from "../pilot/items/payment.ts";
import { paymentChanged } from "../pilot/items/payment-items.ts";
import { audited } from "../pilot/record-fact.ts";
import { keys } from "../platform/table/keys.ts";
import { transactOnce } from "../platform/table/once.ts";
import { ConditionFailed, parsed, type Table } from "../platform/table/table.ts";
import type { Nonce } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { ListedName } from "./listed.ts";

/** A page of the payments in one state, the oldest first. */
export async function paymentsListed(
  table: Pick<Table, "query">,
  status: ListedName,
  { limit = 25, after }: { limit?: number; after?: string | undefined } = {},
) {
  const pk = keys.payments(status);
  const page = await table.query({ table: "pilots", index: "cases", pk, limit, ...(after ? { after } : {}) });
  return { payments: parsed(Payment, page.items), next: page.next };
}

type Attested = {
  /** As it becomes; its version is the one that was seen. */
  readonly payment: Payment;
  readonly by: Actor;
  readonly at: Instant;
  readonly nonce: Nonce;
};
export type Attests = { attest: (attested: Attested) => Promise<void> };

/** Nobody has attested, cancelled or sent it since: the version says so in the transaction. @throws Refusal stale-version */
export const tableAttests = (table: Table): Attests => ({
  attest: async ({ payment, by, at, nonce }) => {
    const { applicationId, paymentId, amountOre, attests } = payment;
    const details = { amountOre, attest: attests.length };
    const writes = [paymentChanged(payment), audited({ applicationId, at, by, action: "payment.attested", details })];
    const once = { scope: `payment#${paymentId}`, nonce, at };
    await transactOnce(table, once, {}, writes).catch((error: unknown) => {
      if (error instanceof ConditionFailed) refuse("stale-version");
      throw error;
    });
  },
});
