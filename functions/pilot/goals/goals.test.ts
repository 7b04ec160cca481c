import fc from "fast-check";
import { expect, test } from "vitest";
import { aCallWithGoals, goalsQuestion, someGoals } from "../../../test/builders/some-goals.ts";
import { goalNotices } from "../../calls/application-form/goal-notices.ts";
import { effectsOf } from "./effects.ts";
import { goalsAnswered, shareReached } from "./goals.ts";
import { shareText } from "./result-words.ts";

const form = aCallWithGoals().forms.application;
const answered = (rows: readonly { id: string; cells: Record<string, string> }[] = someGoals) => ({
  [goalsQuestion.id]: rows,
});

test("what an application says becomes the goals, in its order", () => {
  expect(goalsAnswered(form, answered())).toMatchObject([
    { id: "own-1", name: { sv: "Träffar" }, kind: "number", leadsTo: "own-2", targets: [{ value: 10 }] },
    { id: "own-2", baseline: 6, unit: "barn", targets: [{ value: 20 }] },
    { id: "own-3", kind: "narrative", baseline: undefined, targets: [] },
  ]);
});

test("an output leads to an outcome; outcomes that lead nowhere are loose ends", () => {
  const effects = effectsOf(goalsAnswered(form, answered()));
  expect(effects.map(({ number, level, to, isLoose }) => [number, level, to, isLoose])).toEqual([
    [1, 0, 2, false],
    [2, 1, undefined, true],
    [3, 1, undefined, true],
  ]);
});

test("a link downwards, to itself or to nothing is a loose end", () => {
  const led = (leads: string, level = "p-outcome") => [
    { id: "r1", cells: { name: "A", level, leads } },
    { id: "r2", cells: { name: "B", level: "p-output" } },
  ];
  for (const leads of ["r1", "r2", "r5"])
    expect(effectsOf(goalsAnswered(form, answered(led(leads)))).at(1)).toMatchObject({ to: undefined, isLoose: true });
  const codes = (rows: ReturnType<typeof led>) => goalNotices(form, answered(rows)).map(({ code }) => code);
  expect(codes(led("r2"))).toEqual(["leads-not-up", "leads-nowhere"]);
  expect(codes(led("r5"))).toEqual(["leads-to-nothing", "leads-nowhere"]);
});

test("a target of nothing or of the baseline is asked about, and no share of it is reckoned", () => {
  const goal = (baseline: string, target: string) => [{ id: "r1", cells: { name: "A", baseline, target } }];
  const codes = (baseline: string, target: string) =>
    goalNotices(form, answered(goal(baseline, target))).map(({ field, code }) => [field, code]);
  expect(codes("5.00", "0.00")).toEqual([["p-goals-asked.r1.target", "target-zero"]]);
  expect(codes("5.00", "5.00")).toEqual([["p-goals-asked.r1.target", "target-is-baseline"]]);
  expect(codes("5.00", "6.00")).toEqual([]);
  expect(shareText(shareReached({ baseline: 5, target: 5 }, 7), "sv")).toBe("-");
  expect(shareText(shareReached({ baseline: 5, target: 0 }, 7), "sv")).toBe("-");
  expect(shareText(shareReached({ baseline: 10, target: 20 }, 15), "sv")).toBe("50 %");
});

test("a share is a finite figure or none, whatever the figures are", () => {
  const figure = fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(
      fc.option(figure, { nil: undefined }),
      fc.option(figure, { nil: undefined }),
      figure,
      (baseline, target, value) => {
        const share = shareReached({ baseline, target }, value);
        expect(share === undefined || Number.isFinite(share)).toBe(true);
      },
    ),
  );
});
