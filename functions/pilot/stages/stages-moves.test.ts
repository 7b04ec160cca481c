import { expect, test } from "vitest";
import { allMoves, allReopenings, facts, stages } from "./stages.ts";

test("every move has a fact that opens it, and every fact opens a move", () => {
  expect([...new Set([...allMoves, ...allReopenings].map(({ fact }) => fact))].sort()).toEqual([...facts].sort());
  for (const { from, to } of [...allMoves, ...allReopenings]) {
    expect(stages).toContain(from);
    expect(stages).toContain(to);
  }
});

test("a pilot can leave at each step by its own way: back, no, late, not tried, broken off", () => {
  expect(allMoves.map(({ from, to, fact }) => `${from} -> ${to}: ${fact}`)).toEqual([
    "submitted -> reviewed: quorumReached",
    "submitted -> withdrawn: withdrawalAsked",
    "submitted -> dismissed: applicationDismissed",
    "reviewed -> funded: grantDecided",
    "reviewed -> withdrawn: withdrawalAsked",
    "reviewed -> rejected: applicationDeclined",
    "reviewed -> lapsed: termsExpired",
    "reviewed -> dismissed: applicationDismissed",
    "funded -> reported: finalReportAccepted",
    "funded -> withdrawn: grantDeclined",
    "funded -> lapsed: termsExpired",
    "funded -> terminated: terminationDecided",
    "reported -> evaluated: evaluationSigned",
  ]);
});

test("what has ended by a no begins again by a changed decision, before a decision, or before its reviews", () => {
  expect(allReopenings.map(({ from, to, fact }) => `${from} -> ${to}: ${fact}`)).toEqual([
    "rejected -> reviewed: reopenedForDecision",
    "rejected -> funded: grantDecided",
    "lapsed -> reviewed: reopenedForDecision",
    "dismissed -> submitted: reopenedForReview",
    "dismissed -> reviewed: reopenedForDecision",
  ]);
});
