import { act, type Outcome } from "../pilot/act.ts";
import { paymentChanged, paymentOf } from "../pilot/items/payment.ts";
import { type CaseSeen, theCase } from "../pilot/people/case-log.store.ts";
import { requireSeparate } from "../pilot/people/duties.ts";
import { requireVersion } from "../pilot/pilot.ts";
import type { PaymentId } from "../vocabulary/ids.ts";
import { attested } from "./attest.ts";

/** The versions of the payment and of the payee that the attester read through; 0 where there was no payee. */
type Command = { readonly paymentId: PaymentId; readonly version: number; readonly payeeVersion: number };

/** A person of finance says that a payment is right: its amount, what it rests on, and where it goes. */
export const attestPayment = act({
  name: "attest-payment",
  writes: ["PAYMENT"],
  see: theCase,
  decide: ({ pilot, log }: CaseSeen, { paymentId, version, payeeVersion }: Command, { by, at }): Outcome<object> => {
    const before = paymentOf(pilot, paymentId);
    requireVersion(before, version);
    requireVersion(pilot.payee, payeeVersion);
    const payment = attested(before, by, at);
    requireSeparate({ pilot, log }, by, "attester");
    const { amountOre, attests } = payment;
    return {
      answer: {},
      writes: [paymentChanged(payment)],
      log: { action: "payment.attested", details: { amountOre, attest: attests.length } },
    };
  },
});
