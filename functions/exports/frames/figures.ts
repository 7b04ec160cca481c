import { type Frame, leftOf } from "../../calls/frames/frame.ts";
import type { CallMonth } from "../../ledger/call-months.store.ts";
import { each } from "../../vocabulary/each.ts";
import { type LocalDay, type Month, yearOf } from "../../vocabulary/instant.ts";
import { monthsBetween } from "../../vocabulary/months.ts";
import { minusOre, type Ore, ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";
import { type Forecast, forecastByMonth } from "./forecast.ts";

type Expected = { readonly forecastOre: Ore; readonly settlesOre: Ore };
export type MonthFigures = Posted & Expected & { readonly month: Month };

/** What was posted in a month or a year, or over all; `paidOre` is what the holders have had of their grants. */
const postedIn = (month: Partial<CallMonth>) => {
  const of = (kind: Exclude<keyof CallMonth, "callId" | "month" | "lines">) => month[kind] ?? zeroOre;
  return {
    committedOre: minusOre(of("commitment"), of("decommitment")),
    acceptedOre: of("accepted-cost"),
    /** What went to holders, over the bank or between cost centres. */
    paymentOre: ore(of("payment") + of("internal-booking")),
    settledOre: of("advance-settled"),
    reclaimedOre: of("repayment-claim"),
    /** Payments and settled advances, less what was claimed back. */
    paidOre: ore(of("payment") + of("internal-booking") + of("advance-settled") - of("repayment-claim")),
    /** Paid in advance, whether it has been settled or not. */
    advanceOre: of("advance"),
    repaidOre: of("repayment"),
  };
};
export type Posted = Readonly<ReturnType<typeof postedIn>>;

const postedKeys = Object.keys(postedIn({})) as (keyof Posted)[]; // as: Object.keys forgets the names

const addedUp = <K extends string>(names: readonly K[], all: readonly Readonly<Record<K, Ore>>[]) =>
  each(names, (name) => sumOre(all.map((one) => one[name])));

/** Every month from the first to the last in which something was posted or is expected. */
function monthsOf(posted: readonly CallMonth[], forecasts: readonly Forecast[]): MonthFigures[] {
  const expected = forecastByMonth(forecasts);
  const known = [...posted.map(({ month }) => month), ...expected.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  const found = new Map(posted.map((month) => [month.month, month]));
  return monthsBetween(first, last).map((month) => ({
    month,
    ...postedIn(found.get(month) ?? {}),
    forecastOre: expected.get(month)?.amountOre ?? zeroOre,
    settlesOre: expected.get(month)?.settlesOre ?? zeroOre,
  }));
}

type Known = {
  readonly frames: readonly Frame[];
  readonly posted: readonly CallMonth[];
  readonly forecasts: readonly Forecast[];
  readonly today: LocalDay;
};
export type CallFigures = ReturnType<typeof figuresOf>;

/** A call's money by year and by month, with what each comes to; nothing here is a sum that something else should give. */
export function figuresOf({ frames, posted, forecasts, today }: Known) {
  const months = monthsOf(posted, forecasts);
  const names = [...postedKeys, "forecastOre", "settlesOre"] as const;
  const years = [...new Set([...frames.map(({ year }) => year), ...months.map(({ month }) => yearOf(month))])]
    .sort((a, b) => a - b)
    .map((year) => {
      const frame = frames.find((one) => one.year === year);
      const mine = months.filter(({ month }) => yearOf(month) === year);
      return {
        year,
        frameOre: frame?.frameOre ?? zeroOre,
        /** Granted of the year's frame; `committedOre` is what was posted in the year, of whichever years' frames. */
        ofFrameOre: frame?.committedOre ?? zeroOre,
        leftOre: frame ? leftOf(frame) : zeroOre,
        ...addedUp(names, mine),
      };
    });
  const total = addedUp([...names, "frameOre", "ofFrameOre", "leftOre"] as const, years);
  return {
    months,
    years,
    total,
    yearEnds: yearEndsOf(years, today),
    /** What the frames say is granted and what the ledger says; they are changed in one transaction, so they are the same. */
    agrees: total.ofFrameOre === total.committedOre,
  };
}

type YearSums = Readonly<{ year: number } & Record<"committedOre" | "paidOre" | "forecastOre", Ore>>;

/** How commitments stand when a year ends: as the ledger says, or as it is expected for a year that has not ended. */
function yearEndsOf(years: readonly YearSums[], today: LocalDay) {
  return years.map(({ year }) => {
    const through = years.filter((one) => one.year <= year);
    const sums = addedUp(["committedOre", "paidOre", "forecastOre"] as const, through);
    const outstandingOre = minusOre(minusOre(sums.committedOre, sums.paidOre), sums.forecastOre);
    return { year, ended: yearOf(today) > year, ...sums, outstandingOre };
  });
}
