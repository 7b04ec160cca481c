import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entitledTo, payableOf } from "../pilot/items/grant.ts";
import { kronor, minOre, minusOre, type Ore, ore, zeroOre } from "../vocabulary/ore.ts";
import { Rate } from "../vocabulary/rate.ts";
import { Refusal } from "../vocabulary/refusal.ts";
import { advanceBounds } from "./advances/advance.ts";
import { type Due, type MoneyOf, nothingYet, paidTowards, settled } from "./settlement.ts";

const aGrant = (given: Partial<MoneyOf> = {}): MoneyOf => ({
  rate: Rate.parse("0.276"),
  capOre: kronor(800_609),
  holdbackOre: zeroOre,
  ...nothingYet,
  ...given,
});
const accept = (grant: MoneyOf, changeOre: Ore, final = false, payments: readonly Due[] = []) =>
  settled(grant, { changeOre, final }, payments);

test("accepted costs become a payment that is due, of the exact share and never above the cap", () => {
  expect(accept(aGrant(), kronor(2_900_757))).toMatchObject({ dueOre: 80_060_893, sums: { dueOre: 80_060_893 } });
  const atDisplayed = aGrant({ rate: Rate.parse("0.28") });
  expect(accept(atDisplayed, kronor(2_900_757)).dueOre).toBe(80_060_900);
});

test("before the end the held back part of the grant is not paid; at the end it is", () => {
  const grant = aGrant({ holdbackOre: kronor(80_061) });
  const { sums, dueOre } = accept(grant, kronor(2_900_757));
  expect(dueOre).toBe(72_054_800);
  expect(accept({ ...grant, ...sums, dueOre: zeroOre, paidOre: dueOre }, zeroOre, true).dueOre).toBe(8_006_093);
});

test("what is earned settles a paid advance first", () => {
  const grant = aGrant({ advancedOre: kronor(100_000) });
  expect(accept(grant, kronor(300_000))).toMatchObject({ settledOre: 8_280_000, dueOre: 0 });
  expect(accept(grant, kronor(1_000_000))).toMatchObject({ settledOre: 10_000_000, dueOre: 17_600_000 });
});

test("at the end an advance that was not earned is settled and claimed back, and the rest of the grant is given up", () => {
  const ended = accept(aGrant({ advancedOre: kronor(100_000) }), kronor(100_000), true);
  expect(ended).toMatchObject({ settledOre: 10_000_000, reclaimedOre: 7_240_000, dueOre: 0, releasedOre: 77_300_900 });
  expect(paidTowards(ended.sums)).toBe(ended.entitledOre);
});

describe("a correction downwards", () => {
  const due = { kind: "payment", amountOre: ore(27_600), status: "attested-once" } as const;
  const grant = aGrant({ acceptedOre: kronor(1_000), dueOre: ore(27_600) });

  test("puts a smaller payment in the place of one that has not been sent", () => {
    expect(accept(grant, kronor(-400), false, [due])).toMatchObject({
      cancelled: [due],
      dueOre: 16_560,
      reclaimedOre: 0,
    });
  });
  test("leaves what is on its way to the bank, and claims the difference back", () => {
    expect(accept(grant, kronor(-400), false, [{ ...due, status: "batched" }])).toMatchObject({
      cancelled: [],
      dueOre: 0,
      reclaimedOre: 11_040,
    });
  });
  test("that was a mistake itself lowers the claim again before anything is paid", () => {
    const claimed = aGrant({ acceptedOre: kronor(600), paidOre: ore(27_600), reclaimedOre: ore(11_040) });
    expect(accept(claimed, kronor(500))).toMatchObject({ reclaimedOre: -11_040, dueOre: 2_760 });
  });
  test("below nothing is refused", () => {
    expect(() => accept(grant, kronor(-1_001))).toThrow(RangeError);
  });
});

test("a pilot does not end while an advance is on its way to the bank; one that has not been sent is cancelled", () => {
  const grant = aGrant({ advanceDueOre: kronor(10) });
  const advance = { kind: "advance", amountOre: kronor(10), status: "attested" } as const;
  expect(accept(grant, zeroOre, true, [advance])).toMatchObject({ cancelled: [advance], sums: { advanceDueOre: 0 } });
  expect(() => accept(grant, zeroOre, true, [{ ...advance, status: "batched" }])).toThrow("payment-in-batch");
});

/** What can happen to the money of a pilot, in any order. */
const acts = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant("accept" as const), amount: fc.integer({ min: 0, max: 300_000_000 }) }),
    fc.record({ act: fc.constant("correct" as const), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
    fc.record({ act: fc.constant("advance" as const), amount: fc.integer({ min: 1, max: 40_000_000 }) }),
    fc.record({ act: fc.constant("send" as const) }),
    fc.record({ act: fc.constant("pay" as const) }),
    fc.record({ act: fc.constant("repay" as const), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
    fc.record({ act: fc.constant("end" as const) }),
  ),
  { maxLength: 40 },
);
type Act = typeof acts extends fc.Arbitrary<infer T extends readonly unknown[]> ? T[number] : never;
type Life = { grant: MoneyOf; payments: Due[] };

const asDue = (amountOre: Ore): Due[] => (amountOre > 0 ? [{ kind: "payment", amountOre, status: "entered" }] : []);

const terms = { share: Rate.parse("0.8"), mostOre: ore(100_000_000) };

/** The life as it was, when an advance on its way to the bank keeps a report from being accepted. */
function unlessInBatch(changed: () => Life, life: Life): Life {
  try {
    return changed();
  } catch (error) {
    if (error instanceof Refusal && error.code === "payment-in-batch") return life;
    throw error;
  }
}

/** One act, as the use cases would let it happen. */
function after({ grant, payments }: Life, act: Act): Life {
  const change = (changeOre: Ore, final: boolean): Life => {
    const { sums, cancelled, dueOre } = settled(grant, { changeOre, final }, payments);
    return {
      grant: { ...grant, ...sums },
      payments: [...payments.filter((payment) => !cancelled.includes(payment)), ...asDue(dueOre)],
    };
  };
  switch (act.act) {
    case "accept":
      return payments.some(({ kind, status }) => kind === "advance" && status === "batched")
        ? unlessInBatch(() => change(ore(act.amount), false), { grant, payments })
        : change(ore(act.amount), false);
    case "correct":
      return change(ore(-Math.floor(grant.acceptedOre * act.share)), false);
    case "end":
      return payments.some(({ kind, status }) => kind === "advance" && status === "batched")
        ? { grant, payments }
        : change(zeroOre, true);
    case "advance": {
      const { nowOre } = advanceBounds({ ...grant, amountOre: grant.capOre }, terms);
      const amountOre = minOre(ore(act.amount), nowOre);
      return grant.ended || amountOre === 0
        ? { grant, payments }
        : {
            grant: { ...grant, advanceDueOre: ore(grant.advanceDueOre + amountOre) },
            payments: [...payments, { kind: "advance", amountOre, status: "entered" }],
          };
    }
    case "send":
      return { grant, payments: payments.map((payment) => ({ ...payment, status: "batched" })) };
    case "pay":
      return payments
        .filter(({ status }) => status === "batched")
        .reduce<Life>(
          (life, payment) => {
            const { amountOre } = payment;
            const paid =
              payment.kind === "payment"
                ? {
                    dueOre: minusOre(life.grant.dueOre, amountOre),
                    paidOre: ore(life.grant.paidOre + amountOre),
                  }
                : {
                    advanceDueOre: minusOre(life.grant.advanceDueOre, amountOre),
                    advancedOre: ore(life.grant.advancedOre + amountOre),
                  };
            return {
              grant: { ...life.grant, ...paid },
              payments: life.payments.filter((one) => one !== payment),
            };
          },
          { grant, payments },
        );
    case "repay": {
      const owed = grant.reclaimedOre - grant.repaidOre;
      return { grant: { ...grant, repaidOre: ore(grant.repaidOre + Math.floor(owed * act.share)) }, payments };
    }
  }
}

/** What is true after every act. */
function holds({ grant, payments }: Life, act: Act): void {
  const entitled = entitledTo(grant);
  expect(entitled).toBeLessThanOrEqual(grant.capOre);
  expect(paidTowards(grant) + grant.dueOre).toBeLessThanOrEqual(entitled);
  for (const [name, amount] of Object.entries(grant))
    if (name.endsWith("Ore")) expect(amount, name).toBeGreaterThanOrEqual(0);
  expect(grant.settledOre).toBeLessThanOrEqual(grant.advancedOre);
  expect(grant.repaidOre).toBeLessThanOrEqual(grant.reclaimedOre);
  // Whoever pays all that is due pays no more than the grant, and what is claimed back.
  const out = grant.paidOre + grant.dueOre + grant.advancedOre + grant.advanceDueOre - grant.reclaimedOre;
  expect(out).toBeLessThanOrEqual(grant.capOre);
  const due = payments.filter(({ kind }) => kind === "payment").reduce((sum, one) => sum + one.amountOre, 0);
  expect(due).toBe(grant.dueOre);
  if (act.act === "accept" || act.act === "correct") expect(paidTowards(grant) + grant.dueOre).toBe(payableOf(grant));
  if (act.act === "end" && grant.ended) expect(grant.capOre - grant.releasedOre).toBe(entitled);
}

test("whatever happens in whatever order: paid <= entitled <= cap, and what is due makes up the difference", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("0", "0.1", "0.276", "0.28", "0.5", "1"),
      fc.integer({ min: 1, max: 100_000_000 }),
      fc.double({ min: 0, max: 0.3, noNaN: true }),
      acts,
      (rate, cap, held, happenings) => {
        const terms = { rate: Rate.parse(rate), capOre: ore(cap), holdbackOre: ore(Math.floor(cap * held)) };
        let life: Life = { grant: aGrant(terms), payments: [] };
        for (const act of happenings) {
          life = after(life, act);
          holds(life, act);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
