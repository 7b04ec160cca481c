import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { BatchId, Nonce } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { notAhead } from "../not-ahead.ts";
import type { Batches, Payable, Picked } from "./batch.store.ts";
import { mostPayments, newBatchId, rowOf, whyNotBatched } from "./batch.ts";

type Needs = { readonly batches: Batches; readonly clock: () => Instant };
type Command = { readonly picks: readonly Picked[]; readonly by: Actor; readonly nonce: Nonce };

const once = <T>(values: readonly T[], key: (value: T) => string): T[] => [
  ...new Map(values.map((value) => [key(value), value])).values(),
];

/** Finance puts attested payments together for the bank, each to the number that is in force. */
export const makeBatch =
  ({ batches, clock }: Needs) =>
  async ({ picks, by, nonce }: Command): Promise<{ batchId: BatchId }> => {
    const chosen = once(picks, ({ paymentId }) => paymentId);
    if (chosen.length === 0 || chosen.length > mostPayments) throw new RangeError("a batch has its limits");
    const at = clock();
    const payable = await batches.read(chosen);
    const seen = (one: Payable) => chosen.find(({ paymentId }) => paymentId === one.payment.paymentId)?.version;
    for (const one of payable) notAhead(one.payment, seen(one) ?? 0);
    // What has changed since it was chosen is left to the write, which knows a second press.
    if (payable.some((one) => one.payment.version === seen(one) && whyNotBatched(one.payment, one.payee)))
      refuse("stale-version");
    if (payable.some(({ payee }) => !payee?.current)) refuse("stale-version");
    const batchId = newBatchId(at);
    return batches.make({
      batch: {
        v: 1,
        version: 1,
        batchId,
        createdAt: at,
        createdBy: { id: by.id, name: by.name },
        rows: payable.map(({ payment, payee }) => rowOf(payment, payee)),
      },
      payments: payable.map((one) => ({
        ...one.payment,
        version: seen(one) ?? 0,
        status: "batched",
        batchId,
        changedAt: at,
      })),
      payees: once(
        payable.flatMap(({ payee }) => payee ?? []),
        ({ applicationId }) => applicationId,
      ),
      by,
      at,
      nonce,
    });
  };
