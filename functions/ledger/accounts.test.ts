import { expect, test } from "vitest";
import { AccountPlan } from "../vocabulary/account-plan.ts";
import { bookedOn } from "./accounts.ts";
import { type CountedKind, countedKinds } from "./kinds.ts";

const plan = AccountPlan.parse({
  grants: "1001",
  bank: "1002",
  advances: "1003",
  repayments: "1004",
  commitments: "1005",
  commitmentsContra: "1006",
  acceptedContra: "1007",
});
const accountsOf = (kind: CountedKind) => {
  const { debit, credit } = bookedOn(kind, { plan, categoryAccount: "4010" });
  return [debit.account, credit.account];
};

test("what takes back another line is booked on the same accounts with the sides changed", () => {
  expect(accountsOf("decommitment")).toEqual(accountsOf("commitment").reverse());
  expect(accountsOf("commitment")).toEqual([plan.commitments, plan.commitmentsContra]);
});

test("money to the holder leaves the bank, and money from the holder comes to it", () => {
  expect(accountsOf("payment")).toEqual([plan.grants, plan.bank]);
  expect(accountsOf("advance")).toEqual([plan.advances, plan.bank]);
  expect(accountsOf("repayment")).toEqual([plan.bank, plan.repayments]);
});

test("an advance becomes a cost of grants when it is settled, and a claim takes from that cost", () => {
  expect(accountsOf("advance-settled")).toEqual([plan.grants, plan.advances]);
  expect(accountsOf("repayment-claim")).toEqual([plan.repayments, plan.grants]);
});

test("a claim that is written off is a loss on the plan's account, or a cost of grants again where it has none", () => {
  expect(accountsOf("write-off")).toEqual([plan.grants, plan.repayments]);
  const { debit } = bookedOn("write-off", { plan: AccountPlan.parse({ writeOffs: "6352" }) });
  expect(debit.account).toBe("6352");
});

test("an accepted cost is booked on its category's account, and refused without one", () => {
  expect(accountsOf("accepted-cost")).toEqual(["4010", plan.acceptedContra]);
  expect(() => bookedOn("accepted-cost", { plan })).toThrow(RangeError);
  for (const kind of countedKinds) if (kind !== "accepted-cost") expect(() => bookedOn(kind, { plan })).not.toThrow();
});

test("both sides carry the plan's project and activity, and the code of the other party", () => {
  const coded = AccountPlan.parse({ project: "P12", activity: "110", counterparties: { association: "81" } });
  const codes = { counterparty: "81", project: "P12", activity: "110" };
  expect(bookedOn("payment", { plan: coded, organisationType: "association" })).toEqual({
    debit: { account: coded.grants, ...codes },
    credit: { account: coded.bank, ...codes },
  });
});

test("the code of the organisation itself goes before that of its kind, and the pilot's own codes before the plan's", () => {
  const counterparties = { association: "81", "802400-1110": "8144" };
  const coded = AccountPlan.parse({ costCentre: "10", project: "P12", activity: "110", counterparties });
  const booked = (given: object) =>
    bookedOn("payment", { plan: coded, organisationType: "association", organisationNumber: "802400-1110", ...given });
  const plain = { costCentre: "10", counterparty: "8144", project: "P12", activity: "110" };
  expect(booked({}).debit).toEqual({ account: coded.grants, ...plain });
  expect(booked({ organisationNumber: "212000-0357" }).credit).toMatchObject({ counterparty: "81" });
  expect(booked({ ledgerCodes: { costCentre: "77" } }).debit).toEqual({
    account: coded.grants,
    ...plain,
    costCentre: "77",
  });
  expect(booked({ ledgerCodes: { project: "Q1" } }).credit).toMatchObject({ costCentre: "10", project: "Q1" });
});

test("a code that the plan does not have is left out, and not written as empty", () => {
  const coded = AccountPlan.parse({ counterparties: { association: "81" } });
  const bare = { debit: { account: coded.grants }, credit: { account: coded.bank } };
  expect(bookedOn("payment", { plan: coded, organisationType: "municipality" })).toStrictEqual(bare);
  expect(bookedOn("payment", { plan: coded })).toStrictEqual(bare);
});
