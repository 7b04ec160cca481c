import fc from "fast-check";
import { expect, test } from "vitest";
import { aGrant, decide } from "../../../test/builders/a-decision.ts";
import { aPilot, theCall } from "../../../test/builders/a-pilot.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { framesOf } from "../../calls/frames/frame.store.ts";
import { bookedOn } from "../../ledger/accounts.ts";
import { callMonthsOf } from "../../ledger/call-months.store.ts";
import { type CountedKind, countsAs } from "../../ledger/kinds.ts";
import { ledgerOf, postToLedger } from "../../ledger/posting.store.ts";
import { paidTowards, settled } from "../../payments/settlement.ts";
import { grantChanged, postedBefore, settlementMade } from "../../payments/settlement-writes.ts";
import { readPilot } from "../../pilot/pilot.ts";
import type { Table } from "../../platform/table/table.ts";
import type { ApplicationId, RegistrationNumber } from "../../vocabulary/ids.ts";
import { dayOf, type Instant, instant, plusDays } from "../../vocabulary/instant.ts";
import { minOre, minusOre, type Ore, ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";
import { Refusal } from "../../vocabulary/refusal.ts";
import { figuresOf } from "./figures.ts";
import { forecastOf } from "./forecast.ts";
import { grantsOf } from "./grants.store.ts";

const start = instant("2026-11-21T12:00:00Z");
const officer = { kind: "officer", id: "o", name: "Handläggaren" } as const;
const { callId, accounting: plan } = theCall;

async function theGrant(table: Table, id: ApplicationId) {
  const { grantIfAny: grant, payments } = await readPilot(table, id);
  return { grant, payments };
}

/** A line of one kind with its accounts. */
const aLine = (kind: CountedKind, amountOre: Ore) => ({
  kind,
  amountOre,
  ...bookedOn(kind, { plan, categoryAccount: "4010" }),
});

type Lines = Parameters<typeof postToLedger>[1]["lines"];
type Writes = Parameters<Table["transact"]>[0];

/** One room's act as the rooms make them: the grant's sums and the ledger in one transaction. */
async function posts(table: Table, id: ApplicationId, at: Instant, lines: Lines, writes: Writes) {
  const { grant } = await theGrant(table, id);
  if (!grant) throw new Error("nothing was granted");
  const { applicationId, organisation, organisationNumber, municipality } = grant;
  const about = { applicationId, callId, organisation, organisationNumber, municipality, reference: "test", at };
  const registrationNumber: RegistrationNumber | undefined = undefined;
  await postToLedger(table, { ...about, registrationNumber, before: postedBefore(grant), lines }, (posted) =>
    table.transact([...writes, ...posted]),
  );
}

async function accepts(table: Table, id: ApplicationId, at: Instant, amount: number, final: boolean) {
  const { grant, payments } = await theGrant(table, id);
  if (!grant || grant.ended) return;
  const changeOre = ore(Math.max(amount, -grant.acceptedOre));
  const settlement = settled(grant, { changeOre, final }, payments);
  const about = { grant, call: theCall, settlement, recoveries: [], reference: "test", by: officer, at };
  const { writes, lines } = settlementMade({ ...about, registrationNumber: undefined });
  const costs = changeOre === 0 ? [] : [aLine("accepted-cost", changeOre)];
  await posts(table, id, at, [...costs, ...lines], writes);
}

/** Everything that is due is paid, and the payments are gone from the list. */
async function pays(table: Table, id: ApplicationId, at: Instant) {
  const { grant, payments } = await theGrant(table, id);
  const due = payments.filter(({ status }) => status === "entered");
  if (!grant || due.length === 0) return;
  const amountOre = sumOre(due.map((payment) => payment.amountOre));
  const paid = due.map(({ applicationId, paymentId, version }) => ({
    table: "pilots" as const,
    update: { pk: `PILOT#${applicationId}`, sk: `PAYMENT#${paymentId}` },
    set: { status: "paid", version: version + 1 },
  }));
  const sums = { dueOre: minusOre(grant.dueOre, amountOre), paidOre: ore(grant.paidOre + amountOre) };
  await posts(table, id, at, [aLine("payment", amountOre)], [grantChanged(grant, sums, at), ...paid]);
}

async function advances(table: Table, id: ApplicationId, at: Instant, amount: number) {
  const { grant } = await theGrant(table, id);
  if (!grant || grant.ended || grant.advancedOre > 0) return;
  const amountOre = minOre(ore(amount), ore(Math.floor(grant.capOre / 2)));
  await posts(table, id, at, [aLine("advance", amountOre)], [grantChanged(grant, { advancedOre: amountOre }, at)]);
}

async function decides(table: Table, id: ApplicationId, at: Instant, years: Record<number, number>) {
  await decide(table, id, aGrant(years), { at }).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
  });
}

const pilots = 4;
const which = fc.integer({ min: 0, max: pilots - 1 });
const act = fc.oneof(
  { weight: 2, arbitrary: fc.record({ of: which, decide: fc.tuple(fc.integer({ min: 0, max: 9e5 }), fc.nat(9e5)) }) },
  { weight: 3, arbitrary: fc.record({ of: which, accept: fc.integer({ min: -4e7, max: 2e8 }) }) },
  { weight: 1, arbitrary: fc.record({ of: which, end: fc.nat(5e7) }) },
  { weight: 2, arbitrary: fc.record({ of: which, pay: fc.constant(true) }) },
  { weight: 1, arbitrary: fc.record({ of: which, advance: fc.integer({ min: 1, max: 4e7 }) }) },
);

type Act = Readonly<{ of: number; decide?: number[]; accept?: number; end?: number; pay?: boolean; advance?: number }>;

/** What was applied for. */
const most = 800_609;

async function does(table: Table, id: ApplicationId, at: Instant, what: Omit<Act, "of">) {
  const [first = 0, second = 0] = what.decide ?? [];
  const years = { 2026: Math.min(first, most), 2027: Math.min(second, most - Math.min(first, most)) };
  if (years[2026] + years[2027] > 0) await decides(table, id, at, years);
  if (what.accept !== undefined) await accepts(table, id, at, what.accept, false);
  if (what.end !== undefined) await accepts(table, id, at, what.end, true);
  if (what.pay) await pays(table, id, at);
  if (what.advance !== undefined) await advances(table, id, at, what.advance);
}

/** A call after acts in any order, some weeks apart. */
async function aCallAfter(acts: readonly Act[]) {
  const table = inMemoryTable();
  const ids: ApplicationId[] = [];
  for (let i = 0; i < pilots; i++) ids.push(await aPilot(table));
  let at = start;
  for (const { of, ...what } of acts) {
    at = plusDays(at, 17);
    const id = ids[of];
    if (!id) throw new Error("no such pilot");
    await does(table, id, at, what);
  }
  const today = dayOf(at);
  const [frames, posted, { grants }] = await Promise.all([
    framesOf(table, callId),
    callMonthsOf(table, callId),
    grantsOf(table, callId),
  ]);
  const lines = (await Promise.all(ids.map((id) => ledgerOf(table, id)))).flat();
  const forecasts = grants.flatMap((grant) => forecastOf(grant, today));
  return { frames, posted, grants, lines, figures: figuresOf({ frames, posted, forecasts, today }) };
}

const sumOfKind = (lines: Awaited<ReturnType<typeof ledgerOf>>, ...kinds: CountedKind[]) =>
  sumOre(lines.filter((line) => kinds.includes(countsAs(line))).map(({ amountOre }) => amountOre));

test("whatever happens in a call, its frames, its months, its grants and its ledger say the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 24 }), async (acts) => {
      const { frames, grants, lines, figures } = await aCallAfter(acts);
      const { total, months, years } = figures;

      // What is committed of the frames is what was granted less what was given up, and never more than a frame holds.
      const granted = sumOre(grants.map(({ amountOre, releasedOre }) => minusOre(amountOre, releasedOre)));
      expect(sumOre(frames.map(({ committedOre }) => committedOre))).toBe(granted);
      for (const { committedOre, frameOre } of frames) {
        expect(committedOre).toBeLessThanOrEqual(frameOre);
        expect(committedOre).toBeGreaterThanOrEqual(0);
      }
      expect(figures.agrees).toBe(true);
      expect(total.ofFrameOre).toBe(granted);

      // Each month of the page is the sum of its ledger lines, and the years and the total add the months up.
      for (const { month, acceptedOre, paidOre, committedOre } of months) {
        const mine = lines.filter((line) => line.month === month);
        expect(acceptedOre).toBe(sumOfKind(mine, "accepted-cost"));
        expect(committedOre).toBe(minusOre(sumOfKind(mine, "commitment"), sumOfKind(mine, "decommitment")));
        const paid = minusOre(sumOfKind(mine, "payment", "advance-settled"), sumOfKind(mine, "repayment-claim"));
        expect(paidOre).toBe(paid);
      }
      expect(total.acceptedOre).toBe(sumOfKind(lines, "accepted-cost"));
      expect(total.acceptedOre).toBe(sumOre(grants.map(({ acceptedOre }) => acceptedOre)));
      expect(total.paidOre).toBe(sumOre(grants.map((grant) => paidTowards(grant))));
      expect(sumOre(years.map(({ paidOre }) => paidOre))).toBe(total.paidOre);

      // In the end everything that is committed is paid or expected.
      expect(figures.yearEnds.at(-1)?.outstandingOre ?? zeroOre).toBe(0);
    }),
    { numRuns: 150 },
  );
});

test("a year's end says what is promised and not paid, as the ledger has it or as it is expected", async () => {
  const { figures } = await aCallAfter([{ of: 0, decide: [186_182, 381_300] }]);
  // Decided in December 2026; by the plan the first money is paid in April 2027.
  expect(figures.yearEnds.map(({ year, ended, outstandingOre }) => [year, ended, outstandingOre])).toEqual([
    [2026, false, 56_748_200],
    [2027, false, expect.any(Number)],
    [2028, false, 0],
  ]);
  // Four months of 2027 at 31 775 kr are paid in 2028: the report on the autumn is due in December, and December's later.
  expect(figures.yearEnds[1]?.outstandingOre).toBe(12_710_000);
});

test("when frames and ledger differ the figures say so", () => {
  const frame = { callId, year: 2026, frameOre: ore(1000), committedOre: ore(500) };
  const known = { frames: [frame], forecasts: [], today: dayOf(start) };
  const month = { callId, month: "2026-11" as never, lines: 1, commitment: ore(400) }; // as: a month by its shape
  expect(figuresOf({ ...known, posted: [month] }).agrees).toBe(false);
  expect(figuresOf({ ...known, posted: [{ ...month, commitment: ore(500) }] }).agrees).toBe(true);
});
