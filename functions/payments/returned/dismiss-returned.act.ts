import { act, already, type Outcome } from "../../pilot/act.ts";
import { paymentChanged, paymentOf } from "../../pilot/items/payment.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import type { PaymentId } from "../../vocabulary/ids.ts";

type Command = { readonly paymentId: PaymentId; readonly version: number };

/** Finance finds that what was said of a payment is not so, or takes back what they said themselves. */
export const dismissReturned = act({
  name: "dismiss-payment-returned",
  writes: ["PAYMENT"],
  see: thePilot,
  decide: (pilot: Pilot, { paymentId, version }: Command, { at }): Outcome<object> => {
    const payment = paymentOf(pilot, paymentId);
    const { returning, ...asBefore } = payment;
    if (!returning) return already({});
    requireVersion(payment, version);
    return {
      answer: {},
      writes: [paymentChanged({ ...asBefore, changedAt: at })],
      log: { action: "payment.return-dismissed", details: { amountOre: payment.amountOre } },
    };
  },
});
