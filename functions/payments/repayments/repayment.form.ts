import { type Grant, openClaimOf } from "../../pilot/items/grant.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { type AnswersOf, defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { dayOf, formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, type Ore, ore } from "../../vocabulary/ore.ts";
import { type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import { type NoDay, readDay } from "../../vocabulary/typed-day.ts";
import { noAmountText, noDayText } from "../../vocabulary/typed-values.texts.ts";
import { repaymentTexts } from "./repayment.texts.ts";

const { sv, en } = repaymentTexts;

export type RepaymentBounds = {
  readonly mostOre: Ore;
  /** The day the grant was recorded, which may be long after it was decided: the ledger knows nothing before it. */
  readonly recordedOn: LocalDay;
  readonly today: LocalDay;
};

export const repaymentBounds = (grant: Grant, today: LocalDay): RepaymentBounds => ({
  mostOre: openClaimOf(grant),
  recordedOn: dayOf(grant.grantedAt),
  today,
});

/** What came in and when. */
export const repaymentForm = ({ mostOre, recordedOn, today }: RepaymentBounds) =>
  defineForm({
    format: 1,
    id: "p-repayment",
    version: 1,
    for: "act",
    name: { sv: sv.record, en: en.record },
    sections: [
      {
        id: "p-section",
        slug: "aterbetalning",
        name: { sv: sv.record, en: en.record },
        questions: [
          {
            id: "p-amount",
            kind: "amount",
            label: { sv: sv.amount, en: en.amount },
            hint: { sv: sv.amountHint(formatMoney(mostOre, "sv")), en: en.amountHint(formatMoney(mostOre, "en")) },
            least: ore(1),
            most: mostOre,
          },
          {
            id: "p-day",
            kind: "day",
            label: { sv: sv.day, en: en.day },
            hint: { sv: sv.dayHint, en: en.dayHint },
            earliest: recordedOn,
            latest: today,
          },
        ],
      },
    ],
    rules: [],
  });
type Repayment = AnswersOf<ReturnType<typeof repaymentForm>>;

const wordsFor =
  ({ mostOre, recordedOn }: RepaymentBounds, noDay: NoDay) =>
  ({ code, field }: FormProblem, lang: Language): string | undefined => {
    const words = repaymentTexts[lang].problems;
    switch (code) {
      case "missing":
        return field === "p-day" ? words.day : words.amount;
      case "amount":
        return words.amount;
      case "several":
      case "other-currency":
        return noAmountText(code, lang, words.amount);
      case "amount-too-small":
        return words.nothing;
      case "amount-too-large":
        return words.tooMuch(formatMoney(mostOre, lang));
      case "day":
        return noDayText(noDay, lang, words.day);
      case "too-late":
        return words.future;
      case "too-early":
        return words.tooEarly(formatDay(recordedOn, lang));
      default:
        return undefined;
    }
  };

/** What came in and when, or what is wrong with it. The day may be written as people write days: `15/3 2027`. */
export function readRepayment(typed: Typed, bounds: RepaymentBounds, lang: Language): Read<Repayment> {
  const day = readDay(typedText(typed, "p-day"));
  const written = day.ok ? { ...typed, "p-day": day.value } : typed;
  return readTyped(repaymentForm(bounds), written, lang, { words: wordsFor(bounds, day.ok ? "malformed" : day.why) });
}
