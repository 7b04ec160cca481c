import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Evidence } from "../pilot/items/wheel.ts";
import { fortnight } from "../pilot/wheel-turns.ts";
import { LocalDay, plusLocalDays } from "../vocabulary/instant.ts";
import { type Askable, nextQuestion } from "./next-question.ts";

const today = LocalDay.parse("2027-03-15");
const ago = (days: number) => plusLocalDays(today, -days);
const anna: Askable = { person: "anna", passed: [] };
const bo: Askable = { person: "bo", passed: [] };

const asked = (
  people: readonly Askable[],
  evidence: Readonly<Record<string, Evidence>> = {},
  elsewhere: readonly string[] = [],
) => nextQuestion({ cells: ["a", "b", "c"], evidence, elsewhere: new Set(elsewhere), people }, today);

describe("which question is put to whom", () => {
  test("the first of the frame that was never asked, to the first who was never asked", () => {
    expect(asked([anna, bo])).toEqual({ cell: "a", person: "anna" });
    expect(asked([anna], { a: { asked: 1 } })).toEqual({ cell: "b", person: "anna" });
  });
  test("what is answered, here or in an evaluation, is not asked again", () => {
    expect(asked([anna], { a: { asked: 1, answered: 1 } }, ["b"])).toEqual({ cell: "c", person: "anna" });
    expect(asked([anna], { a: { asked: 1, answered: 1 } }, ["b", "c"])).toBe("all-answered");
  });
  test("of what was asked and not answered, that which was asked least", () => {
    const evidence = { a: { asked: 3 }, b: { asked: 2 }, c: { asked: 2 } };
    expect(asked([anna], evidence)).toEqual({ cell: "b", person: "anna" });
  });
  test("nobody is asked twice within a fortnight, and who was asked longest ago comes first", () => {
    expect(asked([{ ...anna, lastOn: ago(13) }])).toBe("waits");
    expect(asked([{ ...anna, lastOn: ago(14) }])).toEqual({ cell: "a", person: "anna" });
    const both = [
      { ...anna, lastOn: ago(20) },
      { ...bo, lastOn: ago(30) },
    ];
    expect(asked(both)).toMatchObject({ person: "bo" });
  });
  test("what somebody has passed over goes to another, and what waits for an answer to nobody", () => {
    expect(asked([{ ...anna, passed: ["a", "b"] }])).toEqual({ cell: "c", person: "anna" });
    expect(asked([{ ...anna, passed: ["a", "b", "c"] }, bo])).toEqual({ cell: "a", person: "bo" });
    expect(asked([{ ...anna, lastOn: ago(1), open: "a" }, bo])).toEqual({ cell: "b", person: "bo" });
    expect(asked([{ ...anna, lastOn: ago(15), open: "a" }, bo])).toEqual({ cell: "a", person: "bo" });
  });
  test("without anybody to ask it says so", () => {
    expect(asked([])).toBe("nobody");
  });
});

type Habit = { readonly passes: boolean; readonly answers: boolean };

/** A year in which somebody is asked on each day on which somebody can be: who was asked what, and on which day. */
function aYear(habits: readonly Habit[]) {
  let people: Askable[] = habits.map((_, i) => ({ person: `p${i}`, passed: [] }));
  const evidence: Record<string, Evidence> = {};
  const put: { readonly person: string; readonly day: LocalDay; readonly wasAnswered: boolean }[] = [];
  const cells = Array.from({ length: 60 }, (_, i) => `c${i}`);
  for (let day = 0; day < 365; day++) {
    const now = plusLocalDays(today, day);
    const choice = nextQuestion({ cells, evidence, elsewhere: new Set(), people }, now);
    if (typeof choice === "string") continue;
    const { cell, person } = choice;
    put.push({ person, day: now, wasAnswered: evidence[cell]?.answered !== undefined });
    const at = people.findIndex((one) => one.person === person);
    evidence[cell] = { asked: (evidence[cell]?.asked ?? 0) + 1, ...(habits[at]?.answers ? { answered: 1 } : {}) };
    const passed = habits[at]?.passes ? [cell] : [];
    people = people.map((one, i) =>
      i === at ? { ...one, lastOn: now, open: cell, passed: [...one.passed, ...passed] } : one,
    );
  }
  return put;
}

test("in a year of daily turns nobody is asked more than 27 times, twice within a fortnight, or what is answered", () => {
  const habit = fc.record({ passes: fc.boolean(), answers: fc.boolean() });
  fc.assert(
    fc.property(fc.array(habit, { minLength: 1, maxLength: 4 }), (habits) => {
      const put = aYear(habits);
      expect(put.some(({ wasAnswered }) => wasAnswered)).toBe(false);
      const days = (of: number) => put.filter(({ person }) => person === `p${of}`).map(({ day }) => day);
      for (const mine of habits.map((_, i) => days(i))) {
        expect(mine.length).toBeLessThanOrEqual(27);
        expect(mine.slice(1).every((day, i) => day >= plusLocalDays(mine[i] ?? day, fortnight))).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});
