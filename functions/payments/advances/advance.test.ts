import { expect, test } from "vitest";
import {
  aBatch,
  aDuePayment,
  anAdvance,
  aPayee,
  attest,
  grantOf,
  onPilot,
  paymentOf,
  paymentsIn,
} from "../../../test/builders/a-payment.ts";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { deathsWithin, mortality } from "../../../test/fakes/mortality.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import { type ApplicationId, Nonce, newId, type PaymentId } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { kronor, zeroOre } from "../../vocabulary/ore.ts";
import { Rate } from "../../vocabulary/rate.ts";
import { readAdvance } from "./advance.form.ts";
import { advanceBounds } from "./advance.ts";
import { decideAdvance } from "./decide-advance.act.ts";
import { withdrawAdvance } from "./withdraw-advance.act.ts";

const at = instant("2027-01-15T12:00:00Z");
const by = { kind: "decider", id: "d", name: "Beslutsfattaren" } as const;

const decide = async (
  table: Table,
  id: ApplicationId,
  amount: number,
  nonce = newId(Nonce),
  grant: ReturnType<typeof grantOf> = grantOf(table, id),
) => {
  const command = anAdvance((await grant).version, kronor(amount));
  return press(table, decideAdvance, onPilot(id, { by, at, command, nonce }));
};
const withdraw = async (table: Table, id: ApplicationId, paymentId: PaymentId) => {
  const { version } = await grantOf(table, id);
  return press(table, withdrawAdvance, onPilot(id, { by, at, command: { version, paymentId } }));
};
const advancesOf = (table: ReturnType<typeof inMemoryTable>) => paymentsIn(table.all("pilots"));

test("at most the call's share of the grant and its amount are advanced, over all that is not settled", async () => {
  const table = inMemoryTable();
  const grant = await grantOf(table, await aProject(table));
  const half = { share: Rate.parse("0.5"), mostOre: kronor(1_000_000) };
  expect(advanceBounds(grant, half).nowOre).toBe(40_030_450);
  expect(advanceBounds(grant, theCall.advance).nowOre).toBe(kronor(400_000));
  const some = { ...grant, advanceDueOre: kronor(100_000), advancedOre: kronor(250_000), settledOre: kronor(50_000) };
  expect(advanceBounds(some, theCall.advance)).toMatchObject({
    unsettledOre: kronor(300_000),
    nowOre: kronor(100_000),
  });
});

test("never more is advanced than is left of the grant, and what is held back is not", async () => {
  const table = inMemoryTable();
  const grant = await grantOf(table, await aProject(table));
  const nearly = { ...grant, paidOre: kronor(700_000), dueOre: kronor(50_000) };
  expect(advanceBounds(nearly, theCall.advance).nowOre).toBe(kronor(50_609));
  expect(advanceBounds({ ...nearly, holdbackOre: kronor(80_000) }, theCall.advance)).toMatchObject({
    leftOre: zeroOre,
    nowOre: zeroOre,
  });
});

test("what is claimed back and has not come is still with the holder, and is not advanced once more", async () => {
  const table = inMemoryTable();
  const grant = await grantOf(table, await aProject(table));
  const reclaimed = { ...grant, paidOre: grant.capOre, reclaimedOre: kronor(300_000) };
  expect(advanceBounds(reclaimed, theCall.advance).nowOre).toBe(zeroOre);
  expect(advanceBounds({ ...reclaimed, repaidOre: kronor(200_000) }, theCall.advance).nowOre).toBe(kronor(200_000));
});

test("a decided advance is a payment to attest, entered by the decider, counted in the grant, and the holder gets a mail", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await decide(table, id, 100_000);
  expect(await grantOf(table, id)).toMatchObject({ advanceDueOre: kronor(100_000), dueOre: 0 });
  const [advance] = advancesOf(table);
  expect(advance).toMatchObject({ kind: "advance", status: "entered", reason: "Hyran.", enteredBy: { id: "d" } });
  if (!advance) throw new Error("no advance");
  await expect(attest(table, id, advance.paymentId, "d")).rejects.toMatchObject({ code: "attester-entered" });
  const letters = table.all("pilots").map(({ effect }) => (effect as { template?: string } | undefined)?.template); // as: an outbox entry's effect
  expect(letters).toContain("advance-decided");
});

test("two advances at once cannot both be counted from the same sums, and a second press decides once", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const seen = grantOf(table, id);
  const outcomes = await Promise.allSettled([1, 2].map(() => decide(table, id, 300_000, newId(Nonce), seen)));
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  expect(outcomes[1]).toMatchObject({ reason: { code: "stale-version" } });
  const nonce = newId(Nonce);
  const now = grantOf(table, id);
  for (const _ of [1, 2]) await decide(table, id, 50_000, nonce, now);
  expect((await grantOf(table, id)).advanceDueOre).toBe(kronor(350_000));
  expect(await decide(table, id, 50_001)).toMatchObject({ wrong: [{ field: "p-amount" }] });
  expect((await grantOf(table, id)).advanceDueOre).toBe(kronor(350_000));
});

test("nothing is advanced when the project is ending or has ended", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const seen = grantOf(table, id);
  await seen;
  const move = { factId: "f", fact: "finalReportAccepted", from: "funded", to: "reported", at, by, reason: "report/1" };
  await table.transact([{ table: "pilots", update: keys.case(id), set: { pendingMove: move } }]);
  await expect(decide(table, id, 1, newId(Nonce), seen)).rejects.toMatchObject({ code: "move-pending" });
  await table.transact([
    { table: "pilots", update: keys.case(id), set: { stage: "reported" }, remove: ["pendingMove"] },
  ]);
  await expect(decide(table, id, 1, newId(Nonce), seen)).rejects.toMatchObject({ code: "not-in-this-stage" });
  await table.transact([
    { table: "pilots", update: keys.case(id), set: { stage: "funded" } },
    { table: "pilots", update: keys.grant(id), set: { ended: true } },
  ]);
  await expect(decide(table, id, 1)).rejects.toMatchObject({ code: "not-in-this-stage" });
  expect(advancesOf(table)).toEqual([]);
});

test("an advance that has not been sent can be taken back, one that is on its way cannot", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await aPayee(table, id);
  await decide(table, id, 100_000);
  const [advance] = advancesOf(table);
  if (!advance) throw new Error("no advance");
  const { paymentId } = advance;
  for (const who of ["f1", "f2"]) await attest(table, id, paymentId, who);
  const batched = inMemoryTable();
  for (const item of table.all("pilots")) await batched.transact([{ table: "pilots", put: item }]);
  await aBatch(batched, [{ applicationId: id, paymentId }]);
  await expect(withdraw(batched, id, paymentId)).rejects.toMatchObject({ code: "not-in-this-stage" });
  await withdraw(table, id, paymentId);
  expect((await paymentOf(table, id, paymentId)).status).toBe("cancelled");
  expect((await grantOf(table, id)).advanceDueOre).toBe(0);
  await expect(withdraw(table, id, paymentId)).rejects.toMatchObject({ code: "not-in-this-stage" });
});

test("a decision that dies before or after any call is recorded whole or not at all, and once when pressed again", async () => {
  const undisturbed = inMemoryTable();
  const counting = mortality(undefined);
  const granted = await aProject(undisturbed);
  await decide(counting.mortal(undisturbed), granted, 1_000, newId(Nonce), grantOf(undisturbed, granted));
  expect(counting.calls()).toBeGreaterThan(4);
  for (const fault of deathsWithin(counting.calls())) {
    const table = inMemoryTable();
    const id = await aProject(table);
    const { mortal, invoke } = mortality(fault);
    const nonce = newId(Nonce);
    const seen = grantOf(table, id);
    await invoke(() => decide(mortal(table), id, 1_000, nonce, seen)).catch(() => undefined);
    const { advanceDueOre } = await grantOf(table, id);
    expect(advancesOf(table)).toHaveLength(advanceDueOre === 0 ? 0 : 1);
    await decide(table, id, 1_000, nonce, seen);
    expect([(await grantOf(table, id)).advanceDueOre, advancesOf(table).length]).toEqual([kronor(1_000), 1]);
  }
});

test("an advance without a reason, of nothing or of too much is refused in words", () => {
  const problems = (amount: string, reason = "Hyran.") =>
    JSON.stringify(readAdvance({ "p-amount": amount, "p-reason": reason }, kronor(1_000), "sv"));
  expect(problems("1 000,01")).toContain("1\u00a0000");
  expect(problems("-5")).toContain("större än noll");
  expect(problems("0")).toContain("större än noll");
  expect(problems("mycket")).toContain("i kronor");
  expect(problems("999999999999999")).toContain("i kronor");
  expect(problems("10", "")).toContain("särskilda skäl");
  expect(problems("10", "x".repeat(1_001))).toContain("högst 1\u00a0000 tecken. Stryk 1 tecken");
  expect(readAdvance({ "p-amount": "1 000", "p-reason": "Hyran." }, kronor(1_000), "sv")).toMatchObject({ ok: true });
});

test("a payment that is due leaves less to advance", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await aDuePayment(table, id, { amount: kronor(700_000) });
  await decide(table, id, 100_609);
  expect(await decide(table, id, 1)).toMatchObject({ wrong: [{ field: "p-amount" }] });
  expect((await grantOf(table, id)).advanceDueOre).toBe(kronor(100_609));
});
