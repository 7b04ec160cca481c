import { expect, test } from "vitest";
import { kronor, ore, zeroOre } from "../vocabulary/ore.ts";
import { Rate } from "../vocabulary/rate.ts";
import { type MoneyOf, nothingYet, settled } from "./settlement.ts";

/** Half of the costs is paid, up to 1 000 kr; 200 kr of costs are accepted, and their 100 kr are due. */
const grant: MoneyOf = {
  ...nothingYet,
  rate: Rate.parse("0.5"),
  capOre: kronor(1_000),
  holdbackOre: zeroOre,
  acceptedOre: kronor(200),
  dueOre: kronor(100),
};
const due = { kind: "payment", amountOre: kronor(100), status: "entered" } as const;
const advance = { kind: "advance", amountOre: kronor(50), status: "entered" } as const;

test("a report that earns nothing leaves the payment that is due as it is", () => {
  expect(settled(grant, { changeOre: zeroOre, final: false }, [due])).toMatchObject({
    cancelled: [],
    dueOre: 0,
    sums: { dueOre: kronor(100) },
  });
});

test("a correction downwards cancels the payment that is due, and no advance that is decided", () => {
  const withAdvance = { ...grant, advanceDueOre: kronor(50) };
  expect(settled(withAdvance, { changeOre: kronor(-100), final: false }, [due, advance])).toMatchObject({
    cancelled: [due],
    dueOre: kronor(50),
    sums: { dueOre: kronor(50), advanceDueOre: kronor(50) },
  });
});

test("an advance paid after a payment became due is settled by what is earned anew, and no more", () => {
  const withAdvance = { ...grant, advancedOre: kronor(500) };
  expect(settled(withAdvance, { changeOre: kronor(60), final: false }, [due])).toMatchObject({
    settledOre: kronor(30),
    cancelled: [],
    dueOre: 0,
    sums: { dueOre: kronor(100), settledOre: kronor(30) },
  });
});

test("what is earned takes the place of an advance that was not sent, where the grant has no room for both", () => {
  const decided = { ...grant, dueOre: zeroOre, paidOre: kronor(100), advanceDueOre: kronor(300) };
  const older = { kind: "advance", amountOre: kronor(100), status: "attested" } as const;
  const newer = { kind: "advance", amountOre: kronor(200), status: "entered" } as const;
  const earning = (costs: number) => settled(decided, { changeOre: kronor(costs), final: false }, [older, newer]);
  expect(earning(1_200)).toMatchObject({ cancelled: [], sums: { dueOre: kronor(600), advanceDueOre: kronor(300) } });
  expect(earning(1_400)).toMatchObject({
    cancelled: [newer],
    sums: { dueOre: kronor(700), advanceDueOre: kronor(100) },
  });
  expect(earning(1_800)).toMatchObject({ cancelled: [newer, older], sums: { dueOre: kronor(900), advanceDueOre: 0 } });
});

test("what leaves no room for an advance on its way to the bank is refused until the bank has said what became of it", () => {
  const sent = { kind: "advance", amountOre: kronor(300), status: "batched" } as const;
  const decided = { ...grant, dueOre: zeroOre, paidOre: kronor(100), advanceDueOre: kronor(300) };
  expect(() => settled(decided, { changeOre: kronor(1_400), final: false }, [sent])).toThrow("payment-in-batch");
  expect(settled(decided, { changeOre: kronor(1_200), final: false }, [sent])).toMatchObject({ cancelled: [] });
});

test("costs corrected to nothing are allowed, and an öre less is not", () => {
  const toNothing = settled(grant, { changeOre: kronor(-200), final: false }, [due]);
  expect(toNothing).toMatchObject({ cancelled: [due], dueOre: 0, sums: { acceptedOre: 0, dueOre: 0 } });
  expect(() => settled(grant, { changeOre: ore(-20_001), final: false }, [due])).toThrow(RangeError);
});
