import { defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, type Ore, ore } from "../../vocabulary/ore.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { recoveryMoneyTexts } from "./recovery-money.texts.ts";

const { sv, en } = recoveryMoneyTexts;

/** How much will not be paid, and why. */
export const writeOffForm = (mostOre: Ore) =>
  defineForm({
    format: 1,
    id: "p-write-off",
    version: 1,
    for: "act",
    name: { sv: sv.propose, en: en.propose },
    sections: [
      {
        id: "p-section",
        slug: "avskrivning",
        name: { sv: sv.propose, en: en.propose },
        questions: [
          {
            id: "p-write-off-amount",
            kind: "amount",
            label: { sv: sv.amount, en: en.amount },
            hint: { sv: sv.amountHint(formatMoney(mostOre, "sv")), en: en.amountHint(formatMoney(mostOre, "en")) },
            least: ore(1),
            most: mostOre,
          },
          {
            id: "p-reason",
            kind: "text",
            limit: 2000,
            label: { sv: sv.reason, en: en.reason },
            hint: { sv: sv.reasonHint, en: en.reasonHint },
          },
        ],
      },
    ],
    rules: [],
  });

/** A proposal as it is typed, or what is wrong with it. */
export function readWriteOff(typed: Typed, mostOre: Ore, lang: Language) {
  const words = recoveryMoneyTexts[lang].problems;
  return readTyped(writeOffForm(mostOre), typed, lang, {
    words: ({ code }) => {
      if (code === "amount-too-small") return words["amount-too-small"];
      return code === "amount-too-large" ? words["amount-too-large"](formatMoney(mostOre, lang)) : undefined;
    },
  });
}
