import { expect, test } from "vitest";
import { ledgerOf } from "../../functions/ledger/posting.store.ts";
import { readBatch } from "../../functions/payments/batches/batch.store.ts";
import { mostPayments } from "../../functions/payments/batches/batch.ts";
import { markPayments } from "../../functions/payments/batches/mark-payments.store.ts";
import { CallId, Nonce, newId } from "../../functions/vocabulary/ids.ts";
import { dayOf } from "../../functions/vocabulary/instant.ts";
import { ore } from "../../functions/vocabulary/ore.ts";
import { aBatch, anAttestedPayment, aPayee, finance, grantOf } from "../builders/a-payment.ts";
import { theCall } from "../builders/a-pilot.ts";
import { aProject } from "../builders/a-project.ts";
import { clock, table } from "./backstage.ts";

test("a full batch is one transaction, and two who mark it at once post each payment once", async () => {
  await clock.ready();
  const at = clock.now();
  const frames = theCall.frames.map(({ year, amountOre }) => ({ year, amountOre: ore(amountOre * mostPayments) }));
  const call = { ...theCall, callId: CallId.parse(`payments-${newId(Nonce)}`), frames };
  const sent = [];
  for (let n = 0; n < mostPayments; n++) {
    const applicationId = await aProject(table, { call });
    await aPayee(table, applicationId, { at });
    sent.push({ applicationId, paymentId: await anAttestedPayment(table, applicationId, { amount: 1_000 + n, at }) });
  }
  const batch = await readBatch(table, await aBatch(table, sent, at));
  expect(batch.rows).toHaveLength(mostPayments);

  const paid = sent.map(({ paymentId }) => ({ paymentId, paidOn: dayOf(at) }));
  const marked = await Promise.all([
    markPayments(table, { by: finance("f1"), at, command: { batch, paid } }),
    markPayments(table, { by: finance("f2"), at, command: { batch, paid: paid.toReversed() } }),
  ]);
  expect(marked.reduce((sum, one) => sum + one.marked, 0)).toBe(mostPayments);

  const numbers = new Set<number>();
  for (const [n, { applicationId }] of sent.entries()) {
    const posted = (await ledgerOf(table, applicationId)).filter(({ kind }) => kind === "payment");
    expect(posted.map(({ amountOre }) => amountOre)).toEqual([1_000 + n]);
    expect(await grantOf(table, applicationId)).toMatchObject({ dueOre: 0, paidOre: 1_000 + n });
    for (const { number } of posted) numbers.add(number);
  }
  expect(numbers.size).toBe(mostPayments);
});
