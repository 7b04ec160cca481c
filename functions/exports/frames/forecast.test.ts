import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Due, nothingYet, paidTowards, settled } from "../../payments/settlement.ts";
import { reportsDueOf } from "../../pilot/items/report-dues.ts";
import { LocalDay, Month } from "../../vocabulary/instant.ts";
import { kronor, minusOre, type Ore, ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";
import { Rate } from "../../vocabulary/rate.ts";
import { forecastByMonth, forecastOf } from "./forecast.ts";

const day = (text: string) => LocalDay.parse(text);
type Forecasted = Parameters<typeof forecastOf>[0];

/** The mother project's grant, from December 2026 to November 2028, reported every third month. */
const aGrant = (given: Partial<Forecasted> = {}): Forecasted => ({
  rate: Rate.parse("0.276"),
  capOre: kronor(800_609),
  holdbackOre: zeroOre,
  ...nothingYet,
  years: [
    { year: 2026, amountOre: kronor(186_182) },
    { year: 2027, amountOre: kronor(381_300) },
    { year: 2028, amountOre: kronor(233_127) },
  ],
  startDay: day("2026-12-01"),
  endDay: day("2028-11-30"),
  reportsDue: reportsDueOf({
    startDay: day("2026-12-01"),
    endDay: day("2028-11-30"),
    everyMonths: 3,
    today: day("2026-11-21"),
  }),
  ...given,
});
const comesTo = (grant: Forecasted, today: string): Ore =>
  sumOre(forecastOf(grant, day(today)).map(({ amountOre }) => amountOre));
const months = (grant: Forecasted, today: string) => forecastOf(grant, day(today)).map(({ month }) => month);

test("each report to come is expected to be paid a month after its last day, by the months it covers", () => {
  const forecast = forecastOf(aGrant(), day("2026-11-21"));
  // The first covers December 2026, which the decision gave 186 182 kr, and two months of 2027 at 31 775 kr.
  expect(forecast[0]).toEqual({ month: "2027-04", from: "report", amountOre: kronor(186_182 + 63_550), settlesOre: 0 });
  expect(forecast[1]).toMatchObject({ month: "2027-07", amountOre: kronor(95_325) });
  expect(forecast).toHaveLength(8);
  expect(forecast.at(-1)?.month).toBe("2029-01");
  expect(comesTo(aGrant(), "2026-11-21")).toBe(kronor(800_609));
});

test("what would be paid on a day without payments is expected on the next bank day, in its month", () => {
  // Its last day is 1 October 2027, and 30 days later is Sunday 31 October.
  const reportsDue = reportsDueOf({
    ...{ startDay: day("2027-05-01"), endDay: day("2028-04-30"), everyMonths: 4, today: day("2027-01-01") },
  }).map((due, i) => (i === 0 ? { ...due, dueDay: day("2027-10-01") } : due));
  const grant = aGrant({ startDay: day("2027-05-01"), endDay: day("2028-04-30"), reportsDue });
  const firstMonth = (own?: { day: LocalDay; payments: boolean }[]) =>
    forecastOf(grant, day("2027-05-02"), own && { own })[0]?.month;
  expect(firstMonth()).toBe("2027-11");
  expect(firstMonth([{ day: day("2027-10-31"), payments: true }])).toBe("2027-10");
});

test("what is held back comes with the last report", () => {
  const held = forecastOf(aGrant({ holdbackOre: kronor(80_000) }), day("2026-11-21"));
  const plain = forecastOf(aGrant(), day("2026-11-21"));
  const last = held.at(-1)?.amountOre ?? zeroOre;
  expect(last).toBeGreaterThan(kronor(80_000));
  for (const [i, { amountOre }] of held.slice(0, -1).entries())
    expect(amountOre).toBeLessThan(plain[i]?.amountOre ?? 0);
  expect(sumOre(held.map(({ amountOre }) => amountOre))).toBe(kronor(800_609));
});

test("what is due is expected this month, and what is paid is not expected again", () => {
  const grant = aGrant({ acceptedOre: kronor(900_000), paidOre: kronor(200_000), dueOre: kronor(48_400) });
  const [due, ...coming] = forecastOf(grant, day("2027-05-02"));
  expect(due).toMatchObject({ month: "2027-05", from: "due", amountOre: kronor(48_400) });
  expect(sumOre(coming.map(({ amountOre }) => amountOre))).toBe(kronor(800_609 - 248_400));
  expect(coming[0]?.month).toBe("2027-07");
});

test("advances that were decided are settled before anything more is paid", () => {
  const grant = aGrant({ advancedOre: kronor(100_000), advanceDueOre: kronor(200_000) });
  const forecast = forecastOf(grant, day("2026-11-21"));
  expect(forecast.map(({ settlesOre }) => settlesOre).slice(0, 3)).toEqual([
    kronor(249_732),
    kronor(300_000 - 249_732),
    0,
  ]);
});

test("what is expected this month is expected until the month is over, and then with the reports that are left", () => {
  expect(months(aGrant(), "2027-04-30")[0]).toBe("2027-04");
  expect(months(aGrant(), "2027-05-01")[0]).toBe("2027-07");
  expect(comesTo(aGrant(), "2027-05-01")).toBe(kronor(800_609));
});

test("when every report of the plan is late, all that is left is expected this month", () => {
  expect(months(aGrant(), "2029-03-15")).toEqual(["2029-03"]);
  expect(comesTo(aGrant(), "2029-03-15")).toBe(kronor(800_609));
});

test("a decision that gives the last years nothing spreads what is left of it by months alone", () => {
  const years = [{ year: 2026, amountOre: kronor(800_609) }];
  expect(months(aGrant({ years }), "2027-06-01")).toHaveLength(7);
  expect(comesTo(aGrant({ years }), "2027-06-01")).toBe(kronor(800_609));
});

describe("whatever has happened to a grant", () => {
  const ended = fc.boolean();
  const act = fc.oneof(
    fc.record({ accept: fc.integer({ min: 0, max: 90_000_000 }) }),
    fc.record({ correct: fc.integer({ min: 0, max: 30_000_000 }) }),
    fc.record({ pay: fc.constant(true) }),
    fc.record({ advance: fc.integer({ min: 1, max: 40_000_000 }) }),
  );

  type Standing = { grant: Forecasted; payments: readonly Due[] };
  const settle = ({ grant, payments }: Standing, change: number, final: boolean): Standing => {
    const { sums, dueOre, cancelled } = settled(grant, { changeOre: ore(change), final }, payments);
    const due: Due[] = dueOre > 0 ? [{ kind: "payment", amountOre: dueOre, status: "entered" }] : [];
    const kept = payments.filter((one) => !cancelled.includes(one));
    return { grant: { ...grant, ...sums }, payments: [...kept, ...due] };
  };
  const paid = ({ grant }: Standing): Standing => {
    const paidOre = ore(grant.paidOre + grant.dueOre);
    return { grant: { ...grant, paidOre, dueOre: zeroOre }, payments: [] };
  };
  const advanced = ({ grant, payments }: Standing, amount: number): Standing => {
    const advancedOre = grant.advancedOre === 0 ? ore(amount) : grant.advancedOre;
    return { grant: { ...grant, advancedOre }, payments };
  };

  const next = (now: Standing, one: object): Standing => {
    if ("accept" in one) return settle(now, Number(one.accept), false);
    if ("correct" in one) return settle(now, -Math.min(Number(one.correct), now.grant.acceptedOre), false);
    return "advance" in one ? advanced(now, Number(one.advance)) : paid(now);
  };

  /** A grant after acts in any order, by the rules that accepted costs become money by. */
  const after = (acts: readonly object[], end: boolean, holdbackOre: Ore): Forecasted => {
    const begun: Standing = { grant: aGrant({ holdbackOre }), payments: [] };
    const now = acts.reduce<Standing>(next, begun);
    return (end ? settle(now, 0, true) : now).grant;
  };
  const anyGrant = fc
    .tuple(fc.array(act, { maxLength: 12 }), ended, fc.integer({ min: 0, max: 20_000_000 }))
    .map(([acts, end, held]) => after(acts, end, ore(held)));
  const anyDay = fc.integer({ min: 0, max: 1200 }).map((n) => {
    const moment = new Date(Date.UTC(2026, 10, 1) + n * 86_400_000);
    return moment.toISOString().slice(0, 10);
  });

  test("paid and expected are the whole grant while it runs, and what it earned when it has ended", () => {
    fc.assert(
      fc.property(anyGrant, anyDay, (grant, today) => {
        const whole = grant.ended ? minusOre(grant.capOre, grant.releasedOre) : grant.capOre;
        expect(paidTowards(grant) + comesTo(grant, today)).toBe(whole);
      }),
    );
  });

  test("nothing is expected in the past, and no amount is nothing or less", () => {
    fc.assert(
      fc.property(anyGrant, anyDay, (grant, today) => {
        for (const { month, amountOre, settlesOre } of forecastOf(grant, day(today))) {
          expect(month >= today.slice(0, 7)).toBe(true);
          expect(amountOre).toBeGreaterThan(0);
          expect(settlesOre).toBeGreaterThanOrEqual(0);
          expect(settlesOre).toBeLessThanOrEqual(amountOre);
        }
      }),
    );
  });
});

test("forecasts of many grants add up by month", () => {
  const all = [...forecastOf(aGrant(), day("2026-11-21")), ...forecastOf(aGrant(), day("2026-11-21"))];
  expect(forecastByMonth(all).get(Month.parse("2027-07"))).toEqual({ amountOre: kronor(190_650), settlesOre: 0 });
});
