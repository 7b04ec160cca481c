import type { FormProblem } from "../../platform/forms/answers.ts";
import { type AnswersOf, defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, type Ore, ore } from "../../vocabulary/ore.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { noAmountText } from "../../vocabulary/typed-values.texts.ts";
import { advanceTexts } from "./advance.texts.ts";

const { sv, en } = advanceTexts;

/** An advance with its reason. `mostOre` is what can be advanced now. */
export const advanceForm = (mostOre: Ore) =>
  defineForm({
    format: 1,
    id: "p-advance",
    version: 1,
    for: "act",
    name: { sv: sv.decide, en: en.decide },
    sections: [
      {
        id: "p-section",
        slug: "forskott",
        name: { sv: sv.decide, en: en.decide },
        questions: [
          {
            id: "p-amount",
            kind: "amount",
            label: { sv: sv.amountLabel, en: en.amountLabel },
            least: ore(1),
            most: mostOre,
          },
          {
            id: "p-reason",
            kind: "text",
            limit: 1000,
            label: { sv: sv.reason, en: en.reason },
            hint: { sv: sv.reasonHint, en: en.reasonHint },
          },
        ],
      },
    ],
    rules: [],
  });
type Advance = AnswersOf<ReturnType<typeof advanceForm>>;

const wordsFor =
  (mostOre: Ore) =>
  ({ field, code }: FormProblem, lang: Language): string | undefined => {
    const words = advanceTexts[lang].problems;
    if (field === "p-reason") return code === "missing" ? words.reason : undefined;
    if (code === "missing" || code === "amount") return words.amount;
    if (code === "several" || code === "other-currency") return noAmountText(code, lang, words.amount);
    if (code === "amount-too-small") return words.nothing;
    return code === "amount-too-large" ? words.tooMuch(formatMoney(mostOre, lang)) : undefined;
  };

/** An advance, or what is wrong with it. */
export const readAdvance = (typed: Typed, mostOre: Ore, lang: Language): Read<Advance> =>
  readTyped(advanceForm(mostOre), typed, lang, { words: wordsFor(mostOre) });
