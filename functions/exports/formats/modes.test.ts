import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anExportContext, bytesOf, inPages } from "../../../test/builders/a-ledger.ts";
import {
  aBatch,
  aDuePayment,
  anAdvance,
  aPayee,
  attest,
  finance,
  grantOf,
  onPilot,
  otherBankgiro,
  paymentsIn,
  saidReturned,
  theirBankgiro,
} from "../../../test/builders/a-payment.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { anAuthorityDocument } from "../../../test/builders/some-settings.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { bookedOf } from "../../ledger/booked.ts";
import { Period } from "../../ledger/period.ts";
import { type LedgerLine, linesOf, Verification } from "../../ledger/verification.ts";
import { decideAdvance } from "../../payments/advances/decide-advance.act.ts";
import { withdrawAdvance } from "../../payments/advances/withdraw-advance.act.ts";
import { readBatches } from "../../payments/batches/batch.store.ts";
import { markPayments } from "../../payments/batches/mark-payments.store.ts";
import { takeOutPayment } from "../../payments/batches/take-out-payment.act.ts";
import { checkPayee } from "../../payments/payee/check-payee.act.ts";
import { reversePayment } from "../../payments/returned/reverse-payment.act.ts";
import { sayReturned } from "../../payments/returned/say-returned.act.ts";
import type { Payment } from "../../pilot/items/payment.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import { type PaymentMode, type PaymentModes, paymentModes } from "../../settings/payment-modes.ts";
import { authorityPut } from "../../settings/settings.store.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { dayOf, type Instant, instant, Month } from "../../vocabulary/instant.ts";
import { kronor, sumOre } from "../../vocabulary/ore.ts";
import { Refusal } from "../../vocabulary/refusal.ts";
import { exportFile } from "./exports.ts";

const verbs = [
  ...["due", "due", "advance", "attest", "attest", "attest", "attest", "attest", "attest", "batch", "batch"],
  ...["pay", "pay", "pay", "take-out", "say-back", "take-back", "withdraw", "payee", "close", "next-month"],
] as const;
const days = fc.array(fc.record({ verb: fc.constantFrom(...verbs), n: fc.nat({ max: 40 }) }), {
  minLength: 25,
  maxLength: 60,
  size: "max",
});
type Happening = { readonly verb: (typeof verbs)[number]; readonly n: number };
type World = { readonly table: InMemoryTable; readonly id: ApplicationId; at: Instant; payee: number };

const paymentsOf = ({ table }: World) => paymentsIn(table.all("pilots"));
const nth = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(list.length, 1)];

type Does = (world: World, n: number) => Promise<unknown>;
const some = (world: World, n: number, fits: (payment: Payment) => boolean) => nth(paymentsOf(world).filter(fits), n);
const decider = { kind: "decider", id: "d1", name: "Beslutsfattaren" } as const;
const entersPayees = { kind: "finance", id: "f8", name: "Ekonom f8" } as const;

const does: Readonly<Record<Happening["verb"], Does>> = {
  due: ({ table, id, at }, n) => aDuePayment(table, id, { amount: 1_000 + n * 137, by: "o1", at }),
  advance: async ({ table, id, at }, n) => {
    const command = anAdvance((await grantOf(table, id)).version, kronor(100 + n));
    await press(table, decideAdvance, onPilot(id, { by: decider, at, command }));
  },
  attest: async (world, n) => {
    const payment = some(world, n, ({ attests, status }) => attests.length < 2 && status !== "cancelled");
    if (!payment) return;
    const who = payment.attests.length === 0 ? "f1" : "f2";
    await attest(world.table, world.id, payment.paymentId, who, world.at);
  },
  batch: async (world, n) => {
    const ready = paymentsOf(world).filter(({ status }) => status === "attested");
    if (ready.length > 0) await aBatch(world.table, ready.slice(0, 1 + (n % 3)), world.at);
  },
  pay: async ({ table, at }, n) => {
    const batch = nth((await readBatches(table)).batches, n);
    const rows = batch?.rows.filter(({ state }) => state === "sent") ?? [];
    const paid = rows.map(({ paymentId }) => ({ paymentId, paidOn: dayOf(at) }));
    if (batch) await markPayments(table, { by: finance("f1"), at, command: { batch, paid } });
  },
  "take-out": async (world, n) => {
    const payment = some(world, n, ({ status }) => status === "batched");
    if (!payment?.batchId) return;
    const command = { batchId: payment.batchId, paymentId: payment.paymentId };
    await press(world.table, takeOutPayment, onPilot(world.id, { by: finance("f1"), at: world.at, command }));
  },
  "say-back": async (world, n) => {
    const payment = some(world, n, ({ status }) => status === "paid");
    if (!payment) return;
    const command = saidReturned(payment.version, payment.paymentId, n % 2 === 0 ? dayOf(world.at) : undefined);
    await press(world.table, sayReturned, onPilot(world.id, { by: finance("f1"), at: world.at, command }));
  },
  "take-back": async (world, n) => {
    const payment = some(world, n, ({ returning }) => returning !== undefined);
    if (!payment) return;
    const command = { paymentId: payment.paymentId, version: payment.version };
    await press(world.table, reversePayment, onPilot(world.id, { by: finance("f2"), at: world.at, command }));
  },
  withdraw: async (world, n) => {
    const payment = some(world, n, ({ kind }) => kind === "advance");
    if (!payment) return;
    const { version } = await grantOf(world.table, world.id);
    const command = { version, paymentId: payment.paymentId };
    await press(world.table, withdrawAdvance, onPilot(world.id, { by: decider, at: world.at, command }));
  },
  // Another number takes the attests back, and the debt stays.
  payee: async (world) => {
    const { table, id, at } = world;
    world.payee++;
    await aPayee(table, id, { giro: world.payee % 2 === 0 ? theirBankgiro : otherBankgiro, by: entersPayees, at });
    const { payee } = await readPilot(table, id);
    const command = { version: payee?.version ?? 0, outcome: "approved" } as const;
    await press(table, checkPayee, onPilot(id, { by: finance("f9"), at, command }));
  },
  // The months before this one are closed: what is posted with a day of theirs goes to the first open one.
  close: async (world) => {
    const { table, at } = world;
    const open = periodsOf(world).filter((one) => one.month < dayOf(at).slice(0, 7) && !one.closingAt);
    for (const { month } of open)
      await table.transact([{ table: "pilots", update: keys.period(month), set: { closingAt: at, closedAt: at } }]);
  },
  "next-month": async (world) => {
    world.at = instant(new Date(Date.parse(world.at) + 20 * 86_400_000).toISOString());
  },
};

const periodsOf = ({ table }: World) =>
  table
    .all("pilots")
    .filter(({ pk }) => pk === "PERIODS")
    .map((item) => Period.parse(item));
const allLines = ({ table }: World): LedgerLine[] =>
  table
    .all("record")
    .filter(({ pk }) => String(pk).startsWith("LEDGER#"))
    .map((item) => Verification.parse(item))
    .sort((a, b) => (a.series === b.series ? a.number - b.number : a.series < b.series ? -1 : 1))
    .flatMap(linesOf);

type Transaction = { readonly account: string; readonly ore: number };
/** What the month's file says, as another program reads it. */
async function fileOf(lines: readonly LedgerLine[]): Promise<Transaction[]> {
  const text = (await bytesOf(exportFile("sie", anExportContext(), inPages(lines)))).toString("latin1");
  return [...text.matchAll(/^#TRANS (\d+) \{[^}]*\} (-?\d+\.\d\d) /gm)].map(([, account = "", amount = ""]) => ({
    account,
    ore: Math.round(Number(amount) * 100),
  }));
}
const netsOf = (transactions: readonly Transaction[]) => {
  const nets: Record<string, number> = {};
  for (const { account, ore } of transactions) nets[account] = (nets[account] ?? 0) + ore;
  return Object.fromEntries(Object.entries(nets).filter(([account, net]) => net !== 0 && !account.startsWith("9")));
};

/** What the books come to in a mode, reckoned from the payments alone. */
function wanted(mode: PaymentMode, payments: readonly Payment[]) {
  const sum = (kind: Payment["kind"], fits: (payment: Payment) => boolean) =>
    sumOre(payments.filter((one) => one.kind === kind && fits(one)).map(({ amountOre }) => amountOre));
  const isPaid = ({ status }: Payment) => status === "paid";
  const paid = sum("payment", isPaid) + sum("advance", isPaid);
  if (mode === "payables-file") return {};
  if (mode === "on-payment") return { "7590": sum("payment", isPaid), "1680": sum("advance", isPaid), "1930": -paid };
  const isDebt = ({ owedOn, status }: Payment) => owedOn !== undefined && status !== "cancelled";
  const debts = sum("payment", isDebt) + sum("advance", isDebt);
  return { "7590": sum("payment", isDebt), "1680": sum("advance", isDebt), "1930": -paid, "2440": paid - debts };
}
const without0 = (nets: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(nets).filter(([, net]) => net !== 0));

async function aWorld(modes: PaymentModes): Promise<World> {
  const table = inMemoryTable();
  const at = instant("2027-01-05T09:00:00Z");
  const id = await aProject(table);
  await aPayee(table, id);
  await table.transact(authorityPut({ ...anAuthorityDocument, paymentModes: modes }, at));
  return { table, id, at, payee: 0 };
}

async function played(world: World, happenings: readonly Happening[]): Promise<void> {
  for (const happening of happenings)
    await does[happening.verb](world, happening.n).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
}

/** Every month's own figure is what its file books, and its cost of grants what it books on their account. */
async function monthsAgree(world: World): Promise<void> {
  const lines = allLines(world);
  for (const period of periodsOf(world)) {
    const own = lines.filter(({ month }) => month === period.month);
    const found = (await fileOf(own)).filter(({ account }) => !account.startsWith("9"));
    const debits = found.filter((_, i) => i % 2 === 0).reduce((sum, { ore }) => sum + ore, 0);
    expect([period.month, debits]).toEqual([period.month, bookedOf(period).allOre]);
    expect(netsOf(found)["7590"] ?? 0).toBe(bookedOf(period).grantsOre);
  }
}

describe.each(paymentModes)("in the mode %s, over random months", (mode) => {
  test("the ledger files say what the mode books, to the öre", async () => {
    let paid = 0;
    await fc.assert(
      fc.asyncProperty(days, async (happenings) => {
        const world = await aWorld([{ mode, from: Month.parse("2027-01") }]);
        await played(world, happenings);
        const file = await fileOf(allLines(world));
        expect(netsOf(file)).toEqual(without0(wanted(mode, paymentsOf(world))));
        expect(file.reduce((sum, { ore }) => sum + ore, 0)).toBe(0);
        await monthsAgree(world);
        paid += paymentsOf(world).filter(({ status }) => status === "paid").length;
      }),
      { numRuns: 80 },
    );
    expect(paid).toBeGreaterThan(0);
  }, 60_000);
});

test("where the mode changes between months, what began in one is booked to its end in its own way", async () => {
  await fc.assert(
    fc.asyncProperty(days, fc.shuffledSubarray([...paymentModes], { minLength: 2 }), async (happenings, order) => {
      const modes = order.map((mode, i) => ({ mode, from: Month.parse(`2027-0${i + 1}`) }));
      const world = await aWorld(modes);
      await played(world, happenings);
      const file = await fileOf(allLines(world));
      expect(file.reduce((sum, { ore }) => sum + ore, 0)).toBe(0);
      await monthsAgree(world);
      // A debt that is paid is none, whoever paid it, but for what the supplier ledger settles with its own file.
      const open = paymentsOf(world).filter(
        ({ owedOn, status }) => owedOn && status !== "paid" && status !== "cancelled",
      );
      const elsewhere = allLines(world).filter(({ elsewhere: isElsewhere, settles }) => isElsewhere && settles);
      const left = sumOre(open.map(({ amountOre }) => amountOre)) + sumOre(elsewhere.map(({ amountOre }) => amountOre));
      expect(netsOf(file)["2440"] ?? 0).toBe(left === 0 ? 0 : -left);
    }),
    { numRuns: 80 },
  );
}, 60_000);
