import { expect, test } from "vitest";
import { theCall } from "../../test/builders/a-pilot.ts";
import { anAssessment, levelOf, reviewFields, weighing } from "../../test/builders/a-review.ts";
import { askedAs } from "../platform/forms/role.ts";
import { outcomeOf } from "./outcome.ts";

const review = (score: number) => ({ answers: anAssessment(score) });
const [first = { id: "" }] = reviewFields.criteria;
const scored = (score: number, of: number) => ({
  answers: { ...anAssessment(score), [first.id]: { level: levelOf(of), reason: "Skäl" } },
});
const rejecting = (score: number) => {
  const reject = askedAs(theCall.forms.review, "recommendation")?.options.find(({ is }) => is === "reject")?.id ?? "";
  return { answers: { ...anAssessment(score), [reviewFields.recommendation]: reject } };
};

test("the outcome is the mean of what each review comes to, with its lowest and highest", () => {
  const outcome = outcomeOf(theCall, [review(3), review(4), review(3)]);
  expect(outcome).toMatchObject({ low: 3, high: 4, count: 3, disagreement: undefined });
  expect(outcome.mean).toBeCloseTo(10 / 3);
});

test("of no reviews there is no mean", () => {
  expect(outcomeOf(theCall, [])).toEqual({
    mean: undefined,
    low: undefined,
    high: undefined,
    count: 0,
    disagreement: undefined,
  });
});

test("criteria that weigh more count more in what a review comes to", () => {
  const call = weighing(70, 30, 0, 0, 0);
  expect(outcomeOf(call, [scored(2, 5)]).mean).toBeGreaterThan(outcomeOf(theCall, [scored(2, 5)]).mean ?? 5);
});

test.each([
  [[3, 4], undefined],
  [[2, 4], "totals"],
  [[1, 5], "totals"],
] as const)("totals of %j are told apart from one and a half steps on", (scores, disagreement) => {
  expect(outcomeOf(theCall, scores.map(review)).disagreement).toBe(disagreement);
});

test("one criterion three steps apart is disagreement, two steps are not", () => {
  expect(outcomeOf(theCall, [review(5), scored(5, 2)]).disagreement).toBe("criterion");
  expect(outcomeOf(theCall, [review(5), scored(5, 3)]).disagreement).toBeUndefined();
});

test("one who would grant beside one who would reject is disagreement, whatever the scores", () => {
  expect(outcomeOf(theCall, [review(3), rejecting(3)]).disagreement).toBe("recommendations");
  expect(outcomeOf(theCall, [rejecting(3), rejecting(3)]).disagreement).toBeUndefined();
});
