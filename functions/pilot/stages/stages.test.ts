import fc from "fast-check";
import { expect, test } from "vitest";
import { allMoves, allReopenings, facts, isFinal, mayMove, moveBy, type Stage, stages } from "./stages.ts";

const anyStage = fc.constantFrom(...stages);
const someFacts = fc.subarray([...facts]).map((list) => new Set(list));

test("the way of the mission is submitted, reviewed, funded, reported, evaluated", () => {
  const way: Stage[] = ["submitted", "reviewed", "funded", "reported", "evaluated"];
  for (const [i, from] of way.slice(0, -1).entries()) {
    expect(allMoves.some((move) => move.from === from && move.to === way[i + 1])).toBe(true);
  }
  expect(stages.filter(isFinal)).toEqual(["evaluated", "withdrawn", "rejected", "lapsed", "terminated", "dismissed"]);
});

test("without a recorded fact nothing moves, and a final stage is left by a reopening alone", () => {
  fc.assert(
    fc.property(anyStage, anyStage, someFacts, (from, to, known) => {
      expect(mayMove(from, to, new Set())).toBe(false);
      const reopened = allReopenings.find((door) => door.from === from && door.to === to);
      if (isFinal(from)) expect(mayMove(from, to, known)).toBe(reopened !== undefined && known.has(reopened.fact));
    }),
  );
});

test("a fact opens at most one door of a stage, and the door it opens is the one that may be used", () => {
  fc.assert(
    fc.property(anyStage, fc.constantFrom(...facts), (from, fact) => {
      const to = moveBy(from, fact);
      expect(stages.filter((stage) => mayMove(from, stage, new Set([fact])))).toEqual(to ? [to] : []);
    }),
  );
});

test("no way leads round in a circle: but for a reopening a pilot that moves is further on for ever", () => {
  const reach = (from: Stage): Set<Stage> => {
    const next = allMoves.filter((move) => move.from === from).map((move) => move.to);
    return new Set([...next, ...next.flatMap((stage) => [...reach(stage)])]);
  };
  for (const stage of stages) expect(reach(stage).has(stage)).toBe(false);
});

test("only an end can be reopened, and never another end", () => {
  for (const { from, to } of allReopenings) expect([isFinal(from), isFinal(to)]).toEqual([true, false]);
});
