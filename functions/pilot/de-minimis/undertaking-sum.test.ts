import fc from "fast-check";
import { expect, test } from "vitest";
import { EuroRate, inEuro } from "../../vocabulary/euro-rate.ts";
import { ApplicationId, newId } from "../../vocabulary/ids.ts";
import { LocalDay, plusLocalDays } from "../../vocabulary/instant.ts";
import { plusLocalMonths } from "../../vocabulary/months.ts";
import { kronor } from "../../vocabulary/ore.ts";
import { type CountedGrant, countedOre, mostInThreeYears } from "./undertaking-sum.ts";

const ten = EuroRate.parse(100_000);
const day = (text: string) => LocalDay.parse(text);
const granted = (text: string, amount: number): CountedGrant => ({
  applicationId: newId(ApplicationId),
  day: day(text),
  amountOre: kronor(amount),
  rate: ten,
});

test("a grant counts for three years from its day, and not on the same day three years later", () => {
  const on = (from: string, text: string) => mostInThreeYears([granted(from, 1000)], day(text)).cents;
  expect([on("2024-03-10", "2027-03-09"), on("2024-03-10", "2027-03-10")]).toEqual([10_000, 0]);
  expect([on("2024-02-29", "2027-02-28"), on("2024-02-29", "2027-03-01")]).toEqual([10_000, 0]);
});

test("of a decision that is recorded late, what was granted since counts where three years hold both", () => {
  const grants = [granted("2025-01-10", 1000), granted("2027-06-01", 4000)];
  expect(mostInThreeYears(grants, day("2026-01-01")).cents).toBe(50_000);
  expect(mostInThreeYears([granted("2023-03-01", 1000), granted("2027-06-01", 4000)], day("2026-01-01")).cents).toBe(
    40_000,
  );
});

test("what has no rate is counted as unknown and never guessed, and what counts nothing is not", () => {
  const without = [
    granted("2026-01-10", 1000),
    { ...granted("2026-02-10", 500), rate: undefined },
    { ...granted("2026-03-10", 0), rate: undefined },
  ];
  expect(mostInThreeYears(without, day("2026-06-01"))).toEqual({ cents: 10_000, unknown: 1 });
});

test("what was granted counts, also where less was spent; what ended before its time counts less what it gave up", () => {
  const grant = { amountOre: kronor(1000), releasedOre: kronor(300) };
  expect(countedOre(grant)).toBe(kronor(1000));
  const ending = { kind: "terminated", at: "2027-01-01T00:00:00.000Z" } as never; // as: that there is one is enough
  expect(countedOre({ ...grant, ending })).toBe(kronor(700));
});

test("whatever was granted when, no three years with the day among them hold more, and some hold so much", () => {
  const start = day("2024-01-01");
  const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 900 })), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(some, fc.integer({ min: 0, max: 3000 }), (list, at) => {
      const grants = list.map(([days, amount]) => granted(plusLocalDays(start, days), amount));
      const decided = plusLocalDays(start, at);
      const sums = Array.from({ length: 1097 }, (_, i) => plusLocalDays(decided, i))
        .filter((end) => decided > plusLocalMonths(end, -36))
        .map((end) =>
          grants
            .filter((one) => one.day <= end && one.day > plusLocalMonths(end, -36))
            .reduce((sum, { amountOre }) => sum + inEuro(amountOre, ten), 0),
        );
      return mostInThreeYears(grants, decided).cents === Math.max(...sums);
    }),
    { numRuns: 40 },
  );
});
