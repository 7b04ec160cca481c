import { expect, test } from "vitest";
import { countedKinds, countsAs, ledgerKinds } from "./kinds.ts";

test("every kind of line counts as itself, and a correction as the kind that it corrects", () => {
  for (const kind of countedKinds) {
    expect(countsAs({ kind })).toBe(kind);
    expect(countsAs({ kind: "correction", corrects: { kind } })).toBe(kind);
  }
});

test("a line that is no correction counts as itself, whatever it points at", () => {
  expect(countsAs({ kind: "payment", corrects: { kind: "advance" } })).toBe("payment");
});

test("a correction of nothing is refused", () => {
  expect(() => countsAs({ kind: "correction" })).toThrow(RangeError);
});

// Stored lines name their kind: a kind that is gone would make them unreadable.
test("the ledger knows fourteen kinds of amounts, and corrections of them", () => {
  expect(ledgerKinds).toEqual([
    "commitment",
    "decommitment",
    "accepted-cost",
    "payment",
    "advance",
    "advance-settled",
    "repayment-claim",
    "repayment",
    "payable",
    "advance-payable",
    "write-off",
    "contribution-claim",
    "contribution",
    "internal-booking",
    "correction",
  ]);
});
