import { entitledTo, payableOf } from "../pilot/items/grant.ts";
import type { Payment } from "../pilot/items/payment.ts";
import { dayOf, formatDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { formatKronor, formatMoney, minusOre, type Ore } from "../vocabulary/ore.ts";
import { formatRate, shareOf } from "../vocabulary/rate.ts";
import { calculationTexts } from "./calculation.texts.ts";
import { causeText, paymentsTexts } from "./payments.texts.ts";
import { type MoneyOf, paidTowards } from "./settlement.ts";

export type CalculationRow = { readonly key: string; readonly value: string };

/** A grant's money as lines of arithmetic, the same for every reader; of a settlement's sums, how it will be. */
export function calculationOf(grant: MoneyOf, lang: Language): { title: string; rows: readonly CalculationRow[] } {
  const t = calculationTexts[lang];
  const { rate, capOre, acceptedOre, paidOre, settledOre, reclaimedOre, dueOre } = grant;
  const row = (key: keyof typeof t, amount: Ore) => ({ key: t[key], value: formatMoney(amount, lang) });
  const ifAny = (key: keyof typeof t, amount: Ore) => (amount === 0 ? [] : [row(key, amount)]);
  const entitled = entitledTo(grant);
  const payable = payableOf(grant);
  return {
    title: t.title,
    rows: [
      row("accepted", acceptedOre),
      { key: t.rate, value: formatRate(rate, lang) },
      row("share", shareOf(rate, acceptedOre)),
      row("cap", capOre),
      row("entitled", entitled),
      ...ifAny("heldBack", minusOre(entitled, payable)),
      row("payable", payable),
      row("paid", paidOre),
      ...ifAny("settled", settledOre),
      ...ifAny("reclaimed", reclaimedOre),
      row("left", minusOre(payable, paidTowards(grant))),
      ...ifAny("due", dueOre),
      ...ifAny("outstanding", minusOre(grant.advancedOre, settledOre)),
      ...ifAny("released", grant.releasedOre),
    ],
  };
}

/** Payments in words, for every page that lists a pilot's. */
export const shownPayments = (payments: readonly Payment[], lang: Language) =>
  payments.map(({ enteredAt, kind, reference, attests, status, paidOn, amountOre }) => {
    const t = paymentsTexts[lang];
    const state = t.states[status];
    return {
      day: formatDay(dayOf(enteredAt), lang),
      kind: t.kinds[kind],
      cause: causeText(reference, lang),
      attestedBy: attests.map(({ name }) => name).join(", "),
      /** How far it has come, and when it was paid. */
      state: paidOn ? `${state} ${formatDay(paidOn, lang)}` : state,
      amount: formatKronor(amountOre, lang),
    };
  });
