import { bookedOn } from "../../ledger/accounts.ts";
import { act, already, type Outcome } from "../../pilot/act.ts";
import { bookedAs, type Grant } from "../../pilot/items/grant.ts";
import { type Payment, paymentChanged } from "../../pilot/items/payment.ts";
import { theVerification } from "../../pilot/the-verification.ts";
import { dayOf, type LocalDay } from "../../vocabulary/instant.ts";
import { minusOre, ore } from "../../vocabulary/ore.ts";
import { endingOf } from "../../vocabulary/paid-to.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { grantChanged, postingOf } from "../settlement-writes.ts";
import { whyNotPaidOn } from "./batch.ts";
import { batchChanged, type OfBatch, type SentPayment, sentPayment } from "./sent-payment.store.ts";

type Command = OfBatch & { readonly paidOn: LocalDay };

/** What the grant's sums become when one of its payments has been made. */
const sumsPaid = (grant: Grant, { kind, amountOre }: Payment) =>
  kind === "payment"
    ? { dueOre: minusOre(grant.dueOre, amountOre), paidOre: ore(grant.paidOre + amountOre) }
    : { advanceDueOre: minusOre(grant.advanceDueOre, amountOre), advancedOre: ore(grant.advancedOre + amountOre) };

/** Finance says that the bank has made a payment of a batch, and on which day: it is posted with that day. */
export const markPaymentPaid = act({
  name: "mark-payment-paid",
  writes: ["PAYMENT", "GRANT", "BATCHES", "PART"],
  see: sentPayment,
  decide: (seen: SentPayment, { paidOn }: Command, { at }): Outcome<{ readonly marked: boolean }> => {
    const { pilot, batch, row, payment } = seen;
    if (whyNotPaidOn(paidOn, batch, dayOf(at))) throw new RangeError("the form takes no such day");
    if (row.state === "paid") return already({ marked: false });
    if (row.state !== "sent") return refuse("stale-version");
    const { grant, call, lifecycle } = pilot;
    const { kind, amountOre, paymentId } = payment;
    const { title, contact } = grant;
    const { registrationNumber } = lifecycle;
    const settles = payment.owedOn !== undefined;
    const booked = {
      ...bookedOn(kind, { plan: call.accounting, settles, ...bookedAs(grant) }),
      ...(settles ? ({ settles: "payable" } as const) : {}),
      ...(batch.goesTo === "supplier-ledger" ? ({ elsewhere: true } as const) : {}),
    };
    const { name: verification, month } = theVerification;
    const times = (payment.returned?.length ?? 0) + 1;
    const to = { giro: row.giro.kind, ending: endingOf(row.giro) };
    const about = { title, ...(registrationNumber ? { registrationNumber } : {}) };
    const data = { ...about, amountOre, day: paidOn, advance: kind === "advance", ...to };
    return {
      answer: { marked: true },
      writes: [
        paymentChanged({ ...payment, status: "paid", paidOn, posted: { verification, month }, changedAt: at }),
        grantChanged(grant, sumsPaid(grant, payment), at),
        ...batchChanged(batch, paymentId, { state: "paid", paidOn }),
      ],
      posting: postingOf(grant, {
        registrationNumber,
        // Paid once more after it came back: no two postings of payments say the same.
        reference: times === 1 ? `payment/${paymentId}` : `payment/${paymentId}/${times}`,
        at,
        trueDay: paidOn,
        lines: [{ kind, amountOre, ...booked }],
      }),
      mails: [{ template: "payment-made", language: contact.language, to: contact.email, data }],
      log: { action: "payment.paid", details: { amountOre, day: paidOn } },
    };
  },
});
