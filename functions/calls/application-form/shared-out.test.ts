import fc from "fast-check";
import { expect, test } from "vitest";
import { theCall as call } from "../../../test/builders/a-pilot.ts";
import { kronor, type Ore, ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";
import { computeBudget } from "./budget.ts";
import { sharedOut } from "./shared-out.ts";

const nothing = { grant: new Map<number, Ore>(), own: new Map<number, Ore>() };
const typedCost = call.categories.find(({ flatRate }) => flatRate === undefined)?.id ?? "";
const budgetOf = (
  amounts: readonly Ore[],
  financing: Readonly<Record<string, Readonly<Record<string, Ore>>>> = {},
) => ({
  costs: [
    {
      id: typedCost,
      amounts: Object.fromEntries(call.years.map((year, at) => [String(year), amounts[at] ?? zeroOre])),
    },
  ],
  financing: Object.entries(financing).map(([id, byYear]) => ({ id, amounts: byYear })),
});
const [first = 0, second = 0] = call.years;
const sources = call.financing.filter(({ grant }) => !grant).map(({ id }) => id);

test("each year gets the grant's share of its costs, and one's own share is the rest", () => {
  const shared = sharedOut(call, budgetOf([kronor(100_000), kronor(50_000), zeroOre]), nothing);
  expect(shared?.own).toBe(sources[0]);
  for (const { costsOre, grantOre, ownOre } of shared?.years ?? []) expect(grantOre + ownOre).toBe(costsOre);
  expect(shared?.years.at(-1)).toMatchObject({ costsOre: 0, grantOre: 0, ownOre: 0 });
});

test("what is typed stays, and only what is left of the grant is shared out over the other years", () => {
  const budget = budgetOf([kronor(100_000), kronor(100_000), zeroOre]);
  const { grantOre } = computeBudget(call, budget);
  const typed = kronor(40_000);
  const shared = sharedOut(call, budget, { ...nothing, grant: new Map([[first, typed]]) });
  expect(shared?.years[0]?.grantOre).toBe(typed);
  expect(sumOre((shared?.years ?? []).map((year) => year.grantOre))).toBe(ore(Math.floor(grantOre / 100) * 100));
  const more = sharedOut(call, budget, { ...nothing, grant: new Map([[first, kronor(9_000_000)]]) });
  expect(more?.years[1]?.grantOre).toBe(0);
});

test("money of other sources leaves less for one's own share, and never less than nothing", () => {
  const other = sources[1];
  if (other === undefined) throw new Error("the call has two sources besides the grant");
  const shared = (amount: number) =>
    sharedOut(call, budgetOf([kronor(100_000)], { [other]: { [String(first)]: kronor(amount) } }), nothing)?.years[0];
  expect(shared(10_000)?.ownOre).toBe((shared(0)?.ownOre ?? 0) - kronor(10_000));
  expect(shared(500_000)?.ownOre).toBe(0);
});

test("whatever the costs, the years' parts are whole kronor, none of a year without costs, and come to what may be had", () => {
  const amount = fc.integer({ min: 0, max: 900_000_000_00 }).map(ore);
  fc.assert(
    fc.property(fc.array(amount, { minLength: call.years.length, maxLength: call.years.length }), (amounts) => {
      const budget = budgetOf(amounts);
      const { grantOre } = computeBudget(call, budget);
      const years = sharedOut(call, budget, nothing)?.years ?? [];
      const parts = years.map((year) => year.grantOre);
      expect(parts.every((part) => part % 100 === 0)).toBe(true);
      expect(sumOre(parts)).toBe(ore(Math.floor(grantOre / 100) * 100));
      for (const { costsOre, grantOre: part } of years) {
        expect(part).toBeLessThanOrEqual(costsOre + 99);
        if (costsOre === 0) expect(part).toBe(0);
        const share = grantOre === 0 ? 0 : (costsOre / sumOre(years.map((year) => year.costsOre))) * grantOre;
        expect(Math.abs(part - share)).toBeLessThan(100 + 1e-3 * share);
      }
    }),
  );
  expect(second).toBeGreaterThan(first);
});
