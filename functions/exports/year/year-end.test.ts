import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { anAcceptedCost, aPayment, aPosting, someApplication } from "../../../test/builders/a-posting.ts";
import { aStoredGrant, grantPut } from "../../../test/builders/a-stored-grant.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { postToLedger } from "../../ledger/posting.store.ts";
import type { PostedLine } from "../../ledger/verification.ts";
import { press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { ApplicationId, Nonce, newId, periodSubject } from "../../vocabulary/ids.ts";
import { instant, LocalDay, Month, stockholmTime } from "../../vocabulary/instant.ts";
import { ore } from "../../vocabulary/ore.ts";
import { entitlement, Rate } from "../../vocabulary/rate.ts";
import { fingerprintOf, keepYearEnd } from "./keep-year-end.act.ts";
import { readYearEnd } from "./year-end.store.ts";
import { yearEndTotal } from "./year-end.ts";
import { yearEndVersions } from "./year-end-version.store.ts";

const rate = Rate.parse("0.276");
const otherApplication = ApplicationId.parse("b".repeat(16));
const aLine = (
  kind: "commitment" | "decommitment" | "advance" | "advance-settled" | "repayment-claim",
  amount: number,
) => ({ ...aPayment(amount), kind }) satisfies PostedLine;
const aCost = (amount: number, costPeriod: string) => anAcceptedCost(amount, { costPeriod: Month.parse(costPeriod) });

/** On the day itself, or recorded on a later one: `2026-12-15 on 2027-01-20`. */
type When = string;
const daysIn = (when: When) => {
  const [trueDay = "", recorded = trueDay] = when.split(" on ");
  return { trueDay: LocalDay.parse(trueDay), at: stockholmTime(LocalDay.parse(recorded), "12:00:00") };
};

async function aLedger(...posted: readonly (readonly [when: When, ...lines: PostedLine[]])[]) {
  const table = inMemoryTable();
  const post = (when: When, ...lines: PostedLine[]) =>
    postToLedger(table, aPosting({ ...daysIn(when), lines }), (writes) => table.transact(writes));
  for (const [day, ...lines] of posted) await post(day, ...lines);
  await publishCall(table, theCall);
  for (const id of [someApplication, otherApplication])
    await table.transact([grantPut(aStoredGrant({ applicationId: id, rate }))]);
  const list = (year: number, asOf?: string, since?: string) =>
    readYearEnd(table, year, {
      ...(asOf ? { asOf: LocalDay.parse(asOf) } : {}),
      ...(since ? { since: LocalDay.parse(since) } : {}),
      today: LocalDay.parse("2028-06-30"),
    });
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

  test("a debt is a cost when it is booked, and none again when it is paid", async () => {
    const { list } = await aLedger(
      ["2026-05-02", aLine("commitment", 10_000_000)],
      ["2026-11-03", aCost(5_000_000, "2026-09"), { ...aPayment(1_380_000), kind: "payable" }],
      ["2026-12-03", { ...aPayment(1_380_000), settles: "payable" }],
    );
    expect((await list(2026)).rows).toMatchObject([{ paidOre: 1_380_000, accruedOre: 0, bookedOre: 1_380_000 }]);
  });

  test("counts the year's costs that were booked after it, and no others", async () => {
    const { list } = await aLedger(
      ["2026-05-02", aLine("commitment", 10_000_000)],
      ["2027-02-03", aCost(1_000_000, "2026-12"), aCost(2_000_000, "2027-01"), aPayment(828_000)],
    );
    const { rows } = await list(2026, "2027-02-03");
    expect(rows).toMatchObject([{ acceptedOre: 0, lateOre: 1_000_000, lateAccruedOre: 276_000, paidOre: 0 }]);
    expect((await list(2026, "2027-02-02")).rows).toMatchObject([{ lateOre: 0, lateAccruedOre: 0 }]);
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

  test("of a past day is the same whatever is posted later", async () => {
    const { list, post } = await aLedger(
      ["2025-05-02", aLine("commitment", 10_000_000)],
      ["2025-11-03", aCost(5_000_000, "2025-09"), aPayment(500_000)],
      ["2026-01-03", aCost(70_000, "2025-12")],
    );
    const before = await list(2025, "2026-01-31");
    await post("2026-02-01", aCost(90_000, "2025-10"), aPayment(10_000));
    await post("2025-12-30 on 2026-02-01", aPayment(20_000));
    await post("2027-02-01", aCost(50_000, "2025-10"));
    expect(await list(2025, "2026-01-31")).toEqual(before);
  });

  test("goes by what happened in the year, whichever month it was posted to", async () => {
    const { list } = await aLedger(
      ["2026-12-15 on 2027-01-20", aLine("commitment", 10_000_000)],
      ["2026-12-30 on 2027-01-21", aPayment(100_000), aLine("advance", 20_000)],
      ["2027-02-10", aCost(5_000_000, "2026-12")],
    );
    expect((await list(2026, "2027-02-28")).rows).toMatchObject([
      {
        committedOre: 10_000_000,
        paidOre: 100_000,
        advancesOre: 20_000,
        lateOre: 5_000_000,
        accruedOre: -100_000,
        lateAccruedOre: 1_380_000,
        outstandingOre: 9_900_000,
      },
    ]);
    // Nobody knew of it on the last day of the year.
    expect((await list(2026, "2026-12-31")).rows).toEqual([]);
  });

  test("says what has changed since an earlier day, also of what has been settled since", async () => {
    const { list } = await aLedger(
      ["2026-05-02", aLine("commitment", 27_600)],
      ["2026-06-02", aCost(100_000, "2026-05")],
      ["2026-12-30 on 2027-02-01", aPayment(27_600)],
    );
    const { rows, since } = await list(2026, "2027-02-28", "2027-01-31");
    expect(rows).toEqual([]);
    expect(since).toMatchObject({
      asOf: "2027-01-31",
      changes: [{ committedOre: 0, paidOre: 27_600, accruedOre: -27_600, outstandingOre: -27_600 }],
    });
    expect((await list(2026, "2027-02-28", "2027-02-02")).since?.changes).toEqual([]);
    expect((await list(2026, "2027-02-28", "2027-03-31")).since).toBeUndefined();
  });

  test("of a day that has not passed is preliminary, and of one that has not come is of today", async () => {
    const { table } = await aLedger(["2026-05-02", aLine("commitment", 27_600)]);
    const at = (today: string, asOf?: string) =>
      readYearEnd(table, 2026, {
        today: LocalDay.parse(today),
        ...(asOf ? { asOf: LocalDay.parse(asOf) } : {}),
      });
    expect(await at("2027-02-01")).toMatchObject({ asOf: "2027-02-01", preliminary: true });
    expect(await at("2027-02-01", "2027-05-01")).toMatchObject({ asOf: "2027-02-01", preliminary: true });
    expect(await at("2027-02-01", "2027-01-31")).toMatchObject({ asOf: "2027-01-31", preliminary: false });
    expect(await at("2027-02-01", "2026-03-01")).toMatchObject({ asOf: "2026-12-31", preliminary: false });
    expect(await at("2026-07-01")).toMatchObject({ asOf: "2026-12-31", preliminary: true });
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

describe("a year's end that is kept", () => {
  const organisation = { name: "Region Exempel", number: "232199-9993" };
  const keeping = (table: Table, asOf: string, at: string) =>
    press(table, keepYearEnd, {
      subject: periodSubject(Month.parse("2026-12")),
      by: { kind: "finance", id: "f", name: "Ekonomen" },
      at: instant(at),
      nonce: newId(Nonce),
      command: { year: 2026, asOf: LocalDay.parse(asOf), organisation },
    });

  test("has a number and the fingerprint of its file, by which it is known again after what comes later", async () => {
    const { table, post, list } = await aLedger(["2026-05-02", aLine("commitment", 27_600)]);
    await keeping(table, "2027-01-31", "2027-02-03T08:00:00Z");
    await keeping(table, "2027-01-31", "2027-02-04T08:00:00Z");
    await post("2026-12-30 on 2027-02-10", aPayment(7_600));
    await keeping(table, "2027-02-28", "2027-03-01T08:00:00Z");
    const versions = await yearEndVersions(table, 2026);
    expect(versions.map(({ version, asOf }) => [version, asOf])).toEqual([
      [1, "2027-01-31"],
      [2, "2027-02-28"],
    ]);
    for (const { asOf, sha256 } of versions)
      expect(fingerprintOf(await list(2026, asOf), { organisation })).toBe(sha256);
    expect(versions[0]?.sha256).not.toBe(versions[1]?.sha256);
    const log = table.all("record").filter(({ action }) => action === "year-end.kept");
    expect(log).toHaveLength(2);
  });

  test("is not of a day that has not passed", async () => {
    const { table } = await aLedger(["2026-05-02", aLine("commitment", 27_600)]);
    for (const [asOf, code] of [
      ["2027-02-03", "day-not-passed"],
      ["2027-05-01", "day-not-come"],
    ] as const)
      await expect(keeping(table, asOf, "2027-02-03T08:00:00Z")).rejects.toMatchObject({ code });
    expect(await yearEndVersions(table, 2026)).toEqual([]);
  });
});
