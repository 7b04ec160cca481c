import { describe, expect, test, vi } from "vitest";
import { anAcceptedCost, aPayment, aPosting, someApplication } from "../../test/builders/a-posting.ts";
import { conflictingTable } from "../../test/fakes/conflicting-table.ts";
import { type InMemoryTable, inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { keys } from "../platform/table/keys.ts";
import { absent, ConditionFailed, type Write } from "../platform/table/table.ts";
import { ApplicationId, newId } from "../vocabulary/ids.ts";
import { instant, LocalDay, Month } from "../vocabulary/instant.ts";
import { ore } from "../vocabulary/ore.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { ledgerOf, postToLedger } from "./posting.store.ts";
import type { Posting } from "./verification.ts";

const setUp = () => {
  const table = inMemoryTable();
  const post = (posting: Posting, also: readonly Write[] = []) =>
    postToLedger(table, posting, (writes) => table.transact([...writes, ...also]));
  const numbers = () =>
    table
      .all("record")
      .map(({ number }) => Number(number))
      .sort((a, b) => a - b);
  return { table, post, numbers };
};

test("the first posting of a year is verification 1, and a line says all that an auditor asks", async () => {
  const { table, post } = setUp();
  await post(aPosting());
  const [cost, payment] = await ledgerOf(table, someApplication);
  expect(cost).toMatchObject({
    series: "P2026",
    number: 1,
    line: 1,
    kind: "accepted-cost",
    amountOre: 100_000,
    runningTotalOre: 100_000,
    month: "2026-11",
    costPeriod: "2026-10",
    postingDay: "2026-11-21",
    trueDay: "2026-11-21",
    registrationNumber: "26RS10970",
    reference: "report/1",
  });
  expect(payment).toMatchObject({ number: 1, line: 2, kind: "payment", runningTotalOre: 27_600 });
});

test("the running total goes on from what was posted before, each kind for itself", async () => {
  const { table, post } = setUp();
  const line = anAcceptedCost(500);
  await post(aPosting({ before: { "accepted-cost": ore(1_000), payment: ore(70) }, lines: [line, line] }));
  expect((await ledgerOf(table, someApplication)).map(({ runningTotalOre }) => runningTotalOre)).toEqual([
    1_500, 2_000,
  ]);
});

test("the posting day is Stockholm's; what comes late is posted to the month of its true day while that is open", async () => {
  const { table, post } = setUp();
  await post(aPosting({ at: instant("2026-12-31T23:30:00Z") }));
  await post(aPosting({ at: instant("2027-01-02T10:00:00Z"), trueDay: LocalDay.parse("2026-12-30") }));
  expect(
    (await ledgerOf(table, someApplication))
      .filter(({ line }) => line === 1)
      .map(({ series, number, postingDay, month }) => [`${series}-${number}`, postingDay, month]),
  ).toEqual([
    ["P2027-1", "2027-01-01", "2027-01"],
    ["P2026-1", "2026-12-31", "2026-12"],
  ]);
});

describe("a month that closes", () => {
  const close = (table: InMemoryTable, month: string) =>
    table.update({
      table: "pilots",
      update: keys.period(Month.parse(month)),
      set: { closingAt: "2026-11-21T09:00:00.000Z" },
    });

  test("takes no more: what comes late goes to the next open month, with its true day", async () => {
    const { table, post } = setUp();
    await close(table, "2026-11");
    await close(table, "2026-12");
    await post(aPosting());
    const [line] = await ledgerOf(table, someApplication);
    expect(line).toMatchObject({ series: "P2027", month: "2027-01", postingDay: "2027-01-01", trueDay: "2026-11-21" });
  });

  test("lets nothing slip in, not even what was on its way when it closed", async () => {
    const { table } = setUp();
    let calls = 0;
    await postToLedger(table, aPosting(), async (writes) => {
      if (++calls === 1) await close(table, "2026-11");
      await table.transact(writes);
    });
    expect(calls).toBe(2);
    expect(table.all("record").map(({ month }) => month)).toEqual(["2026-12"]);
  });
});

test("a correction counts as what it corrects, and every line is booked on two sides", async () => {
  const { table, post } = setUp();
  await post(aPosting({ lines: [anAcceptedCost(100)] }));
  const corrects = { verification: "P2026-1", line: 1, kind: "accepted-cost" } as const;
  const before = { "accepted-cost": ore(100) };
  await post(aPosting({ before, lines: [anAcceptedCost(-30, { kind: "correction", corrects })] }));
  const lines = await ledgerOf(table, someApplication);
  expect(lines.map(({ kind, runningTotalOre }) => [kind, runningTotalOre])).toEqual([
    ["accepted-cost", 100],
    ["correction", 70],
  ]);
  expect(lines[1]).toMatchObject({ corrects, debit: { account: "4010" }, credit: { account: "9929" } });
  expect(table.all("pilots").find(({ pk }) => pk === "PERIODS")).toMatchObject({ lines: 2, "accepted-cost": 70 });
});

test("fifty postings at the same moment get fifty numbers, without gaps or doubles", async () => {
  const { table, post, numbers } = setUp();
  await Promise.all(Array.from({ length: 50 }, () => post(aPosting({ applicationId: newId(ApplicationId) }))));
  expect(numbers()).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  expect(table.all("pilots").find(({ pk }) => pk === "PERIODS")).toMatchObject({
    sk: "2026-11",
    lines: 100,
    "accepted-cost": 5_000_000,
    payment: 1_380_000,
  });
});

test("fifty postings that keep each other's transactions from the series get their numbers too", async () => {
  const table = conflictingTable(20);
  await Promise.all(
    Array.from({ length: 50 }, () =>
      postToLedger(table, aPosting({ applicationId: newId(ApplicationId) }), (writes) => table.transact(writes)),
    ),
  );
  expect(table.conflicts()).toBeGreaterThan(50);
  const numbers = table.all("record").map(({ number }) => Number(number));
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
});

test("a posting that never gets its turn says so before the Lambda's time is out", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "performance"] });
  try {
    const never = postToLedger(inMemoryTable(), aPosting(), () => refuse("busy"));
    const refused = expect(never).rejects.toMatchObject({ code: "busy" });
    await vi.advanceTimersByTimeAsync(18_000);
    await refused;
  } finally {
    vi.useRealTimers();
  }
});

test("a number is not used up when the caller's own condition fails, and the failure comes through", async () => {
  const { table, post, numbers } = setUp();
  const taken = { ...keys.report(someApplication, 1), status: "accepted" };
  await table.transact([{ table: "pilots", put: taken }]);
  const accept: Write = { table: "pilots", put: taken, when: absent };
  await expect(post(aPosting(), [accept])).rejects.toBeInstanceOf(ConditionFailed);
  expect(numbers()).toEqual([]);
  await post(aPosting());
  expect(numbers()).toEqual([1]);
});

test("when both the number and the caller's item were taken, the caller hears of it at once", async () => {
  const { table } = setUp();
  let calls = 0;
  const commit = async (writes: readonly Write[]) => {
    calls++;
    if (calls === 1) await postToLedger(table, aPosting(), (others) => table.transact(others));
    await table.transact([
      ...writes,
      { table: "pilots", check: keys.grant(someApplication), when: [{ attribute: "version", equals: 1 }] },
    ]);
  };
  await expect(postToLedger(table, aPosting(), commit)).rejects.toBeInstanceOf(ConditionFailed);
  expect(calls).toBe(1);
});

test("a posting without lines takes no number", async () => {
  const { post, numbers, table } = setUp();
  await post(aPosting({ lines: [] }), [{ table: "pilots", put: keys.case(someApplication) }]);
  expect(numbers()).toEqual([]);
  expect(table.all("pilots")).toHaveLength(1);
});

test("a posting of two hundred lines is one item, and never half done", async () => {
  const { table, post } = setUp();
  const line = anAcceptedCost(1);
  await post(aPosting({ lines: Array.from({ length: 200 }, () => line) }));
  expect(table.all("record")).toHaveLength(1);
  expect(await ledgerOf(table, someApplication)).toHaveLength(200);
});

test("an amount that is no whole number of öre is refused before anything is written", async () => {
  const { table, post } = setUp();
  const half = 0.5 as ReturnType<typeof ore>; // as: what the type forbids, to see that the store does too
  await expect(post(aPosting({ lines: [{ ...aPayment(1), amountOre: half }] }))).rejects.toThrow();
  expect(table.all()).toEqual([]);
});
