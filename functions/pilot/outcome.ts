import type { Call } from "../calls/call.ts";
import type { Answers } from "../platform/forms/answers.ts";
import { allAskedAs, answerAs, askedAs } from "../platform/forms/role.ts";
import { weightedMean } from "./weighted-mean.ts";

type Judged = { readonly answers: Answers };
type Asked = Pick<Call, "forms">;

/** Reviews disagree when their totals lie this share of the scale apart: one and a half steps of a scale of five. */
const totalsApart = 0.375;
/** Or when the scores of one criterion do: three steps of a scale of five. */
const scoresApart = 0.75;

/** Why reviews disagree: what they come to, one criterion, or one would grant what another would reject. */
export type Disagreement = "totals" | "criterion" | "recommendations";

/** What the reviews of an application come to. */
export type ReviewOutcome = {
  /** The mean of what each review comes to, by the weights of the criteria where they weigh; undefined of none. */
  readonly mean: number | undefined;
  /** The lowest and the highest that a review comes to. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly count: number;
  readonly disagreement: Disagreement | undefined;
};

/** What a review scores on each criterion that it was asked, with its weight and its scale. */
function scoresIn(call: Asked, { answers }: Judged) {
  return allAskedAs(call.forms.review, "criterion").flatMap(({ id, levels, weight = 1 }) => {
    const answer = answers[id];
    const chosen = typeof answer === "object" && "level" in answer ? answer.level : undefined;
    const value = levels.find((level) => level.id === chosen)?.value;
    const values = levels.map((level) => level.value);
    return value === undefined ? [] : [{ id, value, weight, width: Math.max(...values) - Math.min(...values) }];
  });
}

/** What one review comes to: the mean of its scores, by their weights. */
const totalOf = (call: Asked, review: Judged): number | undefined => weightedMean(scoresIn(call, review));

const apart = (values: readonly number[]) => (values.length === 0 ? 0 : Math.max(...values) - Math.min(...values));

/** Figures are binary: two that are exactly so far apart may seem a hair's breadth less. */
const isApart = (values: readonly number[], width: number, share: number) =>
  width > 0 && apart(values) >= share * width - 1e-9;

function disagreementOf(call: Asked, reviews: readonly Judged[], totals: readonly number[]): Disagreement | undefined {
  const scores = reviews.map((review) => scoresIn(call, review));
  const all = scores.flat();
  const widths = all.map(({ width }) => width);
  if (isApart(totals, weightedMean(widths.map((value) => ({ value, weight: 1 }))) ?? 0, totalsApart)) return "totals";
  const question = askedAs(call.forms.review, "recommendation");
  const said = new Set(
    reviews.map(
      ({ answers }) =>
        question?.options.find(({ id }) => id === answerAs(call.forms.review, answers, "recommendation"))?.is,
    ),
  );
  if (said.has("reject") && (said.has("grant") || said.has("grant-with-changes"))) return "recommendations";
  const isSplit = all.some(({ id, width }) =>
    isApart(
      all.filter((one) => one.id === id).map(({ value }) => value),
      width,
      scoresApart,
    ),
  );
  return isSplit ? "criterion" : undefined;
}

/** The outcome of an application's reviews: those that count, of a round that has ended (`resultsOf`). */
export function outcomeOf(call: Asked, reviews: readonly Judged[]): ReviewOutcome {
  const totals = reviews.flatMap((review) => totalOf(call, review) ?? []);
  const isAny = totals.length > 0;
  return {
    mean: weightedMean(totals.map((value) => ({ value, weight: 1 }))),
    low: isAny ? Math.min(...totals) : undefined,
    high: isAny ? Math.max(...totals) : undefined,
    count: reviews.length,
    disagreement: disagreementOf(call, reviews, totals),
  };
}
