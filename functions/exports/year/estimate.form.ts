import type { FormProblem } from "../../platform/forms/answers.ts";
import { type AnswersOf, defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import type { Language } from "../../vocabulary/language.ts";
import { editKronor, formatMoney, type Ore, zeroOre } from "../../vocabulary/ore.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { noAmountText } from "../../vocabulary/typed-values.texts.ts";
import { openTexts } from "./open.texts.ts";
import type { Estimate } from "./open-at-year-end.ts";

const { sv, en } = openTexts;
const both = (text: (t: typeof sv | typeof en) => string) => ({ sv: text(sv), en: text(en) });

/** What finance writes in the place of the rule. `mostOre` is what is left of the grant. */
export const estimateForm = (mostOre: Ore) =>
  defineForm({
    format: 1,
    id: "p-estimate",
    version: 1,
    for: "act",
    name: both((t) => t.estimateTitle),
    sections: [
      {
        id: "p-section",
        slug: "uppskattning",
        name: both((t) => t.estimateTitle),
        questions: [
          {
            id: "p-amount",
            kind: "amount",
            label: both((t) => t.amountLabel),
            hint: both((t) => t.amountHint),
            least: zeroOre,
            most: mostOre,
          },
          { id: "p-reason", kind: "text", limit: 300, label: both((t) => t.reason), hint: both((t) => t.reasonHint) },
        ],
      },
    ],
    rules: [],
  });
type Answered = AnswersOf<ReturnType<typeof estimateForm>>;

const wordsFor =
  (mostOre: Ore) =>
  ({ field, code }: FormProblem, lang: Language): string | undefined => {
    const words = openTexts[lang].problems;
    if (field === "p-reason") return code === "missing" ? words.reason : undefined;
    if (code === "missing" || code === "amount") return words.amount;
    if (code === "several" || code === "other-currency") return noAmountText(code, lang, words.amount);
    if (code === "amount-too-small") return words.negative;
    return code === "amount-too-large" ? words.tooMuch(formatMoney(mostOre, lang)) : undefined;
  };

/** An estimate as it was typed, or what is wrong with it. */
export const readEstimate = (typed: Typed, mostOre: Ore, lang: Language): Read<Answered> =>
  readTyped(estimateForm(mostOre), typed, lang, { words: wordsFor(mostOre) });

/** An estimate as the form shows it. */
export const estimateTyped = ({ amountOre, changed }: Estimate): Typed => ({
  "p-amount": editKronor(amountOre),
  "p-reason": changed?.reason ?? "",
});
