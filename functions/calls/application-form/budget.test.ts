import * as fc from "fast-check";
import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 as call } from "../../../local/cloud/first-call.ts";
import { aTypedApplication, controlNamed, named } from "../../../test/builders/an-application.ts";
import { readForm } from "../../platform/forms/read.ts";
import { resolved } from "../../platform/forms/resolve.ts";
import { checkRules } from "../../platform/forms/rules.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import { formatKronor, kronor, type Ore, ore, sumOre } from "../../vocabulary/ore.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { computeBudget, flatRateOf, offBy } from "./budget.ts";
import { budgetIn } from "./budget-answers.ts";
import { givenBy } from "./given.ts";
import { ruleInWords } from "./rule-words.texts.ts";
import { applicationRules } from "./rules.ts";

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
const form = resolved(call.forms.application, givenBy(call));
const budgetOf = (typed: Typed) => budgetIn(form, readForm(form, typed).answers);
/** What the rules say of the whole application, with so much of it typed otherwise. */
function checked(otherwise: Typed = {}) {
  const { answers, problems: unread } = readForm(form, {
    ...aTypedApplication,
    ...named({ ...statedSums, ...otherwise }),
  });
  const found = checkRules(form, answers, applicationRules(call, "sv"), { today: LocalDay.parse("2026-11-21") });
  const told = (problems: typeof found.problems) =>
    problems.map((one) => ({ field: one.field, text: ruleInWords(one, "sv")?.replaceAll("\u00a0", " ") ?? one.code }));
  return { problems: [...told(unread), ...told(found.problems)], notices: told(found.notices).map(({ text }) => text) };
}
const budget = budgetOf({ ...aTypedApplication, ...named(statedSums) });
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
  const { problems, notices } = checked();
  expect(problems).toEqual([]);
  expect(notices.map((text) => text.split(": ")[0])).toEqual([
    "Egen personal",
    "Kostnader",
    "Egna medel",
    "1:1-medel (bidraget ni söker)",
  ]);
});

test("a stated sum that rounding cannot explain is an error at its field, and names its table's row", () => {
  expect(checked({ "budget.costs.0.stated": "2 001 544" }).problems).toContainEqual({
    field: controlNamed("budget.costs.0.stated"),
    text: expect.stringContaining("Egen personal"),
  });
  expect(checked({ "budget.stated.financing.total": "1 000 010" }).problems).toContainEqual({
    field: controlNamed("budget.stated.financing.total"),
    text: expect.stringContaining("Finansiering"),
  });
});

test("costs without financing are an error of their year", () => {
  const { problems } = checked({ "budget.financing.0.amounts.2027": "900 000", "budget.financing.0.stated": "" });
  expect(problems.map(({ field }) => field)).toContain(controlNamed("budget.financing.0.amounts.2027"));
});

test("more than the costs give cannot be asked for", () => {
  const more = {
    "budget.financing.0.amounts.2026": "388 391",
    "budget.financing.2.amounts.2026": "286 182",
    "budget.financing.0.stated": "",
    "budget.financing.2.stated": "",
  };
  expect(checked(more).problems.map(({ text }) => text)).toEqual([
    "Ni kan söka högst 800 608,93 kr för de här kostnaderna, men har fyllt i 900 608 kr.",
  ]);
});

test("what is no amount is named, and negative ones too", () => {
  const wrong = { "budget.costs.0.amounts.2026": "tolv", "budget.costs.1.amounts.2027": "−5" };
  const fields = checked(wrong).problems.map(({ field }) => field);
  expect(fields).toEqual(expect.arrayContaining(Object.keys(wrong).map(controlNamed)));
});

const amount = fc.integer({ min: 0, max: 50_000_000 }).map((whole) => ore(whole * 100));

test("rows, years and total add up to the same, whatever is typed, and the grant never exceeds share or cap", () => {
  fc.assert(
    fc.property(fc.array(fc.array(amount, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }), (rows) => {
      const fields = rows.flatMap((row, index) =>
        row.map((one, year) => [`budget.costs.${index}.amounts.${call.years[year]}`, formatKronor(one, "sv")]),
      );
      const made = computeBudget(call, budgetOf(named(Object.fromEntries(fields))));
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
