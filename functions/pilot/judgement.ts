import { givenBy } from "../calls/application-form/given.ts";
import type { Call } from "../calls/call.ts";
import { criterionInWords } from "../calls/criterion-in-words.ts";
import type { Answers } from "../platform/forms/answers.ts";
import type { Form, QuestionOf } from "../platform/forms/document.ts";
import type { PartId } from "../platform/forms/ids.ts";
import { resolved } from "../platform/forms/resolve.ts";
import { allAskedAs, answerAs, askedAs } from "../platform/forms/role.ts";
import { type Reader, show } from "../platform/forms/show.ts";
import type { ShownSection } from "../platform/forms/shown.ts";
import { wordsIn } from "../platform/forms/words.ts";
import type { Language } from "../vocabulary/language.ts";
import { isSubmitted, type Review, type ReviewIn } from "./items/review.ts";
import { type Weighed, weightedMean } from "./weighted-mean.ts";

type Submitted = Pick<ReviewIn<"submitted">, "reviewId" | "answers">;

/** The form that reviewers of a call's applications fill in. */
export const reviewForm = (call: Call): Form => resolved(call.forms.review, givenBy(call));

/** The questions that are scored, in the order of the form. */
const criteriaIn = ({ forms }: Pick<Call, "forms">): readonly QuestionOf<"scale">[] =>
  allAskedAs(forms.review, "criterion");

/** The value of the level that was chosen; undefined where the criterion was not asked. */
function scoreOf({ id, levels }: QuestionOf<"scale">, answers: Answers): number | undefined {
  const answer = answers[id];
  if (typeof answer !== "object" || !("level" in answer)) return undefined;
  return levels.find((level) => level.id === answer.level)?.value;
}

export type Average = { readonly average: number; readonly count: number };

/** The mean value of each criterion over the submitted reviews, by its id; a criterion without scores is left out. */
export function averagesOf(reviews: readonly Review[], call: Pick<Call, "forms">): Readonly<Record<PartId, Average>> {
  const submitted = reviews.filter(isSubmitted);
  return Object.fromEntries(
    criteriaIn(call).flatMap((criterion) => {
      const scores = submitted.flatMap(({ answers }) => scoreOf(criterion, answers) ?? []);
      const sum = scores.reduce((total, score) => total + score, 0);
      return scores.length === 0 ? [] : [[criterion.id, { average: sum / scores.length, count: scores.length }]];
    }),
  );
}

/** The criteria that are scored with how much each counts; none where the call does not weigh them. */
const weighedBy = (call: Pick<Call, "forms">, figureOf: (criterion: QuestionOf<"scale">) => number | undefined) =>
  criteriaIn(call).flatMap((criterion): Weighed[] => {
    const value = figureOf(criterion);
    return criterion.weight === undefined || value === undefined ? [] : [{ value, weight: criterion.weight }];
  });

/** Whether some of the call's criteria count more than others. */
export const isWeighed = (call: Pick<Call, "forms">): boolean =>
  criteriaIn(call).some(({ weight }) => weight !== undefined);

/** What one review comes to, by the weights of the criteria: `3,85`; a dash where nothing is scored. */
export const weightedScore = (call: Pick<Call, "forms">, answers: Answers, lang: Language): string =>
  hundredths(weightedMean(weighedBy(call, (criterion) => scoreOf(criterion, answers))), lang);

/** What all reviews come to, by the weights of the criteria. */
export const weightedAverage = (
  call: Pick<Call, "forms">,
  averages: Readonly<Record<PartId, Average>>,
  lang: Language,
): string => hundredths(weightedMean(weighedBy(call, ({ id }) => averages[id]?.average)), lang);

const hundredths = (mean: number | undefined, lang: Language): string =>
  mean === undefined ? "–" : mean.toFixed(2).replace(".", lang === "sv" ? "," : ".");

/** A mean as it is read: `4,5`. */
const averageInWords = (found: Average | undefined, lang: Language): string =>
  found === undefined ? "–" : found.average.toFixed(1).replace(".", lang === "sv" ? "," : ".");

/** A score as it is read; a dash where there is none. */
const scoreInWords = (criterion: QuestionOf<"scale">, answers: Answers): string =>
  String(scoreOf(criterion, answers) ?? "–");

/** The rows of scores side by side: a criterion each, its scores and their mean; and last what they come to, where criteria weigh. */
export const scoreRows = (
  call: Call,
  reviews: readonly { readonly answers: Answers }[],
  averages: Readonly<Record<PartId, Average>>,
  { lang, weighted }: { readonly lang: Language; readonly weighted: string },
): string[][] => [
  ...criteriaIn(call).map((criterion) => [
    criterionInWords(criterion, lang),
    ...reviews.map(({ answers }) => scoreInWords(criterion, answers)),
    averageInWords(averages[criterion.id], lang),
  ]),
  ...(isWeighed(call)
    ? [
        [
          weighted,
          ...reviews.map(({ answers }) => weightedScore(call, answers, lang)),
          weightedAverage(call, averages, lang),
        ],
      ]
    : []),
];

/** What is recommended, in the words of the form. */
export function recommendationIn({ forms }: Pick<Call, "forms">, answers: Answers, lang: Language): string {
  const chosen = answerAs(forms.review, answers, "recommendation");
  const option = askedAs(forms.review, "recommendation")?.options.find(({ id }) => id === chosen);
  return option ? wordsIn(option.label, lang) : "–";
}

/** A submitted review to be read. Several stand on one page, so the ids of its sections begin with its own. */
export const shownReview = (
  { reviewId, answers }: Submitted,
  call: Call,
  to: { readonly lang: Language; readonly reader: Reader },
): readonly ShownSection[] =>
  show(reviewForm(call), answers, to).map((section) => ({ ...section, id: `${reviewId}-${section.id}` }));
