import fc from "fast-check";
import { expect, test } from "vitest";
import { aContent, aCost, accepting, correcting, submitted } from "../../test/builders/a-claim.ts";
import { anAdvance, aPayee, aPick, aRepayment, chosen, finance, onPilot } from "../../test/builders/a-payment.ts";
import { moved, theCall } from "../../test/builders/a-pilot.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { acknowledged, aUnitProject } from "../../test/builders/a-unit.ts";
import { type InMemoryTable, inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { framesOf } from "../calls/frames/frame.store.ts";
import { correctLine } from "../claims/correction/correct-line.act.ts";
import { acceptReport } from "../claims/examination/accept-report.act.ts";
import { callMonthsOf } from "../ledger/call-months.store.ts";
import { ledgerOf } from "../ledger/posting.store.ts";
import { sumsByKind } from "../ledger/verification.ts";
import { advanceBounds } from "../payments/advances/advance.ts";
import { decideAdvance } from "../payments/advances/decide-advance.act.ts";
import { withdrawAdvance } from "../payments/advances/withdraw-advance.act.ts";
import { attestPayment } from "../payments/attest-payment.act.ts";
import { readBatches } from "../payments/batches/batch.store.ts";
import { makeBatch } from "../payments/batches/make-batch.act.ts";
import { markPayments } from "../payments/batches/mark-payments.store.ts";
import { takeOutPayment } from "../payments/batches/take-out-payment.act.ts";
import { recordRepayment } from "../payments/repayments/record-repayment.act.ts";
import { paidTowards } from "../payments/settlement.ts";
import { postedBefore } from "../payments/settlement-writes.ts";
import { correctedLines } from "../pilot/accepted-costs.ts";
import { entitledTo, openClaimOf, payableOf } from "../pilot/items/grant.ts";
import { type Pilot, readPilot } from "../pilot/pilot.ts";
import { press } from "../pilot/press.ts";
import { readCase } from "../pilot/read-case.ts";
import { type ApplicationId, Nonce, newId } from "../vocabulary/ids.ts";
import { instant, LocalDay } from "../vocabulary/instant.ts";
import { minOre, ore, sumOre } from "../vocabulary/ore.ts";
import { Rate } from "../vocabulary/rate.ts";
import { Refusal } from "../vocabulary/refusal.ts";

const at = instant("2027-06-01T09:00:00Z");
const day = LocalDay.parse("2027-06-01");
const decider = { kind: "decider", id: "d", name: "Beslutsfattaren" } as const;

type World = { readonly table: InMemoryTable; readonly id: ApplicationId };
/** Two presses of one button on a page as it was: each reads anew what is stored, as every request does. */
type Press = () => Promise<unknown>;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const acts = fc.array(
  fc.record({
    act: fc.constantFrom(
      ...(["accept", "accept", "correct", "correct", "advance", "withdraw", "repay", "take-out"] as const),
      ...(["attest", "attest", "attest", "attest", "batch", "batch", "pay", "pay"] as const),
    ),
    which: fc.nat({ max: 30 }),
    share: fc.oneof(fc.constant(0), fc.constant(1), share),
  }),
  { minLength: 15, maxLength: 45, size: "max" },
);
type Act = typeof acts extends fc.Arbitrary<(infer A)[]> ? A : never;
const nth = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

type Seen = World & { readonly seen: Pilot; readonly which: number; readonly share: number; readonly nonce: Nonce };

/** What each button does on the page as it was seen; nothing when there is nothing to press. */
const buttons: Readonly<Record<Act["act"], (seen: Seen) => Press | undefined | Promise<Press | undefined>>> = {
  accept: ({ table, seen, nonce }) => {
    const next = seen.reports.find(({ status }) => status === "submitted");
    if (!next) return undefined;
    const pressed = accepting(seen, next.number, [], { nonce });
    return () => press(table, acceptReport, pressed);
  },
  correct: ({ table, seen, which, share, nonce }) => {
    const accepted = seen.reports.filter(({ status }) => status === "accepted");
    const report = nth(accepted, which);
    const line =
      report &&
      nth(
        correctedLines(report).filter(({ computed }) => !computed),
        which,
      );
    if (!report || !line) return undefined;
    const toOre = ore(Math.trunc(line.amountOre * share));
    const pressed = correcting(seen, { number: report.number, line: line.id, toOre }, { nonce });
    return () => press(table, correctLine, pressed);
  },
  advance: ({ table, id, seen, share, nonce }) => {
    const amountOre = ore(Math.trunc(advanceBounds(seen.grant, theCall.advance).nowOre * share));
    const command = anAdvance(seen.grant.version, amountOre);
    return () => press(table, decideAdvance, onPilot(id, { by: decider, at, command, nonce }));
  },
  withdraw: ({ table, id, seen, which, nonce }) => {
    const advances = seen.payments.filter(({ kind }) => kind === "advance");
    const advance = nth(advances, which);
    if (!advance) return undefined;
    const command = { version: seen.grant.version, paymentId: advance.paymentId };
    return () => press(table, withdrawAdvance, onPilot(id, { by: decider, at, command, nonce }));
  },
  repay: ({ table, id, seen, share, nonce }) => {
    const amountOre = ore(Math.ceil(openClaimOf(seen.grant) * share));
    const command = aRepayment(seen.grant.version, amountOre, day);
    return () => press(table, recordRepayment, onPilot(id, { by: finance("f1"), at, command, nonce }));
  },
  attest: ({ table, id, seen, which, nonce }) => {
    const waiting = seen.payments.filter(({ status }) => status === "entered" || status === "attested-once");
    const payment = nth(which % 7 === 6 ? seen.payments : waiting, which);
    if (!payment) return undefined;
    const { paymentId, version } = payment;
    const by = finance(`f${which % 3}`);
    const command = { paymentId, version, payeeVersion: seen.payee?.version ?? 0 };
    return () => press(table, attestPayment, onPilot(id, { by, at, command, nonce }));
  },
  batch: async ({ table, id, seen, which, nonce }) => {
    const ready = seen.payments.filter(({ status }) => status === "attested");
    const some = which % 5 === 4 ? seen.payments.slice(0, 3) : ready;
    const picks = await Promise.all(some.map(({ paymentId }) => aPick(table, id, paymentId)));
    if (picks.length === 0) return undefined;
    return () => press(table, makeBatch, chosen(picks, at, nonce));
  },
  pay: async ({ table, which, share }) => {
    const batch = nth((await readBatches(table)).batches, which);
    if (!batch) return undefined;
    const rows = batch.rows.filter(({ state }, i) => state !== "taken-out" && (share > 0.3 || i % 2 === 0));
    const paid = rows.map(({ paymentId }) => ({ paymentId, paidOn: day }));
    return () => markPayments(table, { by: finance("f1"), at, command: { batch, paid } });
  },
  "take-out": async ({ table, which, nonce }) => {
    const batch = nth((await readBatches(table)).batches, which);
    const row = batch && nth(batch.rows, which);
    if (!batch || !row) return undefined;
    const command = { batchId: batch.batchId, paymentId: row.paymentId };
    return () => press(table, takeOutPayment, onPilot(row.applicationId, { by: finance("f1"), at, command, nonce }));
  },
};

/** What is true of the money after every press. */
async function holds({ table, id }: World): Promise<void> {
  const { grant, payments } = await readPilot(table, id);
  const posted = postedBefore(grant);
  const nothing = Object.fromEntries(Object.keys(posted).map((kind) => [kind, 0]));
  expect({ ...nothing, ...sumsByKind(await ledgerOf(table, id)) }).toEqual(posted);
  const sum = (kind: "payment" | "advance", ...statuses: string[]) =>
    sumOre(payments.filter((one) => one.kind === kind && statuses.includes(one.status)).map((one) => one.amountOre));
  const due = ["entered", "attested-once", "attested", "batched"];
  expect([sum("payment", ...due), sum("payment", "paid")]).toEqual([grant.dueOre, grant.paidOre]);
  expect([sum("advance", ...due), sum("advance", "paid")]).toEqual([grant.advanceDueOre, grant.advancedOre]);
  // Settled, due and paid amounts make up what can be paid, and no holder has more than the grant.
  const entitled = entitledTo(grant);
  expect(paidTowards(grant) + grant.dueOre).toBe(payableOf(grant));
  expect(paidTowards(grant)).toBeLessThanOrEqual(entitled);
  expect(grant.settledOre).toBeLessThanOrEqual(grant.advancedOre);
  expect(grant.repaidOre).toBeLessThanOrEqual(grant.reclaimedOre);
  const out = grant.paidOre + grant.advancedOre - grant.repaidOre;
  expect(out).toBeLessThanOrEqual(grant.capOre + openClaimOf(grant));
  // The frames and the call's months know the same.
  const frames = await framesOf(table, grant.callId);
  expect(sumOre(frames.map(({ committedOre }) => committedOre))).toBe(grant.amountOre - grant.releasedOre);
  for (const { year, committedOre } of frames) {
    const granted = grant.years.find((one) => one.year === year)?.amountOre ?? ore(0);
    expect(committedOre).toBe(minOre(granted, committedOre));
    expect(committedOre).toBeGreaterThanOrEqual(0);
  }
  const months = await callMonthsOf(table, grant.callId);
  for (const kind of Object.keys(posted) as (keyof typeof posted)[]) // as: its own keys
    expect(sumOre(months.map((month) => month[kind] ?? ore(0)))).toBe(posted[kind]);
}

/** Done, or not: refused, or asked for something else in the form. */
const outcomeOf = (press: Press): Promise<"done" | "wrong" | Refusal> =>
  press().then(
    (answer) => (Object(answer).wrong ? "wrong" : "done"),
    (error: unknown) => {
      if (error instanceof Refusal) return error;
      throw error;
    },
  );

/** A person presses twice: the second press changes nothing, and gets the first answer. */
async function happens(world: World, { act, which, share }: Act): Promise<void> {
  const { table, id } = world;
  const seen = await readPilot(table, id);
  const button = await buttons[act]({ ...world, seen, which, share, nonce: newId(Nonce) });
  if (!button) return;
  const first = await outcomeOf(button);
  await holds(world);
  const before = [table.all("pilots"), table.all("record")];
  const second = await outcomeOf(button);
  expect([act, second === "done"]).toEqual([act, first === "done"]);
  expect([table.all("pilots"), table.all("record")]).toEqual(before);
  if ((await readCase(table, id)).pendingMove) await moved(table, id);
}

/** Four claims of a project, one of them credited in part, the last one final. */
const claimsOf = (amount: number) =>
  [amount, -Math.trunc(amount / 3), 2 * amount, amount].map((each, i, all) =>
    aContent([aCost("staff", each, { voucher: `A ${i}` }), aCost("travel", Math.abs(each))], {
      final: i === all.length - 1,
    }),
  );

const one = (act: Act["act"], which = 0, share = 1): Act => ({ act, which, share });
/** What must happen in some of the runs, whatever comes by chance. */
const examples: readonly (readonly Act[])[] = [
  [one("accept"), one("accept"), one("accept"), one("accept")],
  // A report is paid, and both of its lines are corrected to nothing: what was paid is claimed back.
  [
    ...[one("accept"), one("attest", 0), one("attest", 1), one("batch"), one("pay")],
    ...[one("correct", 0, 0), one("correct", 1, 0)],
  ],
];

test("whatever happens to the money in whatever order, every button pressed twice: a second press changes nothing; sums, ledger, payments and frames agree; every no is in words", async () => {
  const came = { finals: 0, paid: 0, claims: 0 };
  const holdbacks = fc.constantFrom(Rate.parse("0"), Rate.parse("0.1"));
  await fc.assert(
    fc.asyncProperty(acts, fc.integer({ min: 1, max: 40_000_000 }), holdbacks, async (happenings, amount, holdback) => {
      const table = inMemoryTable();
      const id = await aProject(table, { call: { ...theCall, holdback } });
      await aPayee(table, id);
      await submitted(table, id, claimsOf(amount));
      for (const act of happenings) await happens({ table, id }, act);
      const { grant } = await readPilot(table, id);
      came.finals += Number(grant.ended);
      came.paid += Number(grant.paidOre > 0);
      came.claims += Number(grant.reclaimedOre > 0);
    }),
    {
      numRuns: 40 + examples.length,
      examples: examples.map((happenings) => [[...happenings], 10_000_000, Rate.parse("0")]),
    },
  );
  for (const count of Object.values(came)) expect(count).toBeGreaterThan(0);
}, 120_000);

test("the same of a unit of the authority itself: two attest, what is due is booked between cost centres, and no krona goes through the bank", async () => {
  const came = { paid: 0, claims: 0, repaid: 0 };
  await fc.assert(
    fc.asyncProperty(acts, fc.integer({ min: 1, max: 40_000_000 }), async (happenings, amount) => {
      const table = inMemoryTable();
      const id = await aUnitProject(table);
      await acknowledged(table, id);
      await submitted(table, id, claimsOf(amount));
      for (const act of happenings) await happens({ table, id }, act);
      const { grant, payments } = await readPilot(table, id);
      expect(payments.filter(({ status }) => status === "attested" || status === "batched")).toEqual([]);
      for (const { kind, debit, credit } of await ledgerOf(table, id)) {
        expect([debit.account, credit.account]).not.toContain("1930");
        if (kind === "internal-booking")
          expect([debit, credit]).toEqual([
            expect.objectContaining({ account: "7595", costCentre: "10" }),
            expect.objectContaining({ account: "3595", costCentre: "4711" }),
          ]);
      }
      came.paid += Number(grant.paidOre > 0);
      came.claims += Number(grant.reclaimedOre > 0);
      came.repaid += Number(grant.repaidOre > 0);
    }),
    {
      numRuns: 20,
      examples: [
        [
          [
            ...[one("accept"), one("attest", 0), one("attest", 1)],
            ...[one("correct", 0, 0), one("correct", 1, 0), one("repay")],
          ],
          10_000_000,
        ],
      ],
    },
  );
  for (const count of Object.values(came)) expect(count).toBeGreaterThan(0);
}, 120_000);
