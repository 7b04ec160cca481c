import fc from "fast-check";
import { expect, test } from "vitest";
import {
  aBatch,
  aDuePayment,
  anAdvance,
  aPayee,
  attest,
  finance,
  grantOf,
  onPilot,
  paymentsIn,
  saidReturned,
} from "../../test/builders/a-payment.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { type InMemoryTable, inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { countsAs } from "../ledger/kinds.ts";
import { ledgerOf } from "../ledger/posting.store.ts";
import type { LedgerLine } from "../ledger/verification.ts";
import type { Payment } from "../pilot/items/payment.ts";
import { readPilot } from "../pilot/pilot.ts";
import { press } from "../pilot/press.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { instant, LocalDay } from "../vocabulary/instant.ts";
import { kronor, sumOre } from "../vocabulary/ore.ts";
import { Refusal } from "../vocabulary/refusal.ts";
import { advanceBounds } from "./advances/advance.ts";
import { decideAdvance } from "./advances/decide-advance.act.ts";
import { readBatches } from "./batches/batch.store.ts";
import { markPayments } from "./batches/mark-payments.store.ts";
import { takeOutPayment } from "./batches/take-out-payment.act.ts";
import { reversePayment } from "./returned/reverse-payment.act.ts";
import { sayReturned } from "./returned/say-returned.act.ts";

const at = instant("2027-01-15T12:00:00Z");
const day = LocalDay.parse("2027-01-15");
const people = ["p1", "p2", "p3", "p4"] as const;
const person = fc.constantFrom(...people);
const which = fc.nat({ max: 40 });
const pilot = fc.nat({ max: 1 });

const acts = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        act: fc.constant("due" as const),
        pilot,
        person,
        amount: fc.integer({ min: 1, max: 5_000_000 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        act: fc.constant("advance" as const),
        pilot,
        person,
        amount: fc.integer({ min: 1, max: 400_000 }),
      }),
    },
    { weight: 10, arbitrary: fc.record({ act: fc.constant("attest" as const), which, person }) },
    { weight: 3, arbitrary: fc.record({ act: fc.constant("batch" as const), from: which, to: which }) },
    { weight: 4, arbitrary: fc.record({ act: fc.constant("pay" as const), which, part: fc.nat({ max: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant("take-out" as const), which }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant("say-back" as const), which, isMistake: fc.boolean() }) },
    { weight: 5, arbitrary: fc.record({ act: fc.constant("take-back" as const), which, person }) },
  ),
  { minLength: 20, maxLength: 60, size: "max" },
);
type Act = typeof acts extends fc.Arbitrary<infer T extends readonly unknown[]> ? T[number] : never;
type World = { readonly table: InMemoryTable; readonly pilots: readonly ApplicationId[] };

const paymentsOf = ({ table }: World): readonly Payment[] => paymentsIn(table.all("pilots"));
const nth = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(list.length, 1)];

async function advance({ table, pilots }: World, act: Extract<Act, { act: "advance" }>) {
  const id = nth(pilots, act.pilot) as ApplicationId; // as: there are two
  const { grant, call } = await readPilot(table, id);
  const amountOre = kronor(act.amount);
  if (amountOre > advanceBounds(grant, call.advance).nowOre) return;
  const by = { kind: "decider", id: act.person, name: act.person } as const;
  await press(table, decideAdvance, onPilot(id, { by, at, command: anAdvance(grant.version, amountOre) }));
}

async function pay({ table }: World, act: Extract<Act, { act: "pay" }>) {
  const batch = nth((await readBatches(table)).batches, act.which);
  if (!batch) return;
  const rows = batch.rows.filter((_, i) => act.part === 0 || i % 2 === act.part % 2);
  const paid = rows
    .filter(({ state }) => state === "sent" || state === "paid")
    .map(({ paymentId }) => ({ paymentId, paidOn: day }));
  await markPayments(table, { by: finance("p1"), at, command: { batch, paid } });
}

async function takeOut({ table }: World, act: Extract<Act, { act: "take-out" }>) {
  const batch = nth((await readBatches(table)).batches, act.which);
  const row = batch && nth(batch.rows, act.which);
  if (!batch || !row) return;
  const command = { batchId: batch.batchId, paymentId: row.paymentId };
  await press(table, takeOutPayment, onPilot(row.applicationId, { by: finance("p1"), at, command }));
}

async function sayBack(world: World, act: Extract<Act, { act: "say-back" }>) {
  const payment = nth(
    paymentsOf(world).filter(({ paidOn }) => paidOn),
    act.which,
  );
  if (!payment) return;
  const { applicationId, paymentId, version } = payment;
  const command = saidReturned(version, paymentId, act.isMistake ? undefined : day);
  await press(world.table, sayReturned, onPilot(applicationId, { by: finance("p1"), at, command }));
}

async function takeBack(world: World, act: Extract<Act, { act: "take-back" }>) {
  const payment = nth(
    paymentsOf(world).filter(({ returning }) => returning),
    act.which,
  );
  if (!payment) return;
  const { applicationId, paymentId, version } = payment;
  const pressed = { by: finance(act.person), at, command: { paymentId, version } };
  await press(world.table, reversePayment, onPilot(applicationId, pressed));
}

async function happens(world: World, act: Act): Promise<void> {
  const { table, pilots } = world;
  const payments = paymentsOf(world);
  switch (act.act) {
    case "due":
      await aDuePayment(table, nth(pilots, act.pilot) as ApplicationId, { amount: act.amount, by: act.person, at }); // as: there are two
      return;
    case "advance":
      return advance(world, act);
    case "attest": {
      const waiting = payments.filter(({ attests }) => attests.length < 2);
      const payment = nth(act.which % 5 === 4 ? payments : waiting, act.which);
      return payment && attest(table, payment.applicationId, payment.paymentId, act.person, at);
    }
    case "batch": {
      // Mostly what could be sent; at times anything at all.
      const ready = payments.filter(({ status }) => status === "attested");
      const any = payments.slice(Math.min(act.from, act.to), Math.max(act.from, act.to) + 1);
      const some = act.from % 4 === 3 ? any : ready;
      if (some.length > 0) await aBatch(table, some, at);
      return;
    }
    case "pay":
      return pay(world, act);
    case "take-out":
      return takeOut(world, act);
    case "say-back":
      return sayBack(world, act);
    case "take-back":
      return takeBack(world, act);
  }
}

/** What is true after every act. */
async function holds(world: World): Promise<void> {
  const { table, pilots } = world;
  const lines: LedgerLine[] = [];
  for (const id of pilots) {
    const [grant, posted] = [await grantOf(table, id), await ledgerOf(table, id)];
    const own = paymentsOf(world).filter(({ applicationId }) => applicationId === id);
    const sum = (kind: Payment["kind"], paid: boolean) =>
      sumOre(
        own.filter((one) => one.kind === kind && (one.status === "paid") === paid).map(({ amountOre }) => amountOre),
      );
    const ledger = (kind: string) =>
      sumOre(posted.filter((line) => countsAs(line) === kind).map(({ amountOre }) => amountOre));
    expect([grant.dueOre, grant.paidOre, ledger("payment")]).toEqual([
      sum("payment", false),
      sum("payment", true),
      grant.paidOre,
    ]);
    expect([grant.advanceDueOre, grant.advancedOre, ledger("advance")]).toEqual([
      sum("advance", false),
      sum("advance", true),
      grant.advancedOre,
    ]);
    lines.push(...posted);
  }
  for (const { status, attests, enteredBy, batchId, returned = [] } of paymentsOf(world)) {
    for (const { by, confirmedBy } of returned) expect(confirmedBy.id).not.toBe(by.id);
    const who = attests.map(({ id }) => id);
    expect(new Set(who).size).toBe(who.length);
    expect(who).not.toContain(enteredBy.id);
    expect(who).toHaveLength(
      { entered: 0, "attested-once": 1, attested: 2, batched: 2, paid: 2, cancelled: 0 }[status],
    );
    expect(batchId === undefined).toBe(status !== "batched" && status !== "paid");
  }
  for (const year of ["P2026", "P2027"]) {
    const numbers = new Set(lines.filter(({ series }) => series === year).map(({ number }) => number));
    expect([...numbers].toSorted((a, b) => a - b)).toEqual(Array.from(numbers, (_, i) => i + 1));
  }
  const references = lines
    .map(({ reference }) => reference)
    .filter((reference) => reference.startsWith("payment/") || reference.startsWith("returned/"));
  expect(new Set(references).size).toBe(references.length);
}

test("in any order two other people attest, each payment is paid once, and all sums agree", async () => {
  let [paid, takenBack] = [0, 0];
  await fc.assert(
    fc.asyncProperty(acts, async (happenings) => {
      const table = inMemoryTable();
      const pilots = [await aProject(table), await aProject(table)];
      const world = { table, pilots };
      for (const id of pilots) await aPayee(table, id);
      for (const act of happenings) {
        await happens(world, act).catch((error: unknown) => {
          if (!(error instanceof Refusal)) throw error;
        });
        await holds(world);
      }
      paid += paymentsOf(world).filter(({ status }) => status === "paid").length;
      takenBack += paymentsOf(world).filter(({ returned }) => returned).length;
    }),
    { numRuns: 30 },
  );
  expect(paid).toBeGreaterThan(5);
  expect(takenBack).toBeGreaterThan(0);
}, 60_000);
