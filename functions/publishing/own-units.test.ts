import { expect, test } from "vitest";
import { aCallInWork, at } from "../../test/builders/a-call-in-work.ts";
import { ownUnits } from "../../test/builders/a-unit.ts";
import type { CallInWork } from "../calls/call.ts";
import { withOwnUnits } from "../calls/own-units.ts";
import { AccountPlan } from "../vocabulary/account-plan.ts";
import { asPublished } from "./begin-from.ts";
import { callFaultWords } from "./call-fault-words.ts";
import { callFaults } from "./check-call.ts";
import { moneyPart } from "./parts/money.ts";

const good = aCallInWork();
const open: CallInWork = { ...good, units: {} };
const planned: CallInWork = {
  ...open,
  accounting: AccountPlan.parse({ ...open.accounting, internalGrants: "7595", internalUnits: "3595" }),
};
const faultsOf = (call: CallInWork, units?: typeof ownUnits) => callFaults(call, { now: at, units });

test("a call that lets units apply is published with accounts for them and units to choose among, and not without", () => {
  expect(faultsOf(withOwnUnits(planned, ownUnits), ownUnits)).toEqual([]);
  const lacking = faultsOf(open);
  expect(lacking.map((one) => ("code" in one ? `${one.at} ${one.field} ${one.code}` : one.at))).toEqual([
    "pengar p-units no-own-units",
    "konton p-internal-grants internal-account-missing",
    "konton p-internal-units internal-account-missing",
  ]);
  for (const fault of lacking)
    for (const lang of ["sv", "en"] as const) expect(callFaultWords(fault, lang)).toMatch(/enhet|nits/);
});

test("money of units on a memorandum account is refused, as the authority's own is", () => {
  const astray = { ...planned, accounting: AccountPlan.parse({ ...planned.accounting, internalUnits: "9595" }) };
  expect(faultsOf(astray, ownUnits).map(({ at: part }) => part)).toEqual(["konton"]);
});

test("an officer says in the call's money whether units may apply, and what is published reads so again", () => {
  expect(moneyPart.answersIn(good)).not.toHaveProperty("p-units");
  const answers = moneyPart.answersIn(open);
  expect(answers["p-units"]).toEqual(["p-own-units"]);
  expect(moneyPart.withAnswers(good, answers).units).toEqual({});
  const { "p-units": _, ...none } = answers;
  expect(moneyPart.withAnswers(open, none).units).toBeUndefined();
  const { units = {} } = asPublished(withOwnUnits(planned, ownUnits), undefined);
  expect(units).toEqual({ number: ownUnits.number });
  expect(moneyPart.withAnswers({ ...good, units }, answers).units).toEqual(units);
});
