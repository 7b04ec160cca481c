import type { Sampling } from "../../calls/sampling.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import type { Question } from "../../platform/forms/document.ts";
import { type Ore, ore } from "../../vocabulary/ore.ts";
import { Rate } from "../../vocabulary/rate.ts";
import { percentOf, rateOfPercent } from "../percent.ts";
import { languageNames, partTexts } from "../publishing-forms.texts.ts";
import { internalAnswered, internalQuestions, internalWritten } from "./internal.ts";
import { answered, inEach, numberIn, type Part, textIn, wordsAnswered, wordsWritten } from "./part.ts";

const t = partTexts.money;

/** A share is typed as per cent, with as many decimals as it has: a line, since no number of the engine has so many. */
const percent = (
  id: string,
  words: { readonly label: Question["label"]; readonly hint: Question["label"] },
): Question => ({
  id,
  ...words,
  kind: "line",
  limit: 20,
});
const percents = ["p-rate", "p-tolerance", "p-moves-unasked", "p-holdback", "p-advance-share", "p-sample"] as const;

const rateIn = (answers: Parameters<typeof textIn>[0], id: string, otherwise: Rate): Rate =>
  rateOfPercent(textIn(answers, id)) ?? otherwise;
const amountIn = (answers: Parameters<typeof textIn>[0], id: string, otherwise: Ore): Ore =>
  ore(numberIn(answers, id, otherwise));

/** Which claims are looked at more closely: none where neither a share nor an amount is said. */
function samplingIn(answers: Parameters<typeof textIn>[0]): Sampling | undefined {
  const share = rateOfPercent(textIn(answers, "p-sample"));
  const fromOre = amountIn(answers, "p-sample-from", ore(0));
  if (!share && fromOre === 0) return undefined;
  return { share: share ?? Rate.parse("0"), ...(fromOre === 0 ? {} : { fromOre }) };
}

/** What the grant is of the costs, at most how much, and how it is paid. */
export const moneyPart: Part = {
  form: defineForm({
    format: 1,
    id: "p-call-money",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-money",
        name: t.name,
        slug: "pengar",
        questions: [
          percent("p-rate", t.rate),
          ...inEach(
            (lang): Question => ({
              id: `p-rounded-${lang}`,
              label: languageNames.of(t.rounded, lang),
              hint: t.roundedHint,
              kind: "line",
              limit: 60,
              optional: true,
            }),
          ),
          { id: "p-cap", label: t.cap, kind: "amount", least: ore(0) },
          percent("p-tolerance", t.tolerance),
          { ...percent("p-moves-unasked", t.movesUnasked), optional: true },
          percent("p-holdback", t.holdback),
          percent("p-advance-share", t.advanceShare),
          { id: "p-advance-most", label: t.advanceMost, kind: "amount", least: ore(0) },
          { ...percent("p-sample", t.sample), optional: true },
          {
            id: "p-sample-from",
            label: t.sampleFrom,
            hint: t.sampleFromHint,
            kind: "amount",
            least: ore(1),
            optional: true,
          },
          {
            id: "p-payees",
            label: t.payees,
            hint: t.payeesHint,
            kind: "choices",
            optional: true,
            options: [{ id: "p-iban", label: t.ibanPayees }],
          },
          ...internalQuestions,
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({
    rate,
    roundedRate,
    capOre,
    budgetTolerance,
    movesUnasked,
    holdback,
    advance,
    sampling,
    ibanPayees,
    units,
  }) =>
    answered({
      "p-rate": percentOf(rate),
      ...wordsAnswered("p-rounded", roundedRate),
      "p-cap": capOre,
      "p-tolerance": percentOf(budgetTolerance),
      "p-moves-unasked": movesUnasked && percentOf(movesUnasked),
      "p-holdback": percentOf(holdback),
      "p-advance-share": percentOf(advance.share),
      "p-advance-most": advance.mostOre,
      "p-sample": sampling && percentOf(sampling.share),
      "p-sample-from": sampling?.fromOre,
      "p-payees": ibanPayees && ["p-iban"],
      ...internalAnswered({ units }),
    }),

  withAnswers: (
    { roundedRate: _, sampling: _sampling, movesUnasked: _moves, ibanPayees: _before, units, ...call },
    answers,
  ) => {
    const sampling = samplingIn(answers);
    const movesUnasked = rateOfPercent(textIn(answers, "p-moves-unasked"));
    const rounded = wordsWritten(answers, "p-rounded");
    return {
      ...call,
      rate: rateIn(answers, "p-rate", call.rate),
      ...(rounded ? { roundedRate: rounded } : {}),
      ...(answers["p-payees"] === undefined ? {} : { ibanPayees: true as const }),
      capOre: amountIn(answers, "p-cap", call.capOre),
      budgetTolerance: rateIn(answers, "p-tolerance", call.budgetTolerance),
      holdback: rateIn(answers, "p-holdback", call.holdback),
      advance: {
        share: rateIn(answers, "p-advance-share", call.advance.share),
        mostOre: amountIn(answers, "p-advance-most", call.advance.mostOre),
      },
      ...(movesUnasked ? { movesUnasked } : {}),
      ...(sampling ? { sampling } : {}),
      ...internalWritten({ units }, answers),
    };
  },

  problems: (answers) =>
    percents.flatMap((field): FormProblem[] =>
      answers[field] === undefined || rateOfPercent(textIn(answers, field)) ? [] : [{ field, code: "no-percent" }],
    ),
};
