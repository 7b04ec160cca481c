import type { Payment, PaymentStatus } from "../pilot/items/payment.ts";
import { dayOf, formatDay, type LocalDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { formatMoney } from "../vocabulary/ore.ts";
import { holderPaymentTexts } from "./holder-payments.texts.ts";
import { causeText, paymentsTexts } from "./payments.texts.ts";

/** How far a payment has come, as its receiver follows it. */
const reached: Record<PaymentStatus, "due" | "attested" | "sent" | "paid" | "cancelled"> = {
  entered: "due",
  "attested-once": "due",
  attested: "attested",
  batched: "sent",
  paid: "paid",
  cancelled: "cancelled",
};

/** The days of its way so far, in order. */
function daysOf({ enteredAt, attests, status, changedAt, paidOn }: Payment) {
  const steps: [keyof typeof holderPaymentTexts.sv.days, LocalDay][] = [["due", dayOf(enteredAt)]];
  const last = attests.at(-1);
  if (last && reached[status] !== "due") steps.push(["attested", dayOf(last.at)]);
  if (status === "batched") steps.push(["sent", dayOf(changedAt)]);
  if (paidOn) steps.push(["paid", paidOn]);
  return steps;
}

/** A payment as its receiver follows it: what it is for, how far it has come, and when; not who has done what. */
export const holderPayments = (payments: readonly Payment[], lang: Language) =>
  payments
    .filter(({ status }) => status !== "cancelled")
    .map((payment) => {
      const t = holderPaymentTexts[lang];
      const { paymentId, kind, reference, amountOre, status } = payment;
      const cause = kind === "advance" ? paymentsTexts[lang].kinds.advance : causeText(reference, lang);
      return {
        id: paymentId,
        label: t.label(formatMoney(amountOre, lang), cause),
        days: daysOf(payment)
          .map(([step, day]) => t.days[step](formatDay(day, lang)))
          .join(" · "),
        state: t.states[reached[status]],
        isPaid: status === "paid",
      };
    });
