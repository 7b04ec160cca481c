import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { paymentChanged, paymentOf } from "../../pilot/items/payment.ts";
import { isOfHolder } from "../../pilot/items/takeover.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import type { PaymentId } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { bookedStays, paidToFormerHolder, paymentNotPaid } from "../payments.refusals.ts";
import { readReturned } from "./returned.form.ts";

type Command = FormCommand & { readonly paymentId: PaymentId };

/** One of finance says that the bank has sent a payment back, or that it was marked as paid by mistake. */
export const sayReturned = act({
  name: "say-payment-returned",
  writes: ["PAYMENT"],
  see: thePilot,
  decide: (pilot: Pilot, { paymentId, version, typed, language }: Command, { by, at }): Outcome<FormAnswer> => {
    const payment = paymentOf(pilot, paymentId);
    const { status, paidOn, amountOre, returning } = payment;
    if (payment.booked) return refuse(bookedStays);
    if (!isOfHolder({ submittedAt: payment.enteredAt }, pilot.takeovers)) return refuse(paidToFormerHolder);
    if (status !== "paid" || !paidOn) return refuse(paymentNotPaid);
    requireVersion(payment, version);
    if (returning) return refuse("stale-version");
    const read = readReturned(typed, { paidOn, today: dayOf(at) }, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    return {
      answer: {},
      writes: [
        paymentChanged({
          ...payment,
          returning: { ...read.value, by: { id: by.id, name: by.name }, at },
          changedAt: at,
        }),
      ],
      log: { action: "payment.return-said", details: { amountOre, ...read.value } },
    };
  },
});
