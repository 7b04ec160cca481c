import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anAcceptedCost, aPayment, aPosting, someApplication } from "../../../test/builders/a-posting.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { postToLedger } from "../../ledger/posting.store.ts";
import type { PostedLine } from "../../ledger/verification.ts";
import { keys } from "../../platform/table/keys.ts";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { LocalDay, Month } from "../../vocabulary/instant.ts";
import { ore } from "../../vocabulary/ore.ts";
import { entitlement, Rate } from "../../vocabulary/rate.ts";
import { readYearEnd } from "./year-end.store.ts";
import { yearEndTotal } from "./year-end.ts";

const rate = Rate.parse("0.276");
const otherApplication = ApplicationId.parse("b".repeat(16));
const aLine = (
  kind: "commitment" | "decommitment" | "advance" | "advance-settled" | "repayment-claim",
  amount: number,
) => ({ ...aPayment(amount), kind }) satisfies PostedLine;
const aCost = (amount: number, costPeriod: string) => anAcceptedCost(amount, { costPeriod: Month.parse(costPeriod) });

async function aLedger(...posted: readonly (readonly [day: string, ...lines: PostedLine[]])[]) {
  const table = inMemoryTable();
  const post = (day: string, ...lines: PostedLine[]) =>
    postToLedger(table, aPosting({ trueDay: LocalDay.parse(day), lines }), (writes) => table.transact(writes));
  for (const [day, ...lines] of posted) await post(day, ...lines);
  for (const id of [someApplication, otherApplication])
    await table.transact([{ table: "pilots", put: { ...keys.grant(id), rate } }]);
  const list = (year: number, through?: Month) => readYearEnd(table, year, through);
  return { table, post, list };
}

describe("the list at the year's end", () => {
  test("says what has accrued, what is outstanding and what is left", async () => {
    const { list } = await aLedger(
      ["2025-05-02", aLine("commitment", 10_000_000)],
      ["2025-06-01", aLine("advance", 1_000_000)],
      ["2026-11-03", aCost(5_000_000, "2026-09"), aLine("advance-settled", 600_000), aPayment(500_000)],
    );
    expect((await list(2026)).rows).toMatchObject([
      {
        committedOre: 10_000_000,
        acceptedOre: 5_000_000,
        entitledOre: 1_380_000,
        paidOre: 1_100_000,
        accruedOre: 280_000,
        advancesOre: 400_000,
        outstandingOre: 8_900_000,
        lateOre: 0,
      },
    ]);
  });

  test("counts the year's costs that were booked after it, and no others", async () => {
    const { list } = await aLedger(
      ["2026-05-02", aLine("commitment", 10_000_000)],
      ["2027-02-03", aCost(1_000_000, "2026-12"), aCost(2_000_000, "2027-01"), aPayment(828_000)],
    );
    const { rows, through } = await list(2026);
    expect(through).toBe("2027-02");
    expect(rows).toMatchObject([{ acceptedOre: 0, lateOre: 1_000_000, lateAccruedOre: 276_000, paidOre: 0 }]);
    expect((await list(2026, Month.parse("2026-12"))).rows).toMatchObject([{ lateOre: 0, lateAccruedOre: 0 }]);
  });

  test("is bound by the cap, and what is given up is not outstanding", async () => {
    const { list } = await aLedger(
      ["2026-05-02", aLine("commitment", 100_000)],
      ["2026-06-02", aCost(1_000_000, "2026-05"), aPayment(90_000), aLine("decommitment", 5_000)],
    );
    expect((await list(2026)).rows).toMatchObject([
      { committedOre: 95_000, entitledOre: 95_000, accruedOre: 5_000, outstandingOre: 5_000 },
    ]);
  });

  test("shows what the holder owes", async () => {
    const { list } = await aLedger(
      ["2026-05-02", aLine("commitment", 100_000)],
      ["2026-06-02", aCost(100_000, "2026-05"), aPayment(27_600), aLine("repayment-claim", 7_600)],
    );
    expect((await list(2026)).rows).toMatchObject([{ paidOre: 20_000, claimedOre: 7_600, outstandingOre: 80_000 }]);
  });

  test("of a past year is the same whatever is posted in later years", async () => {
    const { list, post } = await aLedger(
      ["2025-05-02", aLine("commitment", 10_000_000)],
      ["2025-11-03", aCost(5_000_000, "2025-09"), aPayment(500_000)],
      ["2026-01-03", aCost(70_000, "2025-12")],
    );
    const january = Month.parse("2026-01");
    const before = await list(2025, january);
    await post("2026-02-01", aCost(90_000, "2025-10"), aPayment(10_000));
    await post("2027-02-01", aCost(50_000, "2025-10"));
    expect((await list(2025, january)).rows).toEqual(before.rows);
    expect((await list(2025)).choices).toEqual(["2025-12", "2026-01", "2026-02"]);
  });

  test("leaves out pilots in which nothing is left to do", async () => {
    const { list } = await aLedger(
      ["2026-05-02", aLine("commitment", 27_600)],
      ["2026-06-02", aCost(100_000, "2026-05"), aPayment(27_600)],
    );
    expect((await list(2026)).rows).toEqual([]);
    expect((await list(2025)).rows).toEqual([]);
  });
});

test("whatever has been posted: accrued and late accrued are what all the year's costs entitle to, less what was paid", async () => {
  const cost = fc.record({
    pilot: fc.constantFrom(someApplication, otherApplication),
    day: fc.constantFrom("2026-03-01", "2026-12-31", "2027-01-15", "2027-12-01"),
    costPeriod: fc.constantFrom("2026-02", "2026-12", "2027-01"),
    amount: fc.integer({ min: -1e7, max: 1e7 }),
    paid: fc.integer({ min: 0, max: 1e6 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(cost, { minLength: 1, maxLength: 12 }), async (costs) => {
      const { table, list } = await aLedger(["2026-01-02", aLine("commitment", 3_000_000)]);
      for (const { pilot: applicationId, day, costPeriod, amount, paid } of costs)
        await postToLedger(
          table,
          aPosting({ applicationId, trueDay: LocalDay.parse(day), lines: [aCost(amount, costPeriod), aPayment(paid)] }),
          (writes) => table.transact(writes),
        );
      const { rows } = await list(2026);
      for (const row of rows) {
        const mine = costs.filter(({ pilot }) => pilot === row.applicationId);
        const ofYear = mine.filter(({ day, costPeriod }) => day < "2027" || costPeriod < "2027");
        const paid = mine.filter(({ day }) => day < "2027").reduce((sum, one) => sum + one.paid, 0);
        const all = ore(ofYear.reduce((sum, { amount }) => sum + amount, 0));
        expect(row.accruedOre + row.lateAccruedOre).toBe(entitlement(rate, all, row.committedOre) - paid);
      }
      const total = yearEndTotal(rows);
      expect(total.paidOre).toBe(rows.reduce((sum, row) => sum + row.paidOre, 0));
    }),
    { numRuns: 60 },
  );
});
