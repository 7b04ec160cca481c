import { type MoneyOf, paidTowards } from "../../payments/contract.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import { periodsOf } from "../../pilot/obligations/obligations.ts";
import { bankDayFrom, type OwnDay } from "../../vocabulary/bank-days.ts";
import { type LocalDay, Month, plusLocalDays, yearOf } from "../../vocabulary/instant.ts";
import { later, monthsBetween } from "../../vocabulary/months.ts";
import { minOre, minusOre, type Ore, ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";

/**
 * How long after a report's last day its money is expected to be paid: an officer examines it, often after a question
 * or two to the holder, two people attest, and finance pays some times a month.
 */
export const daysToPayment = 30;

type Planned = Pick<Grant, "years" | "startDay" | "endDay" | "reportsDue">;
export type Forecast = {
  readonly month: Month;
  /** Due already, or what a report to come is expected to give. */
  readonly from: "due" | "report";
  /** Expected towards the grant, as what is paid is counted: payments and settled advances. */
  readonly amountOre: Ore;
  /** Of it, what settles advances that have been decided: no money is paid for it then. */
  readonly settlesOre: Ore;
};

const monthOfDay = (day: LocalDay): Month => Month.parse(day.slice(0, 7));

/** A common multiple of all numbers of months that a year can hold: weights stay whole numbers. */
const wholeForAnyYear = 27_720n;

/** What a month weighs: the decision's amount for its year, spread evenly over the project's months of that year. */
function weights({ years, startDay, endDay }: Planned): (month: Month) => bigint {
  const months = monthsBetween(monthOfDay(startDay), monthOfDay(endDay));
  const inYear = (year: number) => BigInt(months.filter((month) => yearOf(month) === year).length);
  const byYear = new Map(
    years.map(({ year, amountOre }) => [
      year,
      inYear(year) > 0n ? (BigInt(amountOre) * wholeForAnyYear) / inYear(year) : 0n,
    ]),
  );
  return (month) => byYear.get(yearOf(month)) ?? 0n;
}

type Slot = { readonly month: Month; readonly weight: bigint };

/** The reports still to be paid for, each with the weight of the months it covers, and when its money is expected. */
function slotsOf(grant: Planned, thisMonth: Month, own: readonly OwnDay[]): Slot[] {
  const weigh = weights(grant);
  const slots = periodsOf(grant).map(({ from, through, dueDay }) => {
    const months = monthsBetween(from, through);
    return {
      month: monthOfDay(bankDayFrom(plusLocalDays(dueDay, daysToPayment), own)),
      weight: months.reduce((sum, month) => sum + weigh(month), 0n),
      months: BigInt(months.length),
    };
  });
  const coming = slots.filter(({ month }) => month >= thisMonth);
  // The plan has run out and the final report has not been accepted: it is expected next.
  if (coming.length === 0) return [{ month: later(thisMonth, monthOfDay(grant.endDay)), weight: 1n }];
  // The decision may give nothing to the years that are left: then months count alike.
  return coming.some(({ weight }) => weight > 0n) ? coming : coming.map((slot) => ({ ...slot, weight: slot.months }));
}

/** An amount over slots by their weights, in whole kronor as forecasts are read; the last part has the öre. */
function spread(amount: Ore, slots: readonly Slot[]): Ore[] {
  const whole = slots.reduce((sum, { weight }) => sum + weight, 0n);
  let weighed = 0n;
  let given = 0n;
  return slots.map(({ weight }, i) => {
    weighed += weight;
    const byNow = (BigInt(amount) * weighed) / whole;
    const part = (i === slots.length - 1 ? byNow : byNow - (byNow % 100n)) - given;
    given += part;
    return ore(Number(part));
  });
}

/** Of the amounts, in order, what settles advances that are decided and not settled yet. */
function settling(entries: readonly Omit<Forecast, "settlesOre">[], outstanding: Ore): Forecast[] {
  let left = outstanding;
  return entries.map((entry) => {
    // What is due already is what was left when advances had been settled.
    const settlesOre = entry.from === "due" ? zeroOre : minOre(left, entry.amountOre);
    left = minusOre(left, settlesOre);
    return { ...entry, settlesOre };
  });
}

/**
 * What is expected to be paid of a grant, and when, if all of it is used as the decision spread it: what is due at once,
 * and the rest with the reports to come, by the months that each covers. What is held back comes with the last one.
 * While a pilot runs, paid + forecast = the grant; once it has ended only what is due is left. What would be paid on a day
 * without payments is paid on the next bank day, by the calendar and the authority's own days.
 */
export function forecastOf(
  grant: MoneyOf & Planned,
  today: LocalDay,
  { own = [] }: { readonly own?: readonly OwnDay[] } = {},
): Forecast[] {
  const thisMonth = monthOfDay(today);
  const due = { month: thisMonth, from: "due", amountOre: grant.dueOre } as const;
  const left = ore(Math.max(0, grant.capOre - paidTowards(grant) - grant.dueOre));
  const heldBack = minOre(grant.holdbackOre, left);
  const slots = grant.ended || left === 0 ? [] : slotsOf(grant, thisMonth, own);
  const coming = spread(minusOre(left, heldBack), slots).map((amountOre, i) => ({
    month: slots[i]?.month ?? thisMonth,
    from: "report" as const,
    amountOre: i === slots.length - 1 ? ore(amountOre + heldBack) : amountOre,
  }));
  const outstanding = minusOre(ore(grant.advancedOre + grant.advanceDueOre), grant.settledOre);
  return settling(
    [due, ...coming].filter(({ amountOre }) => amountOre > 0),
    outstanding,
  );
}

/** Forecasts of many grants, added up by month. */
export function forecastByMonth(
  forecasts: readonly Forecast[],
): ReadonlyMap<Month, { amountOre: Ore; settlesOre: Ore }> {
  const months = new Map<Month, Forecast[]>();
  for (const forecast of forecasts) months.set(forecast.month, [...(months.get(forecast.month) ?? []), forecast]);
  return new Map(
    [...months].map(([month, all]) => [
      month,
      {
        amountOre: sumOre(all.map(({ amountOre }) => amountOre)),
        settlesOre: sumOre(all.map(({ settlesOre }) => settlesOre)),
      },
    ]),
  );
}
