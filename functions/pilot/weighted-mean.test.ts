import fc from "fast-check";
import { expect, test } from "vitest";
import { theCall } from "../../test/builders/a-pilot.ts";
import { anAssessment, levelOf, reviewFields, weighing } from "../../test/builders/a-review.ts";
import type { Answers } from "../platform/forms/answers.ts";
import { isWeighed, weightedAverage, weightedScore } from "./judgement.ts";
import { weightedMean } from "./weighted-mean.ts";

const scored = fc.record({ value: fc.integer({ min: 0, max: 10 }), weight: fc.integer({ min: 1, max: 100 }) });
const some = fc.array(scored, { minLength: 1, maxLength: 12 });

test("a weighted mean is never below the lowest figure or above the highest", () => {
  fc.assert(
    fc.property(some, (parts) => {
      const values = parts.map(({ value }) => value);
      const mean = weightedMean(parts) ?? Number.NaN;
      expect(mean).toBeGreaterThanOrEqual(Math.min(...values));
      expect(mean).toBeLessThanOrEqual(Math.max(...values));
    }),
  );
});

test("where all weigh the same it is the plain mean", () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 100 }), (parts, weight) => {
      const plain = parts.reduce((sum, { value }) => sum + value, 0) / parts.length;
      expect(weightedMean(parts.map(({ value }) => ({ value, weight })))).toBeCloseTo(plain, 10);
    }),
  );
});

test("the order of the criteria does not matter, nor the unit of the weights", () => {
  const shuffled = some.chain((parts) =>
    fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length })),
  );
  fc.assert(
    fc.property(shuffled, ([parts, others]) => {
      expect(weightedMean(others)).toBe(weightedMean(parts));
      expect(weightedMean(parts.map(({ value, weight }) => ({ value, weight: weight * 3 })))).toBeCloseTo(
        weightedMean(parts) ?? Number.NaN,
        10,
      );
    }),
  );
});

test("a higher score never makes the mean lower, and one that weighs more pulls more", () => {
  fc.assert(
    fc.property(some, scored, (parts, one) => {
      const low = weightedMean([...parts, one]) ?? Number.NaN;
      expect(weightedMean([...parts, { ...one, value: one.value + 1 }])).toBeGreaterThan(low);
    }),
  );
  expect(weightedMean([])).toBeUndefined();
});

const [first, second] = reviewFields.criteria.map(({ id }) => id);

test("a review comes to what its scores weigh, and a criterion that was not asked leaves its weight to the others", () => {
  const call = weighing(70, 30);
  const { [first ?? ""]: _, ...rest } = anAssessment(4);
  const answers: Answers = { ...rest, [second ?? ""]: { level: levelOf(1), reason: "Svagt" } };
  expect([isWeighed(theCall), isWeighed(call)]).toEqual([false, true]);
  expect(weightedScore(call, { ...anAssessment(4), ...answers }, "sv")).toBe("3,10");
  expect(weightedScore(call, answers, "en")).toBe("1.00");
  expect(weightedScore(theCall, answers, "sv")).toBe("–");
  const averages = { [first ?? ""]: { average: 4.5, count: 2 }, [second ?? ""]: { average: 2, count: 2 } };
  expect(weightedAverage(call, averages, "sv")).toBe("3,75");
});
