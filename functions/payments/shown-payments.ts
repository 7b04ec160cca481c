import type { Payment } from "../pilot/items/payment.ts";
import { dayOf, formatDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { formatKronor } from "../vocabulary/ore.ts";
import { causeText, paymentsTexts } from "./payments.texts.ts";

type ShownPayment = {
  readonly day: string;
  readonly kind: string;
  readonly cause: string;
  readonly attestedBy: string;
  /** How far it has come, and when it was paid. */
  readonly state: string;
  readonly amount: string;
};

/** Payments in words, for every page that lists a pilot's. */
export const shownPayments = (payments: readonly Payment[], lang: Language): readonly ShownPayment[] =>
  payments.map(({ enteredAt, kind, reference, attests, status, paidOn, amountOre }) => {
    const t = paymentsTexts[lang];
    const state = t.states[status];
    return {
      day: formatDay(dayOf(enteredAt), lang),
      kind: t.kinds[kind],
      cause: causeText(reference, lang),
      attestedBy: attests.map(({ name }) => name).join(", "),
      state: paidOn ? `${state} ${formatDay(paidOn, lang)}` : state,
      amount: formatKronor(amountOre, lang),
    };
  });
