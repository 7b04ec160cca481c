import { entitledTo, payableOf } from "../pilot/items/grant.ts";
import type { Language } from "../vocabulary/language.ts";
import { formatMoney, minusOre, type Ore, ore } from "../vocabulary/ore.ts";
import { formatRate, shareOf } from "../vocabulary/rate.ts";
import { calculationTexts } from "./calculation.texts.ts";
import { type MoneyOf, paidTowards } from "./settlement.ts";

export type CalculationRow = { readonly key: string; readonly value: string };

/**
 * A grant's money as lines of arithmetic, the same for the holder, the officer and the auditor. Given the sums that a
 * settlement leads to, it shows how it will be.
 */
export function calculationOf(grant: MoneyOf, lang: Language): { title: string; rows: readonly CalculationRow[] } {
  const t = calculationTexts[lang];
  const { rate, capOre, acceptedOre, paidOre, settledOre, reclaimedOre, dueOre } = grant;
  const row = (key: keyof typeof t, amount: Ore) => ({ key: t[key], value: formatMoney(amount, lang) });
  const ifAny = (key: keyof typeof t, amount: Ore) => (amount === 0 ? [] : [row(key, amount)]);
  const entitled = entitledTo(grant);
  const payable = payableOf(grant);
  const covered = ore(paidTowards(grant) + dueOre);
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
      ...ifAny("due", dueOre),
      row("left", minusOre(payable, covered)),
      ...ifAny("outstanding", minusOre(grant.advancedOre, settledOre)),
      ...ifAny("released", grant.releasedOre),
    ],
  };
}
