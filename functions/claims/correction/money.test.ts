import fc from "fast-check";
import { expect, test } from "vitest";
import { aContent, aCost, accepting, correcting, submitted } from "../../../test/builders/a-claim.ts";
import { moved } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { deathsWithin, mortality } from "../../../test/fakes/mortality.ts";
import { framesOf } from "../../calls/frames/frame.store.ts";
import { letterId } from "../../decisions/decision-mails.ts";
import { countsAs } from "../../ledger/kinds.ts";
import { ledgerOf, postToLedger } from "../../ledger/posting.store.ts";
import { sumsByKind, verificationName } from "../../ledger/verification.ts";
import { paidTowards } from "../../payments/settlement.ts";
import { postedBefore } from "../../payments/settlement-writes.ts";
import { correctedLines } from "../../pilot/accepted-costs.ts";
import { entitledTo } from "../../pilot/items/grant.ts";
import { type Cut, costsOf } from "../../pilot/items/report.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import { type Table, unchangedSince } from "../../platform/table/table.ts";
import { type ApplicationId, Nonce, newId } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { ore, sumOre } from "../../vocabulary/ore.ts";
import { costsInOthers } from "../costs.ts";
import { acceptReport } from "../examination/accept-report.act.ts";
import { acceptedOf, examined } from "../examination/accepted-lines.ts";
import { refundedTooMuch } from "../refunds.ts";
import { reportOf } from "../report-of.ts";
import { correctLine } from "./correct-line.act.ts";
import { changesOf, whyNotCorrect } from "./correction.ts";

const at = instant("2027-06-01T09:00:00Z");

const accept = async (table: Table, id: ApplicationId, number: number, cuts: readonly Cut[]) =>
  press(table, acceptReport, accepting(await readPilot(table, id), number, cuts));

const correct = async (
  table: Table,
  id: ApplicationId,
  { toOre, ...line }: { number: number; line: number; toOre: number },
  { nonce = newId(Nonce), seen = readPilot(table, id) } = {},
) => press(table, correctLine, correcting(await seen, { ...line, toOre: ore(toOre) }, { nonce }));

/** What is due is paid, as finance would: the sums, the payment and the ledger line in one transaction. */
async function payAll(table: Table, id: ApplicationId) {
  for (;;) {
    const { grant, payments, call } = await readPilot(table, id);
    const due = payments.find(({ status }) => status === "entered");
    if (!due) return;
    const { amountOre } = due;
    const { applicationId, callId, organisation, organisationNumber, municipality } = grant;
    const account = { account: call.accounting.bank };
    const posting = {
      applicationId,
      callId,
      organisation,
      organisationNumber,
      municipality,
      reference: due.reference,
      at,
      before: postedBefore(grant),
      lines: [{ kind: "payment" as const, amountOre, debit: account, credit: account }],
    };
    await postToLedger(table, posting, (posted) =>
      table.transact([
        {
          table: "pilots",
          update: keys.grant(id),
          set: { version: grant.version + 1, dueOre: grant.dueOre - amountOre, paidOre: grant.paidOre + amountOre },
          when: unchangedSince(grant.version),
        },
        { table: "pilots", update: keys.payment(id, due.paymentId), set: { status: "paid" } },
        ...posted,
      ]),
    );
  }
}

/** What is true of the money whatever has happened. */
async function holds(table: Table, id: ApplicationId) {
  const { grant, payments, reports } = await readPilot(table, id);
  const lines = await ledgerOf(table, id);
  const posted = { ...postedBefore(grant) };
  expect({ ...Object.fromEntries(Object.keys(posted).map((kind) => [kind, 0])), ...sumsByKind(lines) }).toEqual(posted);
  const running = new Map<string, number>();
  for (const line of lines) {
    const total = (running.get(countsAs(line)) ?? 0) + line.amountOre;
    running.set(countsAs(line), total);
    expect(line.runningTotalOre).toBe(total);
    expect(line.amountOre).not.toBe(0);
  }
  const entitled = entitledTo(grant);
  expect(paidTowards(grant) + grant.dueOre).toBeLessThanOrEqual(entitled);
  expect(entitled).toBeLessThanOrEqual(grant.capOre);
  const due = sumOre(payments.filter(({ status }) => status === "entered").map(({ amountOre }) => amountOre));
  expect(due).toBe(grant.dueOre);

  // Line by line: what was posted, with the corrections that point at it, is what is accepted.
  for (const report of reports.filter(({ status }) => status === "accepted")) {
    const stand = new Map<string, number>();
    const own = lines.filter(
      (line) => line.reference === `report/${report.number}` && countsAs(line) === "accepted-cost",
    );
    for (const line of own) {
      const { verification, line: place } = line.corrects ?? { verification: verificationName(line), line: line.line };
      const at = `${verification}/${place}`;
      expect(line.kind === "correction").toBe(stand.has(at));
      stand.set(at, (stand.get(at) ?? 0) + line.amountOre);
    }
    const accepted = correctedLines(report).map(({ acceptedOre }) => Number(acceptedOre));
    expect([...stand.values()].filter((sum) => sum !== 0).sort()).toEqual(accepted.filter((sum) => sum !== 0).sort());
    expect(acceptedOf(correctedLines(report))).toBeLessThanOrEqual(costsOf(report.content ?? { costs: [] }));
  }
  expect(sumOre(reports.map((report) => acceptedOf(correctedLines(report))))).toBe(grant.acceptedOre);
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const claims = fc.array(
  fc.array(
    fc.record({
      category: fc.constantFrom("staff", "services", "travel"),
      amount: fc.oneof(fc.integer({ min: 1, max: 90_000_000 }), fc.integer({ min: -900_000, max: -1 })),
      accepted: fc.oneof(fc.constant(1), fc.constant(0), share),
    }),
    { maxLength: 5 },
  ),
  { minLength: 1, maxLength: 4 },
);
const acts = fc.array(
  fc.oneof(
    fc.record({
      act: fc.constant("correct" as const),
      report: fc.nat(),
      line: fc.nat(),
      share: fc.oneof(fc.constant(0), fc.constant(1), share),
    }),
    fc.record({ act: fc.constant("accept" as const) }),
    fc.record({ act: fc.constant("pay" as const) }),
  ),
  { maxLength: 12 },
);

/** Accepts so much of each line, or all where the form would refuse that; false when it would refuse that too. */
async function acceptSome(table: Table, id: ApplicationId, number: number, shares: readonly number[]) {
  const pilot = await readPilot(table, id);
  const costs = reportOf(pilot, number).content?.costs ?? [];
  const { categories } = pilot.call;
  const cuts = costs
    .filter(({ computed }) => !computed)
    .map(({ id: line, amountOre }, n) => ({ id: line, acceptedOre: ore(Math.trunc(amountOre * (shares[n] ?? 1))) }))
    .map((cut) => ({ ...cut, reason: "not-proven" as const }))
    .filter(({ id: line, acceptedOre }) => costs.some((cost) => cost.id === line && cost.amountOre !== acceptedOre));
  const mayBe = (some: readonly Cut[]) => {
    const accepted = acceptedOf(examined(costs, categories, some));
    const inOthers = costsInOthers(pilot.reports, number);
    const now = examined(costs, categories, some).map((line) => ({ ...line, amountOre: line.acceptedOre }));
    const { kinds } = refundedTooMuch(categories, [...inOthers, ...now]);
    const isBelow = now.some(({ categoryId }) => kinds.includes(categoryId));
    return accepted <= costsOf({ costs }) && pilot.grant.acceptedOre + accepted >= 0 && !isBelow;
  };
  const some = [cuts, []].find(mayBe);
  if (some) expect(await accept(table, id, number, some)).toHaveProperty("paymentOre");
  return some !== undefined;
}

/** Corrects some line of some accepted report, or is refused where the form would refuse it. */
async function correctSome(table: Table, id: ApplicationId, act: { report: number; line: number; share: number }) {
  const { reports, call, grant } = await readPilot(table, id);
  const accepted = reports.filter(({ status }) => status === "accepted");
  const report = accepted[act.report % accepted.length];
  const booked = report ? correctedLines(report).filter(({ computed }) => !computed) : [];
  const line = booked[act.line % Math.max(1, booked.length)];
  if (!report || !line) return;
  const toOre = ore(Math.trunc(line.amountOre * act.share));
  const changes = changesOf(report, call.categories, line.id, toOre);
  const others = { inOthers: costsInOthers(reports, report.number), categories: call.categories };
  const hindered = whyNotCorrect({ report, line, toOre, changes, acceptedOre: grant.acceptedOre, ...others });
  const done = correct(table, id, { number: report.number, line: line.id, toOre });
  if (hindered) expect(await done).toMatchObject({ wrong: [{ field: "amount" }] });
  else expect(await done).toEqual({});
}

type Claim = { readonly category: string; readonly amount: number; readonly accepted: number };
const contentOf = (lines: readonly Claim[], final: boolean) =>
  aContent(
    lines.map(({ category, amount }, n) => aCost(category, amount, { voucher: `A ${n}` })),
    { final },
  );

test("whatever is accepted, cut, rejected and corrected in whatever order: ledger, grant and lines agree, and never more than is earned is paid", async () => {
  await fc.assert(
    fc.asyncProperty(claims, fc.boolean(), acts, async (given, ends, happenings) => {
      const table = inMemoryTable();
      const id = await aProject(table);
      await submitted(
        table,
        id,
        given.map((lines, i) => contentOf(lines, ends && i === given.length - 1)),
      );
      const waiting = given.map((lines, i) => ({ number: i + 1, shares: lines.map(({ accepted }) => accepted) }));
      for (const act of [{ act: "accept" } as const, ...happenings]) {
        const next = act.act === "accept" ? waiting.shift() : undefined;
        if (next && !(await acceptSome(table, id, next.number, next.shares))) return;
        if (act.act === "pay") await payAll(table, id);
        if (act.act === "correct") await correctSome(table, id, act);
        await holds(table, id);
      }
    }),
    { numRuns: 60 },
  );
});

const aClaim = (final = false) =>
  aContent([aCost("staff", 1_000_000), aCost("services", 500_000, { voucher: "A 7" })], { final });

test("a correction posts a line that points at the old one, the flat rate follows, and the payment that has not been sent is replaced", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await submitted(table, id, [aClaim()]);
  await accept(table, id, 1, []);
  await correct(table, id, { number: 1, line: 1, toOre: 400_000 });
  const lines = await ledgerOf(table, id);
  const [old] = lines.filter(({ kind }) => kind === "accepted-cost");
  const name = old && verificationName(old);
  expect(lines.filter(({ kind }) => kind === "correction")).toMatchObject([
    {
      amountOre: -600_000,
      category: { id: "staff" },
      vat: "net",
      costPeriod: "2027-01",
      corrects: { verification: name, line: 1 },
    },
    { amountOre: -128_340, category: { id: "indirect" }, corrects: { verification: name, line: 3 } },
  ]);
  const { grant, payments, reports } = await readPilot(table, id);
  expect(grant).toMatchObject({ acceptedOre: 985_560, dueOre: 272_015 });
  expect(payments.map(({ status, amountOre }) => `${status} ${amountOre}`).sort()).toEqual([
    "cancelled 473036",
    "entered 272015",
  ]);
  expect(reports[0]?.corrections).toMatchObject([{ reason: "arithmetic", changes: [{ id: 1 }, { id: 3 }] }]);
  // Less than before is a decision, and the mail that the line is corrected is its letter.
  expect(table.all().find(({ sk }) => sk.endsWith(letterId(2)))?.["effect"]).toMatchObject({
    template: "report-corrected",
    data: { number: 1, fromOre: 1_000_000, toOre: 400_000, why: "Beloppet är felräknat. Fel summa" },
  });
  await holds(table, id);
});

test("what was paid and is no longer earned is claimed back; earned again it lowers the claim", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await submitted(table, id, [aClaim()]);
  await accept(table, id, 1, []);
  await payAll(table, id);
  await correct(table, id, { number: 1, line: 2, toOre: 0 });
  expect((await readPilot(table, id)).grant).toMatchObject({ paidOre: 473_036, reclaimedOre: 138_000, dueOre: 0 });
  expect(table.all().find(({ sk }) => sk.includes("repayment-claimed"))?.["effect"]).toMatchObject({
    data: { amountOre: 138_000, hadOre: 473_036, claimedBeforeOre: 0, payableOre: 335_036 },
  });
  await correct(table, id, { number: 1, line: 2, toOre: 500_000 });
  expect((await readPilot(table, id)).grant).toMatchObject({ reclaimedOre: 0, dueOre: 0 });
  await holds(table, id);
});

test("a line that was rejected has nothing to point at: what is accepted of it afterwards is a cost of its own, and later corrections point there", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await submitted(table, id, [aClaim()]);
  await accept(table, id, 1, [{ id: 2, acceptedOre: ore(0), reason: "not-proven" }]);
  await correct(table, id, { number: 1, line: 2, toOre: 500_000 });
  await correct(table, id, { number: 1, line: 2, toOre: 300_000 });
  const ofServices = (await ledgerOf(table, id)).filter(({ category }) => category?.id === "services");
  expect(ofServices.map(({ kind, amountOre, voucher }) => [kind, amountOre, voucher])).toEqual([
    ["accepted-cost", 500_000, "A 7"],
    ["correction", -200_000, "A 7"],
  ]);
  expect(ofServices[1]?.corrects?.verification).toBe(ofServices[0] && verificationName(ofServices[0]));
  await holds(table, id);
});

test("the final report and the evaluation do not end corrections; what was given up is taken of the frame again", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await submitted(table, id, [aClaim(true)]);
  const before = await framesOf(table, (await readPilot(table, id)).grant.callId);
  await accept(table, id, 1, [{ id: 1, acceptedOre: ore(0), reason: "not-proven" }]);
  await moved(table, id);
  const { grant } = await readPilot(table, id);
  expect(grant.releasedOre).toBe(grant.capOre - 138_000);
  await correct(table, id, { number: 1, line: 1, toOre: 1_000_000 });
  const after = (await readPilot(table, id)).grant;
  expect(after.releasedOre).toBe(after.capOre - 473_036);
  const committed = (frames: Awaited<ReturnType<typeof framesOf>>) =>
    sumOre(frames.map(({ committedOre }) => committedOre));
  const now = await framesOf(table, grant.callId);
  expect(committed(now)).toBe(committed(before) - after.releasedOre);
  await holds(table, id);
});

test("a correction that needs more of the frame than is left of it is refused, and nothing is changed", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await submitted(table, id, [aClaim(true)]);
  await accept(table, id, 1, [{ id: 1, acceptedOre: ore(0), reason: "not-proven" }]);
  await moved(table, id);
  const { callId } = (await readPilot(table, id)).grant;
  for (const { year, frameOre } of await framesOf(table, callId))
    await table.transact([{ table: "pilots", update: keys.frame(callId, year), set: { committedOre: frameOre } }]);
  const all = table.all();
  const refused = correct(table, id, { number: 1, line: 1, toOre: 1_000_000 });
  await expect(refused).rejects.toMatchObject({ code: "frame-exceeded", facts: { left: "0\u00a0kr" } });
  expect(table.all()).toEqual(all);
});

test("a correction whose frame is taken between the look and the write is refused, and nothing is changed", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await submitted(table, id, [aClaim(true)]);
  await accept(table, id, 1, [{ id: 1, acceptedOre: ore(0), reason: "not-proven" }]);
  await moved(table, id);
  const seen = await readPilot(table, id);
  const { callId } = seen.grant;
  const late: Table = {
    ...table,
    transact: async (writes) => {
      for (const { year, frameOre } of await framesOf(table, callId))
        await table.transact([{ table: "pilots", update: keys.frame(callId, year), set: { committedOre: frameOre } }]);
      return table.transact(writes);
    },
  };
  const pressing = press(late, correctLine, correcting(seen, { number: 1, line: 1, toOre: ore(1_000_000) }));
  await expect(pressing).rejects.toMatchObject({ code: "frame-exceeded", facts: { left: "0\u00a0kr" } });
  expect((await readPilot(table, id)).reports).toEqual(seen.reports);
});

test("the same correction pressed twice is made once; one made from an older page is refused", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await submitted(table, id, [aClaim()]);
  await accept(table, id, 1, []);
  const seen = readPilot(table, id);
  const nonce = newId(Nonce);
  await correct(table, id, { number: 1, line: 1, toOre: 0 }, { nonce, seen });
  const all = table.all();
  await correct(table, id, { number: 1, line: 1, toOre: 0 }, { nonce, seen });
  expect(table.all()).toEqual(all);
  await expect(correct(table, id, { number: 1, line: 2, toOre: 0 }, { seen })).rejects.toMatchObject({
    code: "stale-version",
  });
  expect(table.all()).toEqual(all);
});

test("a correction after its month was closed is posted in the next open month, with its true day", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await submitted(table, id, [aClaim()]);
  await accept(table, id, 1, []);
  const closed = { table: "pilots", update: keys.period("2027-06" as never), set: { closingAt: at } } as const; // as: a month
  await table.transact([closed]);
  await correct(table, id, { number: 1, line: 1, toOre: 0 });
  const line = (await ledgerOf(table, id)).find(({ kind }) => kind === "correction");
  expect(line).toMatchObject({ month: "2027-07", trueDay: "2027-06-01", postingDay: "2027-07-01" });
  const [report] = (await readPilot(table, id)).reports;
  expect(report?.corrections).toMatchObject([{ month: "2027-07", verification: line && verificationName(line) }]);
});

test("an acceptance with cuts and a correction that die before or after any call are done whole or not at all, and once when tried again", async () => {
  const cuts: Cut[] = [{ id: 2, acceptedOre: ore(100_000), reason: "over-budget" }];
  for (const fault of deathsWithin(9)) {
    const table = inMemoryTable();
    const id = await aProject(table);
    await submitted(table, id, [aClaim()]);
    const first = mortality(fault);
    const seen = await readPilot(table, id);
    const pressed = accepting(seen, 1, cuts);
    await first.invoke(() => press(first.mortal(table), acceptReport, pressed)).catch(() => undefined);
    await holds(table, id);
    await press(table, acceptReport, pressed);
    await holds(table, id);

    const second = mortality(fault);
    const again = readPilot(table, id);
    const nonce = newId(Nonce);
    const wanted = { number: 1, line: 1, toOre: 10_000 };
    await second.invoke(() => correct(second.mortal(table), id, wanted, { nonce, seen: again })).catch(() => undefined);
    await holds(table, id);
    await correct(table, id, wanted, { nonce, seen: again });
    await holds(table, id);
    const { grant, reports } = await readPilot(table, id);
    expect(grant.acceptedOre).toBe(10_000 + 2_139 + 100_000);
    expect(reports[0]?.corrections).toHaveLength(1);
  }
});

test("a claim of 450 verifications is accepted in one transaction, and its items keep within what a table takes", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const lines = Array.from({ length: 450 }, (_, i) =>
    aCost(["staff", "services", "travel"][i % 3] ?? "", 10_000 + i, { voucher: `LEV ${i}`, text: "Å".repeat(80) }),
  );
  await submitted(table, id, [aContent(lines)]);
  let transactions = 0;
  const counting: Table = {
    ...table,
    transact: (writes) => {
      transactions += 1;
      return table.transact(writes);
    },
  };
  const cuts = Array.from({ length: 450 }, (_, i) => ({
    id: i + 1,
    acceptedOre: ore(5_000),
    reason: "arithmetic" as const,
    note: "ö".repeat(33),
  }));
  await accept(counting, id, 1, cuts);
  expect(transactions).toBe(1);
  expect((await ledgerOf(table, id)).filter(({ kind }) => kind === "accepted-cost")).toHaveLength(451);
  for (const item of [...table.all(), ...table.all("record")])
    expect(Buffer.byteLength(JSON.stringify(item))).toBeLessThan(400_000);
  await holds(table, id);
});
