import fc from "fast-check";
import { expect, test } from "vitest";
import { aSubmission, theCall as call } from "../../../test/builders/a-pilot.ts";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { kronor, type Ore, ore, sumOre } from "../../vocabulary/ore.ts";
import { firstId } from "../first-edition/ids.ts";
import { type Budget, computeBudget } from "./budget.ts";
import { appliedFor, summaryOf } from "./summary.ts";

const { answers } = aSubmission(ApplicationId.parse("a".repeat(16)));

/** A budget of travel alone, so that 27.6 % of it is the grant; `asked` is what the applicant writes as the grant. */
const aBudget = (travel: Record<string, Ore>, asked?: Record<string, Ore>): Budget => ({
  costs: [{ id: "travel", amounts: travel }],
  financing: asked ? [{ id: "grant", amounts: asked }] : [],
});
const rows = (side: Budget["costs"]) => side.map(({ id, amounts }) => ({ id, cells: amounts }));
const summaryWith = ({ costs, financing }: Budget) =>
  summaryOf(
    {
      answers: {
        ...answers,
        [firstId.question("budget.costs")]: rows(costs),
        [firstId.question("budget.financing")]: rows(financing),
      },
    },
    call,
  );
const appliedWith = (budget: Budget) => appliedFor(call, computeBudget(call, budget)).grantOre;

test("an application in figures says who applies, for what, when and for how much", () => {
  expect(summaryOf({ answers }, call)).toEqual({
    title: "Vändpunkten",
    organisation: "Hallsbergs kommun",
    organisationNumber: "212000-0357",
    organisationType: "municipality",
    municipality: "Hallsberg",
    startDay: "2026-12-01",
    endDay: "2028-11-30",
    contact: { name: "Projektledaren", email: "projektledare@example.org", phone: "019-00 00 00", task: "" },
    signatory: { name: "Förvaltningschefen", email: "", phone: "", task: "förvaltningschef" },
    vat: "deducts",
    costsOre: 290_075_700,
    grantOre: 80_060_893,
    years: [
      { year: 2026, costsOre: 67_457_300, grantOre: 18_618_200 },
      { year: 2027, costsOre: 138_152_300, grantOre: 38_130_000 },
      { year: 2028, costsOre: 84_466_100, grantOre: 23_312_693 },
    ],
    costs: [
      { categoryId: "staff", amounts: { 2026: 45_685_200, 2027: 98_980_400, 2028: 55_488_400 } },
      { categoryId: "services", amounts: { 2026: 11_000_000, 2027: 17_000_000, 2028: 16_108_700 } },
      { categoryId: "travel", amounts: { 2026: 1_000_000, 2027: 1_000_000, 2028: 1_000_000 } },
      { categoryId: "indirect", amounts: { 2026: 9_772_100, 2027: 21_171_900, 2028: 11_869_000 } },
    ],
  });
});

test('a home is written by its name, one outside the list as "other"', () => {
  const home = firstId.question("organisation.municipality");
  const at = (id: string) =>
    summaryOf({ answers: { ...answers, [home]: firstId.option("municipalities", id) } }, call).municipality;
  expect([at("hallsberg"), at("outside"), at("atlantis")]).toEqual(["Hallsberg", "Annan kommun", ""]);
});

test("the grant is the computed one where rounding explains the difference, else the lower one", () => {
  const travel = { 2027: kronor(10_000) }; // 27.6 % are 2 760 kr, and rounding explains a krona for each figure
  expect(appliedWith(aBudget(travel, { 2027: kronor(2_761) }))).toBe(kronor(2_760));
  expect(appliedWith(aBudget(travel, { 2027: kronor(2_759) }))).toBe(kronor(2_760));
  expect(appliedWith(aBudget(travel, { 2027: kronor(2_758) }))).toBe(kronor(2_758));
  expect(appliedWith(aBudget(travel, { 2026: kronor(1_000), 2027: kronor(1_758) }))).toBe(kronor(2_760));
  expect(appliedWith(aBudget(travel, { 2027: kronor(9_000) }))).toBe(kronor(2_760));
});

test("an applicant who writes no grant at all applies for nothing", () => {
  const travel = { 2027: kronor(10_000) };
  expect(summaryWith(aBudget(travel))).toMatchObject({
    grantOre: 0,
    years: [{ grantOre: 0 }, { costsOre: kronor(10_000), grantOre: 0 }, { grantOre: 0 }],
  });
});

test("the öre that rounding left out fall in the last year that has any of the grant", () => {
  const travel = { 2026: kronor(1_001), 2027: kronor(1_001) }; // 552,55 kr
  const asked = { 2026: kronor(276), 2027: kronor(276) };
  expect(summaryWith(aBudget(travel, asked)).years.map(({ grantOre }) => grantOre)).toEqual([27_600, 27_655, 0]);
});

test("a year's part is never below nought: the year before bears what the last one cannot", () => {
  const asked = { 2026: kronor(2_761), 2028: kronor(1) };
  const { years } = summaryWith(aBudget({ 2026: kronor(10_000) }, asked));
  expect(years.map(({ grantOre }) => grantOre)).toEqual([kronor(2_760), 0, 0]);
});

test("the years' parts always come to what is applied for, where any year has a part", () => {
  const amount = fc.nat({ max: 50_000_000 }).map(ore);
  const years = fc.record({ 2026: amount, 2027: amount, 2028: amount });
  fc.assert(
    fc.property(years, years, (travel, asked) => {
      const { grantOre, years: parts } = summaryWith(aBudget(travel, asked));
      if (sumOre(Object.values(asked)) === 0) return;
      expect(sumOre(parts.map((part) => part.grantOre))).toBe(grantOre);
      expect(parts.filter((part) => part.grantOre < 0)).toEqual([]);
    }),
  );
});
