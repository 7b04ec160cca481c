import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { PaymentId } from "../../vocabulary/ids.ts";
import { dayOf, type Instant, type LocalDay } from "../../vocabulary/instant.ts";
import { type Batch, whyNotPaidOn } from "./batch.ts";
import type { Sent } from "./paid.store.ts";

type Needs = { readonly sent: Sent; readonly clock: () => Instant };
type Command = {
  readonly batch: Batch;
  readonly paid: ReadonlyArray<{ readonly paymentId: PaymentId; readonly paidOn: LocalDay }>;
  readonly by: Actor;
};

/**
 * Finance says which payments of a batch the bank has made, and on which day. One after the other: whatever stops it,
 * those before are marked and the rest can be marked by pressing again.
 */
export const markPaid =
  ({ sent, clock }: Needs) =>
  async ({ batch, paid, by }: Command): Promise<{ marked: number }> => {
    const { batchId } = batch;
    if (paid.some(({ paidOn }) => whyNotPaidOn(paidOn, batch, dayOf(clock()))))
      throw new RangeError("the form says this");
    let marked = 0;
    for (const { paymentId, paidOn } of paid)
      if (await sent.pay({ batchId, paymentId, paidOn, by, at: clock() })) marked++;
    return { marked };
  };
