import fc from "fast-check";
import { expect, test } from "vitest";
import { type Counts, masked } from "./mask.ts";

test("girls 12, boys 9, non-binary 3: below five stands for the three, and the nine is withheld with it", () => {
  expect(masked({ whole: 24, splits: [[12, 9, 3]] }, 5)).toEqual({ whole: 24, splits: [[12, "withheld", "few"]] });
});

test.for<[string, Counts, ReturnType<typeof masked>]>([
  ["counts that are all large", { whole: 21, splits: [[12, 9]] }, { whole: 21, splits: [[12, 9]] }],
  [
    "several small ones",
    { whole: 38, splits: [[12, 3, 20, 3, 0]] },
    { whole: 38, splits: [[12, "few", "withheld", "few", "few"]] },
  ],
  [
    "none of a group is a small number as well",
    { whole: 50, splits: [[30, 20, 0]] },
    { whole: 50, splits: [[30, "withheld", "few"]] },
  ],
  ["a whole below the limit", { whole: 4, splits: [[2, 2]] }, { whole: "few", splits: [["withheld", "withheld"]] }],
  ["what the whole gives away", { whole: 5, splits: [[5, 0]] }, { whole: 5, splits: [["withheld", "withheld"]] }],
  [
    "ways of counting one by one",
    {
      whole: 24,
      splits: [
        [12, 12],
        [20, 4],
      ],
    },
    {
      whole: 24,
      splits: [
        [12, 12],
        ["withheld", "withheld"],
      ],
    },
  ],
  [
    "small ones alone, which the whole gives away",
    { whole: 12, splits: [[4, 4, 4]] },
    { whole: 12, splits: [["withheld", "withheld", "withheld"]] },
  ],
])("%s", ([, counts, shown]) => {
  expect(masked(counts, 5)).toEqual(shown);
});

/** All ways in which groups can come to a whole. */
function* ways(whole: number, groups: number): Generator<readonly number[]> {
  if (groups === 1) yield [whole];
  else
    for (let first = 0; first <= whole; first++)
      for (const rest of ways(whole - first, groups - 1)) yield [first, ...rest];
}

const split = fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 2, maxLength: 4 });

test("whatever is shown, no count below the limit can be computed, by one who knows how it is masked as well", () => {
  fc.assert(
    fc.property(split, fc.integer({ min: 2, max: 6 }), (counts, limit) => {
      const whole = counts.reduce((all, one) => all + one, 0);
      const shown = JSON.stringify(masked({ whole, splits: [counts] }, limit));
      const wholes = whole < limit ? Array.from({ length: limit }, (_, at) => at) : [whole];
      const alike = wholes.flatMap((one) =>
        [...ways(one, counts.length)].filter(
          (way) => JSON.stringify(masked({ whole: one, splits: [way] }, limit)) === shown,
        ),
      );
      counts.forEach((count, at) => {
        if (count < limit) expect(new Set(alike.map((way) => way[at])).size).toBeGreaterThan(1);
      });
    }),
    { numRuns: 300 },
  );
});

test("ways of counting that come to the same whole protect each other's small counts", () => {
  fc.assert(
    fc.property(split, split, fc.integer({ min: 2, max: 6 }), (one, other, limit) => {
      const whole = one.reduce((all, count) => all + count, 0);
      const both = masked({ whole, splits: [one, other] }, limit);
      expect(both.splits[0]).toEqual(masked({ whole, splits: [one] }, limit).splits[0]);
      for (const [counts, shown] of [
        [one, both.splits[0]],
        [other, both.splits[1]],
      ] as const)
        counts.forEach((count, at) => {
          if (count < limit) expect(typeof shown?.[at]).toBe("string");
        });
    }),
  );
});
