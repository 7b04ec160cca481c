import { highestBefore, totalWith } from "../../pilot/de-minimis/ceiling.ts";
import type { DecisionMade } from "../../pilot/items/decision.ts";
import { type Cents, formatEuro, formatEuroRate, inEuro } from "../../vocabulary/euro-rate.ts";
import { formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { aidTexts } from "./aid.texts.ts";

/** De minimis aid as a decision shows it: the amount in euro to everybody, what it was held against to staff. */
export function aidRows(made: DecisionMade, lang: Language, reader: "staff" | "party") {
  if (made.outcome !== "granted" || !made.deMinimis) return [];
  const t = aidTexts[lang];
  const { group, sector, rate, check } = made.deMinimis;
  const { lookedUp, declaredCents, ownCents, ownUnknown, ceilingCents } = check;
  const money = (sum: Cents) => formatEuro(sum, lang);
  const own = rate && inEuro(made.amountOre, rate.rate);
  const amount = {
    key: t.amount,
    value:
      rate && own !== undefined
        ? t.amountValue(money(own), formatEuroRate(rate.rate, lang), rate.of, rate.source)
        : t.noRate(formatDay(made.day, lang)),
  };
  if (reader === "party") return rate ? [amount] : [];
  return [
    amount,
    { key: t.sector, value: sector },
    { key: t.group, value: group.join("\n") || undefined },
    {
      key: t.inRegister,
      value: t.inRegisterValue(money(lookedUp.cents), formatDay(lookedUp.day, lang), lookedUp.by),
    },
    { key: t.declared, value: declaredCents === undefined ? undefined : money(declaredCents) },
    { key: t.own, value: ownUnknown > 0 ? t.ownUnknown(money(ownCents), ownUnknown) : money(ownCents) },
    {
      key: t.ceiling,
      value:
        own === undefined
          ? t.ceilingUnknown(money(ceilingCents), money(highestBefore(check)))
          : t.ceilingValue(money(ceilingCents), money(totalWith(check, own))),
    },
    { key: t.aboveRow, value: check.above },
  ];
}
