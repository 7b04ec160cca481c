import { expect, test } from "vitest";
import { aRepayment, finance, grantOf, onPilot } from "../../../test/builders/a-payment.ts";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { deathsWithin, mortality } from "../../../test/fakes/mortality.ts";
import { ledgerOf, postToLedger } from "../../ledger/posting.store.ts";
import { mailEntry } from "../../pilot/happenings.ts";
import { openClaimOf } from "../../pilot/items/grant.ts";
import { press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { dayOf, instant, LocalDay } from "../../vocabulary/instant.ts";
import { kronor, ore } from "../../vocabulary/ore.ts";
import { openRecoveryOrders } from "../payments.store.ts";
import { settled } from "../settlement.ts";
import { grantChanged, postedBefore, settlementMade } from "../settlement-writes.ts";
import { recordRepayment } from "./record-repayment.act.ts";
import { readRepayment } from "./repayment.form.ts";

const at = instant("2027-05-10T12:00:00Z");
const later = instant("2027-05-20T12:00:00Z");
const day = LocalDay.parse("2027-05-03");
const officer = { kind: "officer", id: "o", name: "Handläggaren" } as const;

/** A pilot that was paid for 1 000 kr and whose costs are then corrected down to 600 kr: 110,40 kr is claimed back. */
async function aClaim() {
  const table = inMemoryTable();
  const id = await aProject(table);
  const grant = await grantOf(table, id);
  await table.transact([grantChanged(grant, { acceptedOre: kronor(1_000), paidOre: ore(27_600) }, at)]);
  const paid = await grantOf(table, id);
  const settlement = settled(paid, { changeOre: kronor(-400), final: false }, []);
  const reference = "report/1";
  const money = settlementMade({
    grant: paid,
    call: theCall,
    settlement,
    recoveries: [],
    registrationNumber: undefined,
    reference,
    by: officer,
    at,
  });
  const { applicationId, callId, organisation, organisationNumber, municipality } = paid;
  const posting = { applicationId, callId, organisation, organisationNumber, municipality, reference, at };
  await postToLedger(table, { ...posting, before: postedBefore(paid), lines: money.lines }, (posted) =>
    table.transact([
      ...money.writes,
      ...money.mails.map((mail) => mailEntry(pilotSubject(applicationId), mail, at)),
      ...posted,
    ]),
  );
  return { table, id };
}
const receive = async (
  table: Table,
  id: ApplicationId,
  amount: number,
  nonce = newId(Nonce),
  grant: ReturnType<typeof grantOf> = grantOf(table, id),
) => {
  const command = aRepayment((await grant).version, ore(amount), day);
  return press(table, recordRepayment, onPilot(id, { by: finance("f1"), at: later, command, nonce }));
};

test("a claim is listed until all of it has come, and its letter has the arithmetic", async () => {
  const { table, id } = await aClaim();
  expect((await openRecoveryOrders(table)).grants.map(openClaimOf)).toEqual([11_040]);
  const letter = table
    .all("pilots")
    .find(({ effect }) => (effect as { template?: string } | undefined)?.template === "repayment-claimed"); // as: an outbox entry's effect
  expect(letter?.["effect"]).toMatchObject({
    data: { amountOre: 11_040, hadOre: 27_600, claimedBeforeOre: 0, payableOre: 16_560 },
  });
  const since = (await grantOf(table, id)).reclaimedSince;
  await receive(table, id, 5_000);
  const { grants } = await openRecoveryOrders(table);
  expect(grants.map((grant) => [openClaimOf(grant), grant.reclaimedSince])).toEqual([[6_040, since]]);
  await receive(table, id, 6_040);
  expect((await openRecoveryOrders(table)).grants).toEqual([]);
  expect((await grantOf(table, id)).reclaimedSince).toBeUndefined();
});

test("what comes is posted with the day on which it came, and counted", async () => {
  const { table, id } = await aClaim();
  await receive(table, id, 5_000);
  await receive(table, id, 1_000);
  const lines = (await ledgerOf(table, id)).filter(({ kind }) => kind === "repayment");
  expect(lines.map((line) => [line.amountOre, line.runningTotalOre, line.trueDay, line.month])).toEqual([
    [5_000, 5_000, day, "2027-05"],
    [1_000, 6_000, day, "2027-05"],
  ]);
  expect((await grantOf(table, id)).repaidOre).toBe(6_000);
});

test("more than is claimed, nothing, or a day that cannot be is refused", async () => {
  const { table, id } = await aClaim();
  for (const amount of [11_041, 0])
    expect(await receive(table, id, amount)).toMatchObject({ wrong: [{ field: "p-amount" }] });
  const recordedOn = dayOf((await grantOf(table, id)).grantedAt);
  const problems = (amount: string, typedDay = "2027-05-03") =>
    JSON.stringify(
      readRepayment(
        { "p-amount": amount, "p-day": typedDay },
        { mostOre: ore(11_040), recordedOn, today: dayOf(at) },
        "sv",
      ),
    );
  expect(problems("110,41")).toContain("110,40");
  expect(problems("0")).toContain("större än noll");
  expect(problems("x")).toContain("i kronor");
  expect(problems("10", "2027-05-11")).toContain("framtiden");
  expect(problems("10", "1999-01-01")).toContain("21 november 2026");
  expect(problems("10", "")).toContain("vilken dag");
  expect((await grantOf(table, id)).repaidOre).toBe(0);
});

test("two who record the same money at once: one counts, the other is asked to look again", async () => {
  const { table, id } = await aClaim();
  const seen = grantOf(table, id);
  const outcomes = await Promise.allSettled([1, 2].map(() => receive(table, id, 5_000, newId(Nonce), seen)));
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect((await grantOf(table, id)).repaidOre).toBe(5_000);
});

test("a repayment that dies before or after any call is recorded whole or not at all, and once when pressed again", async () => {
  const undisturbed = await aClaim();
  const counting = mortality(undefined);
  const granted = grantOf(undisturbed.table, undisturbed.id);
  await receive(counting.mortal(undisturbed.table), undisturbed.id, 5_000, newId(Nonce), granted);
  expect(counting.calls()).toBeGreaterThan(6);
  for (const fault of deathsWithin(counting.calls())) {
    const { table, id } = await aClaim();
    const { mortal, invoke } = mortality(fault);
    const nonce = newId(Nonce);
    const seen = grantOf(table, id);
    await invoke(() => receive(mortal(table), id, 5_000, nonce, seen)).catch(() => undefined);
    const count = async () => (await ledgerOf(table, id)).filter(({ kind }) => kind === "repayment").length;
    expect(await count()).toBe((await grantOf(table, id)).repaidOre === 0 ? 0 : 1);
    await receive(table, id, 5_000, nonce, seen);
    expect([await count(), (await grantOf(table, id)).repaidOre]).toEqual([1, 5_000]);
  }
});
