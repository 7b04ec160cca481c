import { act, already, type Outcome } from "../../pilot/act.ts";
import { paymentChanged } from "../../pilot/items/payment.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { batchChanged, type OfBatch, type SentPayment, sentPayment } from "./sent-payment.store.ts";

/** Finance takes a payment out of a batch that the bank did not make: it can go into another one. */
export const takeOutPayment = act({
  name: "take-out-payment",
  writes: ["PAYMENT", "BATCHES", "PART"],
  see: sentPayment,
  decide: ({ batch, row, payment }: SentPayment, _command: OfBatch, { at }): Outcome<object> => {
    if (row.state === "taken-out") return already({});
    if (row.state !== "sent") return refuse("stale-version");
    const { batchId: _, batchPart: _part, ...withoutBatch } = payment;
    return {
      answer: {},
      writes: [
        ...batchChanged(batch, row.paymentId, { state: "taken-out" }),
        // Two attest it again: one person alone could otherwise send the same payment to the bank twice.
        paymentChanged({ ...withoutBatch, status: "entered", attests: [], changedAt: at }),
      ],
      log: { action: "payment.taken-out", details: { amountOre: payment.amountOre } },
    };
  },
});
