import { expect, test } from "vitest";
import { allMoves, facts, stages } from "./stages.ts";

test("every move has a fact that opens it, and every fact opens a move", () => {
  expect([...new Set(allMoves.map(({ fact }) => fact))].sort()).toEqual([...facts].sort());
  for (const { from, to } of allMoves) {
    expect(stages).toContain(from);
    expect(stages).toContain(to);
  }
});

test("a pilot can leave at each step by its own way: back, no, late, broken off", () => {
  expect(allMoves.map(({ from, to, fact }) => `${from} -> ${to}: ${fact}`)).toEqual([
    "submitted -> reviewed: quorumReached",
    "submitted -> withdrawn: withdrawalAsked",
    "reviewed -> funded: grantDecided",
    "reviewed -> withdrawn: withdrawalAsked",
    "reviewed -> rejected: applicationDeclined",
    "reviewed -> lapsed: termsExpired",
    "funded -> reported: finalReportAccepted",
    "funded -> terminated: terminationDecided",
    "reported -> evaluated: evaluationSigned",
  ]);
});
