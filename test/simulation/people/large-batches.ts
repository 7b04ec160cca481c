import { readBatches } from "../../../functions/payments/batches/batch.store.ts";
import { attestBatch } from "../../../functions/payments/batches/large/attest-batch.act.ts";
import { isAtRest, isRunning } from "../../../functions/payments/batches/large/batch-part.ts";
import { dropBatch } from "../../../functions/payments/batches/large/drop-batch.act.ts";
import { choices, readPart } from "../../../functions/payments/batches/large/large-batch.store.ts";
import { leaveOutPayments } from "../../../functions/payments/batches/large/leave-out-payments.act.ts";
import { orderBatch } from "../../../functions/payments/batches/large/order-batch.act.ts";
import { batchToBe } from "../../../functions/payments/batches/make-batch.act.ts";
import { batchSubject, Nonce, newId } from "../../../functions/vocabulary/ids.ts";
import { dayOf, plusDays } from "../../../functions/vocabulary/instant.ts";
import { move, type Office, type Play, staff } from "./play.ts";

/** A large batch that is not sent yet, mostly one of the newest. */
async function unsent({ world, chance }: Office) {
  const { batches } = await readBatches(world.reader);
  return chance.pick(batches.filter((batch) => isAtRest(batch) || isRunning(batch)).slice(0, 3));
}

/** What finance does with batches that are attested as a whole. */
export const largeBatches: readonly Play<Office>[] = [
  {
    weight: 1,
    play: async (office) => {
      const choice = office.chance.pick(choices) ?? "attested";
      const dueOn = dayOf(plusDays(office.now, 20));
      const pressed = { subject: batchToBe, by: staff(office, "finance"), nonce: newId(Nonce) };
      return move(orderBatch, { ...pressed, command: { choice, dueOn } });
    },
  },
  {
    weight: 4,
    play: async (office) => {
      const batch = await unsent(office);
      if (!batch) return undefined;
      const command = { batchId: batch.batchId, version: batch.version };
      const pressed = { subject: batchSubject(batch.batchId), by: staff(office, "finance"), nonce: newId(Nonce) };
      return office.chance.likely(0.9)
        ? move(attestBatch, { ...pressed, command })
        : move(dropBatch, { ...pressed, command });
    },
  },
  {
    weight: 0.7,
    play: async (office) => {
      const batch = await unsent(office);
      if (!batch?.large) return undefined;
      const { batchId } = batch;
      const part = 1 + office.chance.below(batch.large.parts);
      const rows = (await readPart(office.world.reader, batchId, part)).rows.map(({ paymentId }) => paymentId);
      const payments = rows.filter(() => office.chance.likely(0.2));
      const pressed = { subject: batchSubject(batchId), by: staff(office, "finance"), nonce: newId(Nonce) };
      return move(leaveOutPayments, { ...pressed, command: { batchId, part, payments } });
    },
  },
];
