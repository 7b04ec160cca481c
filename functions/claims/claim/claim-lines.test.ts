import fc from "fast-check";
import { expect, test } from "vitest";
import { aCost, linesOfClaim } from "../../../test/builders/a-claim.ts";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { LocalDay, Month } from "../../vocabulary/instant.ts";
import { ore } from "../../vocabulary/ore.ts";
import { shareOf } from "../../vocabulary/rate.ts";
import { examined } from "../examination/accepted-lines.ts";
import { costOfImported } from "./claim-lines.ts";

const shown = (costs: Parameters<typeof linesOfClaim>[0]) =>
  linesOfClaim(costs).map(({ id, categoryId, month, amountOre, voucher, computed }) => [
    id,
    categoryId,
    month,
    amountOre,
    voucher?.name ?? (computed ? "computed" : "typed"),
  ]);

test("lines are numbered by category, month, day and verification, what was typed before what was read", () => {
  const costs = [
    aCost("travel", 300, { voucher: "B 2", day: "2027-01-20" }),
    aCost("staff", 200_00, { month: "2027-02" }),
    aCost("travel", 100, { voucher: "A 9", day: "2027-01-04" }),
    aCost("staff", 100_00),
    aCost("travel", 50),
  ];
  expect(shown(costs)).toEqual([
    [1, "staff", "2027-01", 100_00, "typed"],
    [2, "staff", "2027-02", 200_00, "typed"],
    [3, "travel", "2027-01", 50, "typed"],
    [4, "travel", "2027-01", 100, "A 9"],
    [5, "travel", "2027-01", 300, "B 2"],
    [6, "indirect", "2027-01", 2139, "computed"],
    [7, "indirect", "2027-02", 4278, "computed"],
  ]);
});

test("a flat rate is of all that its category has in a month, credit notes taken off, and rounded once", () => {
  const costs = [aCost("staff", 333, { voucher: "A 1" }), aCost("staff", 334, { voucher: "A 2" })];
  const [rate] = theCall.categories.flatMap(({ flatRate }) => (flatRate ? [flatRate.rate] : []));
  if (!rate) throw new Error("the call has a flat rate");
  const computed = (of: typeof costs) => linesOfClaim(of).find((line) => line.computed)?.amountOre;
  expect(computed(costs)).toBe(shareOf(rate, ore(667)));
  expect(computed([...costs, aCost("staff", -667, { voucher: "A 3" })])).toBe(0);
});

test("amounts of nothing are no lines, and every line says whether it is with VAT", () => {
  expect(linesOfClaim([aCost("staff", 0), aCost("travel", 5)], "gross")).toEqual([
    { id: 1, categoryId: "travel", month: "2027-01", amountOre: 5, vat: "gross" },
  ]);
});

test("a line of a SIE file keeps its verification, its words cut to what fits", () => {
  const line = {
    voucher: `A ${"1".repeat(80)}`,
    day: LocalDay.parse("2027-01-31"),
    month: Month.parse("2027-01"),
    account: "5410",
    text: "x".repeat(200),
    categoryId: "travel",
    amountOre: ore(-5),
  };
  const { voucher, ...cost } = costOfImported(line);
  expect([voucher?.name.length, voucher?.text.length, voucher?.day]).toEqual([60, 80, "2027-01-31"]);
  expect(cost).toEqual({ categoryId: "travel", month: "2027-01", amountOre: -5 });
});

test("whatever is booked, accepting all of it accepts exactly what is claimed", () => {
  const costs = fc.array(
    fc.record({
      category: fc.constantFrom("staff", "services", "travel"),
      amount: fc.integer({ min: -10_000, max: 1_000_000 }),
      month: fc.constantFrom("2027-01", "2027-02"),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(costs, (booked) => {
      const lines = linesOfClaim(
        booked.map(({ category, amount, month }, i) => aCost(category, amount, { month, voucher: `A ${i}` })),
      );
      const accepted = examined(lines, theCall.categories, []);
      expect(accepted.map(({ acceptedOre }) => acceptedOre)).toEqual(lines.map(({ amountOre }) => amountOre));
    }),
  );
});
