import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aTypedApplication } from "../../../test/builders/an-application.ts";
import { readAmounts, readBudget } from "../../applications/form/budget.form.ts";
import { checkBudget } from "../../applications/form/budget-check.ts";
import { formatKronor, kronor, type Ore, ore, sumOre } from "../../vocabulary/ore.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { kraftsamlingPiloter2026 as call } from "../kraftsamling-piloter-2026.ts";
import { computeBudget, flatRateOf, offBy } from "./budget.ts";

/** The sums that the mother project's budget states (domain.md), its years 2024-2026 as 2026-2028. */
const statedSums: Typed = {
  "budget.costs.0.stated": "2 001 541",
  "budget.costs.1.stated": "441 087",
  "budget.costs.2.stated": "30 000",
  "budget.costs.3.stated": "428 130",
  "budget.stated.costs.2026": "674 573",
  "budget.stated.costs.2027": "1 381 523",
  "budget.stated.costs.2028": "844 661",
  "budget.stated.costs.total": "2 900 757",
  "budget.financing.0.stated": "2 100 148",
  "budget.financing.2.stated": "800 609",
  "budget.stated.financing.total": "2 900 757",
};
const typed = { ...aTypedApplication, ...statedSums };
const { budget } = readAmounts(typed, call, "sv");
const computed = computeBudget(call, budget);
const inKronor = (amounts: Readonly<Record<string, Ore>>) => Object.values(amounts).map((amount) => amount / 100);

test("the mother project's budget comes out as its papers have it", () => {
  expect(computed.costs.map(({ amounts }) => inKronor(amounts))).toEqual([
    [456_852, 989_804, 554_884],
    [110_000, 170_000, 161_087],
    [10_000, 10_000, 10_000],
    [97_721, 211_719, 118_690],
  ]);
  expect(inKronor(computed.costsByYear)).toEqual([674_573, 1_381_523, 844_661]);
  expect(inKronor(computed.financingByYear)).toEqual([674_573, 1_381_523, 844_661]);
  expect(computed.costsOre).toBe(kronor(2_900_757));
});

test("the grant is 27.6 % of the costs to the öre, just below the cap", () => {
  expect(computed.grantOre).toBe(80_060_893);
});

test("at the displayed 28 percent the cap would bind: the two rates are kept apart", () => {
  const displayed = computeBudget({ ...call, rate: "0.28" as typeof call.rate }, budget); // as: a rate written by hand
  expect(displayed.grantOre).toBe(call.capOre);
});

test("the four stated sums that are off by a krona are notices and no errors", () => {
  const { problems, notices } = checkBudget(call, budget, "sv");
  expect(problems).toEqual([]);
  expect(notices.map((text) => text.split(":")[0])).toEqual([
    "Egen personal, angiven summa",
    "angiven summa",
    "Egna medel, angiven summa",
    "1:1-medel (bidraget ni söker), angiven summa".split(":")[0],
  ]);
  expect(readBudget(typed, call, "sv").ok).toBe(true);
});

test("a stated sum that rounding cannot explain is an error at its field", () => {
  const read = readBudget({ ...typed, "budget.costs.0.stated": "2 001 544" }, call, "sv");
  expect(read).toMatchObject({ ok: false });
  expect(read.ok ? [] : read.problems.map(({ field }) => field)).toContain("budget.costs.0.stated");
});

test("costs without financing are an error of their year", () => {
  const read = readBudget({ ...typed, "budget.financing.0.amounts.2027": "900 000" }, call, "sv");
  expect(read.ok ? [] : read.problems).toContainEqual(
    expect.objectContaining({ field: "budget.financing.0.amounts.2027" }),
  );
});

test("more than the costs give cannot be asked for", () => {
  const more = {
    "budget.financing.0.amounts.2026": "388 391",
    "budget.financing.2.amounts.2026": "286 182",
    "budget.financing.0.stated": "",
    "budget.financing.2.stated": "",
  };
  const read = readBudget({ ...typed, ...more }, call, "sv");
  expect(read.ok ? [] : read.problems.map(({ text }) => text.replaceAll("\u00a0", " "))).toEqual([
    "Ni kan söka högst 800 608,93 kr för de här kostnaderna, men har fyllt i 900 608 kr.",
  ]);
});

test("what is no amount is named, and negative ones too", () => {
  const wrong = { "budget.costs.0.amounts.2026": "tolv", "budget.costs.1.amounts.2027": "−5" };
  const read = readBudget({ ...typed, ...wrong }, call, "sv");
  expect(read.ok ? [] : read.problems.map(({ field }) => field)).toEqual(Object.keys(wrong));
});

const amount = fc.integer({ min: 0, max: 50_000_000 }).map((whole) => ore(whole * 100));

test("rows, years and total add up to the same, whatever is typed, and the grant never exceeds share or cap", () => {
  fc.assert(
    fc.property(fc.array(fc.array(amount, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }), (rows) => {
      const fields = rows.flatMap((row, index) =>
        row.map((one, year) => [`budget.costs.${index}.amounts.${call.years[year]}`, formatKronor(one, "sv")]),
      );
      const made = computeBudget(call, readAmounts(Object.fromEntries(fields), call, "sv").budget);
      expect(sumOre(made.costs.map(({ sumOre: sum }) => sum))).toBe(made.costsOre);
      expect(sumOre(Object.values(made.costsByYear))).toBe(made.costsOre);
      expect(made.grantOre).toBeLessThanOrEqual(call.capOre);
      expect(made.grantOre).toBeLessThanOrEqual(Math.ceil(made.costsOre * 0.276) + 1);
    }),
  );
});

test("a flat rate is whole kronor and at most half a krona from the exact share", () => {
  const rate = call.categories[3]?.flatRate?.rate ?? call.rate;
  fc.assert(
    fc.property(amount, (one) => {
      const share = flatRateOf(rate, one);
      expect(share % 100).toBe(0);
      expect(Math.abs(share - one * 0.2139)).toBeLessThanOrEqual(51);
    }),
  );
});

test("a krona for each figure that is not nought is rounding, an öre more is not", () => {
  expect(offBy(ore(300), ore(0), [1, 1, 1, 0].map(ore))).toBe("rounding");
  expect(offBy(ore(301), ore(0), [1, 1, 1, 0].map(ore))).toBe("too-much");
  expect(offBy(ore(0), ore(0), [])).toBe("nothing");
});
