import { expect, test } from "vitest";
import {
  aBatch,
  aDuePayment,
  anAttestedPayment,
  aPayee,
  attest,
  finance,
  grantOf,
  otherBankgiro,
  paymentOf,
} from "../../test/builders/a-payment.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { payeeIn } from "../pilot/items/payee-items.ts";
import { paymentsIn } from "../pilot/items/payment-items.ts";
import { readPilot } from "../pilot/read-case.ts";
import { Nonce, newId } from "../vocabulary/ids.ts";
import { instant, LocalDay } from "../vocabulary/instant.ts";
import { kronor, ore } from "../vocabulary/ore.ts";
import { tableAdvances } from "./advances/advance.store.ts";
import { decideAdvance, withdrawAdvance } from "./advances/decide-advance.use-case.ts";
import { attestPayment } from "./attest-payment.use-case.ts";
import { readBatches, tableBatches } from "./batches/batch.store.ts";
import { makeBatch } from "./batches/make-batch.use-case.ts";
import { readGranted } from "./granted.store.ts";
import { checkPayee, enterPayee } from "./payee/change-payee.use-case.ts";
import { tablePayees } from "./payee/payee.store.ts";
import { tableAttests } from "./payment.store.ts";
import { recordRepayment } from "./repayments/record-repayment.use-case.ts";
import { tableRepayments } from "./repayments/repayment.store.ts";
import { grantChanged } from "./settlement-writes.ts";

// A form can be made to carry the version that another press is about to make. Whoever meets that press between the
// read and the write would have their old reading written over what it did.

const clock = () => instant("2027-01-15T12:00:00Z");
const decider = { kind: "decider", id: "d", name: "Beslutsfattaren" } as const;
const stale = { code: "stale-version" };

test("an attest of a version that is not there yet cannot take back a colleague's attest", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const paymentId = await aDuePayment(table, id);
  const payment = await paymentOf(table, id, paymentId);
  await attest(table, id, paymentId, "f1");
  const press = attestPayment({ attests: tableAttests(table), clock });
  const ahead = press({ payment, version: payment.version + 1, by: finance("officer"), nonce: newId(Nonce) });
  await expect(ahead).rejects.toMatchObject(stale);
  expect((await paymentOf(table, id, paymentId)).attests).toMatchObject([{ id: "f1" }]);
});

test("a payment cannot come into two batches, whatever version a form carries", async () => {
  const table = inMemoryTable();
  const applicationId = await aProject(table);
  await aPayee(table, applicationId);
  const paymentId = await anAttestedPayment(table, applicationId);
  const { version } = await paymentOf(table, applicationId, paymentId);
  const batches = tableBatches(table);
  const slow = {
    ...batches,
    read: async (picks: Parameters<typeof batches.read>[0]) => {
      const read = await batches.read(picks);
      await aBatch(table, [{ applicationId, paymentId }]);
      return read;
    },
  };
  const press = makeBatch({ batches: slow, clock });
  const picks = [{ applicationId, paymentId, version: version + 1 }];
  await expect(press({ picks, by: finance("f1"), nonce: newId(Nonce) })).rejects.toMatchObject(stale);
  expect((await readBatches(table)).batches).toHaveLength(1);
});

test("an advance cannot be decided beyond its limits on sums that nobody has seen", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const granted = await readGranted(table, id);
  const { version } = granted.grant;
  const press = decideAdvance({ advances: tableAdvances(table), clock });
  const asked = { granted, amountOre: kronor(400_000), reason: "Hyran.", by: decider };
  await press({ ...asked, version, nonce: newId(Nonce) });
  await expect(press({ ...asked, version: version + 1, nonce: newId(Nonce) })).rejects.toMatchObject(stale);
  expect((await grantOf(table, id)).advanceDueOre).toBe(kronor(400_000));
});

test("an advance that is on its way to the bank cannot be taken back on sums that nobody has seen", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await aPayee(table, id);
  const decide = decideAdvance({ advances: tableAdvances(table), clock });
  const first = await readGranted(table, id);
  const asked = { granted: first, amountOre: kronor(1_000), reason: "Hyran.", by: decider, nonce: newId(Nonce) };
  await decide({ ...asked, version: first.grant.version });
  const [advance] = paymentsIn(table.all("pilots"));
  if (!advance) throw new Error("no advance");
  for (const who of ["f1", "f2"]) await attest(table, id, advance.paymentId, who);
  await aBatch(table, [{ applicationId: id, paymentId: advance.paymentId }]);
  const granted = await readGranted(table, id);
  await aDuePayment(table, id);
  const withdraw = withdrawAdvance({ advances: tableAdvances(table), clock });
  const { paymentId } = advance;
  const ahead = { granted, version: granted.grant.version + 1, paymentId, by: decider, nonce: newId(Nonce) };
  await expect(withdraw(ahead)).rejects.toMatchObject(stale);
  expect((await paymentOf(table, id, paymentId)).status).toBe("batched");
});

test("a repayment cannot be counted over another one", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await table.transact([grantChanged(await grantOf(table, id), { reclaimedOre: ore(10_000) }, clock())]);
  const granted = await readGranted(table, id);
  const { version } = granted.grant;
  const press = recordRepayment({ repayments: tableRepayments(table), clock });
  const came = { granted, amountOre: ore(6_000), day: LocalDay.parse("2027-01-10"), by: finance("f1") };
  await press({ ...came, version, nonce: newId(Nonce) });
  await expect(press({ ...came, version: version + 1, nonce: newId(Nonce) })).rejects.toMatchObject(stale);
  expect((await grantOf(table, id)).repaidOre).toBe(6_000);
});

test("neither a new payee nor a check of one can take back what was approved meanwhile", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await aPayee(table, id);
  await aPayee(table, id, { giro: otherBankgiro });
  const payee = payeeIn(await readPilot(table, id));
  if (!payee) throw new Error("no payee");
  const pressed = { grant: await grantOf(table, id), payee };
  const payees = tablePayees(table);
  const check = checkPayee({ payees, clock });
  const { version } = payee;
  await check({ ...pressed, version, outcome: "approved", by: finance("f1"), nonce: newId(Nonce) });
  const ahead = { ...pressed, version: version + 1, by: finance("f2") };
  await expect(check({ ...ahead, outcome: "rejected", nonce: newId(Nonce) })).rejects.toMatchObject(stale);
  const typed = { giro: { kind: "plusgiro", number: "18" }, message: "" } as const;
  const enter = enterPayee({ payees, clock })({ ...ahead, typed, nonce: newId(Nonce) });
  await expect(enter).rejects.toMatchObject(stale);
  expect(payeeIn(await readPilot(table, id))).toMatchObject({ current: { giro: otherBankgiro } });
});
