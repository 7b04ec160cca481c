import fc from "fast-check";
import { expect, test } from "vitest";
import { aMandate, aRow } from "../../../test/builders/a-mandate.ts";
import { aRepayment, finance, onPilot } from "../../../test/builders/a-payment.ts";
import { aPaidProject, aRecovery, correctTo, leftOf } from "../../../test/builders/a-recovery.ts";
import { amendedAt } from "../../../test/builders/an-amendment.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { openWork } from "../../casework/open-work.ts";
import { bookedOf } from "../../ledger/booked.ts";
import { ledgerOf } from "../../ledger/posting.store.ts";
import { sumsByKind } from "../../ledger/verification.ts";
import { entitledTo, openClaimOf } from "../../pilot/items/grant.ts";
import { creditedOf, isDecided, leftOfRecovery, undecidedOf } from "../../pilot/items/recovery.ts";
import { openWriteOff } from "../../pilot/items/write-off.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { type ApplicationId, Nonce, newId } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { editKronor, kronor, type Ore, ore, sumOre } from "../../vocabulary/ore.ts";
import { openRecoveryOrders } from "../payments.store.ts";
import { paidTowards } from "../settlement.ts";
import { postedBefore } from "../settlement-writes.ts";
import { approveWriteOff } from "./approve-write-off.act.ts";
import { dropWriteOff } from "./drop-write-off.act.ts";
import { invoiceRows } from "./invoice-file.ts";
import { proposeWriteOff } from "./propose-write-off.act.ts";
import { recordRepayment } from "./record-repayment.act.ts";

/** A project of whose 27 600 kr 11 040 are recovered by a decision. */
async function recovered() {
  const table = inMemoryTable();
  const id = await aPaidProject(table);
  await correctTo(table, id, 60_000);
  await aRecovery(table, id);
  return { table, id };
}
const proposes = async (table: Table, id: ApplicationId, amountOre: Ore, by = "a", nonce = newId(Nonce)) => {
  const { version } = (await readPilot(table, id)).grant;
  const typed = { "p-write-off-amount": editKronor(amountOre), "p-reason": "Organisationen har gått i konkurs." };
  const command = { version, typed, language: "sv" } as const;
  return press(table, proposeWriteOff, onPilot(id, { by: finance(by), at: amendedAt, command, nonce }));
};
const versionIn = async (table: Table, id: ApplicationId) =>
  openWriteOff((await readPilot(table, id)).writeOffs)?.version ?? 1;
const approves = async (table: Table, id: ApplicationId, by = "b", nonce = newId(Nonce)) => {
  const command = { version: await versionIn(table, id) };
  return press(table, approveWriteOff, onPilot(id, { by: finance(by), at: amendedAt, command, nonce }));
};
const repays = async (table: Table, id: ApplicationId, amountOre: Ore) => {
  const command = aRepayment((await readPilot(table, id)).grant.version, amountOre, dayOf(amendedAt));
  return press(table, recordRepayment, onPilot(id, { by: finance("a"), at: amendedAt, command }));
};

test("two people write off what is left: it is posted on the plan's account, and is open no longer", async () => {
  const { table, id } = await recovered();
  await repays(table, id, kronor(1_040));
  expect(await proposes(table, id, kronor(10_000))).toEqual({});
  expect(openWork(await readPilot(table, id), dayOf(amendedAt)).map(({ kind }) => kind)).toContain("approve-write-off");
  await approves(table, id);
  const { grant, writeOffs, recoveries, call } = await readPilot(table, id);
  expect([openClaimOf(grant), grant.writtenOffOre]).toEqual([0, kronor(10_000)]);
  expect(recoveries.filter(isDecided).map((one) => leftOfRecovery(grant, one))).toEqual([0]);
  expect(writeOffs).toMatchObject([{ proposed: { id: "a" }, approved: { id: "b" }, amountOre: kronor(10_000) }]);
  expect((await openRecoveryOrders(table)).grants).toEqual([]);
  const [line] = (await ledgerOf(table, id)).filter(({ kind }) => kind === "write-off");
  // A plan without an account of losses has the money among its grants again.
  expect(line?.debit.account).toBe(call.accounting.grants);
  expect(line?.credit.account).toBe(call.accounting.repayments);
  // The grants have cost what was paid, but for what came back.
  expect(bookedOf(sumsByKind(await ledgerOf(table, id))).grantsOre).toBe(grant.paidOre - grant.repaidOre);
});

test("whoever proposed it does not approve it; more than is left, twice at once and what is dropped are refused", async () => {
  const { table, id } = await recovered();
  const tooMuch = await proposes(table, id, kronor(11_041));
  expect(tooMuch.wrong).toEqual([
    { field: "p-write-off-amount", text: expect.stringMatching(/^Högst 11\s040(,00)?\skr är kvar att skriva av\.$/u) },
  ]);
  await proposes(table, id, kronor(11_040));
  await expect(proposes(table, id, kronor(1))).rejects.toMatchObject({ code: "write-off-waits" });
  await expect(approves(table, id, "a")).rejects.toMatchObject({ code: "write-off-own" });
  // Something has come since: so much is not left.
  await repays(table, id, kronor(40));
  await expect(approves(table, id)).rejects.toMatchObject({ code: "write-off-too-much" });
  const command = { version: 1 };
  await press(table, dropWriteOff, onPilot(id, { by: finance("b"), at: amendedAt, command }));
  await expect(approves(table, id)).rejects.toMatchObject({ code: "no-write-off" });
  expect(await leftOf(table, id)).toBe(kronor(11_000));
});

test("where a table of mandates is kept, the one who approves does it within their own", async () => {
  const { table, id } = await recovered();
  const holder = { kind: "person", id: "b", name: "Ekonom b" } as const;
  const row = aRow({ holder, acts: ["claim-write-off"], upToOre: kronor(11_000), reference: "Attestordningen 7" });
  await aMandate(table, row);
  await proposes(table, id, kronor(11_040));
  await expect(approves(table, id)).rejects.toMatchObject({ code: "outside-mandate" });
  await press(table, dropWriteOff, onPilot(id, { by: finance("a"), at: amendedAt, command: { version: 1 } }));
  await proposes(table, id, kronor(11_000));
  await approves(table, id);
  expect((await readPilot(table, id)).writeOffs.at(-1)?.approved?.mandate).toBe("Attestordningen 7");
});

test("more is accepted after it was written off: so much of the write-off is taken back, and nothing is paid twice", async () => {
  const { table, id } = await recovered();
  await proposes(table, id, kronor(11_040));
  await approves(table, id);
  await correctTo(table, id, 80_000);
  const { grant } = await readPilot(table, id);
  expect([grant.reclaimedOre, grant.writtenOffOre, grant.dueOre]).toEqual([kronor(5_520), kronor(5_520), 0]);
});

test("twenty approvals at once are one, and twenty proposals at once are one", async () => {
  const { table, id } = await recovered();
  const proposals = Array.from({ length: 20 }, () => proposes(table, id, kronor(5_000)));
  expect((await Promise.allSettled(proposals)).filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const approvals = Array.from({ length: 20 }, () => approves(table, id));
  expect((await Promise.allSettled(approvals)).filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await leftOf(table, id)).toBe(kronor(6_040));
  expect((await ledgerOf(table, id)).filter(({ kind }) => kind === "write-off")).toHaveLength(1);
});

type Step = { readonly does: "correct" | "recover" | "repay" | "write-off"; readonly share: number };
const anyStep: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom("correct", "recover", "repay", "write-off"),
  share: fc.integer({ min: 0, max: 100 }),
});

/** What is true of claims, decisions, credits and the book, whatever has happened. */
async function holds(table: Table, id: ApplicationId) {
  const pilot = await readPilot(table, id);
  const { grant, recoveries, documents } = pilot;
  const decided = recoveries.filter(isDecided);
  const left = sumOre(decided.map((one) => leftOfRecovery(grant, one)));
  expect(left + undecidedOf(grant, recoveries)).toBe(openClaimOf(grant));
  expect(openClaimOf(grant)).toBeGreaterThanOrEqual(0);
  for (const one of decided) expect(creditedOf(one)).toBeLessThanOrEqual(one.amountOre);
  const invoiced = sumOre(invoiceRows(pilot).map(({ amountOre }) => amountOre));
  expect(invoiced).toBeLessThanOrEqual(grant.reclaimedOre);
  const credits = decided.flatMap(({ credits: all = [] }) => all);
  expect(documents.filter(({ kind }) => kind === "credit")).toHaveLength(credits.length);
  const posted = postedBefore(grant);
  const none = Object.fromEntries(Object.keys(posted).map((kind) => [kind, 0]));
  expect({ ...none, ...sumsByKind(await ledgerOf(table, id)) }).toEqual(posted);
  expect(paidTowards(grant) + grant.dueOre).toBe(entitledTo(grant));
  // Money is with the holder, has come back, or was given up: nothing of it is nowhere.
  expect(grant.paidOre + grant.advancedOre - grant.repaidOre).toBeLessThanOrEqual(
    grant.capOre + openClaimOf(grant) + (grant.writtenOffOre ?? 0),
  );
}

/** Each step as people would take it, where there is something to take it on. */
async function happens(table: Table, id: ApplicationId, { does, share }: Step) {
  const { grant, recoveries } = await readPilot(table, id);
  const part = ore(Math.ceil((openClaimOf(grant) * share) / 100));
  if (does === "correct") return correctTo(table, id, share * 1_000);
  if (does === "recover") return undecidedOf(grant, recoveries) > 0 ? aRecovery(table, id) : undefined;
  if (part === 0) return undefined;
  if (does === "repay") return repays(table, id, part);
  await proposes(table, id, part);
  return approves(table, id);
}

test("whatever the order of corrections, decisions, repayments and write-offs: what is left is what is claimed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 9 }), async (steps) => {
      const table = inMemoryTable();
      const id = await aPaidProject(table);
      for (const step of steps) {
        await happens(table, id, step);
        await holds(table, id);
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
