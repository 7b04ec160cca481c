import { expect, test } from "vitest";
import {
  aBatch,
  aDuePayment,
  anAdvance,
  anAttestedPayment,
  aPayee,
  aPick,
  aRepayment,
  attest,
  chosen,
  finance,
  grantOf,
  onPilot,
  otherBankgiro,
  paymentOf,
  paymentsIn,
} from "../../test/builders/a-payment.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { overtaken } from "../../test/fakes/overtaken.ts";
import { readPilot } from "../pilot/pilot.ts";
import { press } from "../pilot/press.ts";
import { instant, LocalDay } from "../vocabulary/instant.ts";
import { kronor, ore } from "../vocabulary/ore.ts";
import { decideAdvance } from "./advances/decide-advance.act.ts";
import { withdrawAdvance } from "./advances/withdraw-advance.act.ts";
import { attestPayment } from "./attest-payment.act.ts";
import { readBatches } from "./batches/batch.store.ts";
import { makeBatch } from "./batches/make-batch.act.ts";
import { checkPayee } from "./payee/check-payee.act.ts";
import { enterPayee } from "./payee/enter-payee.act.ts";
import { recordRepayment } from "./repayments/record-repayment.act.ts";
import { grantChanged } from "./settlement-writes.ts";

// A form can be made to carry the version that another press is about to make. When that press comes between the read
// and the write, what was read before it must not be written over what it did.

const at = instant("2027-01-15T12:00:00Z");
const decider = { kind: "decider", id: "d", name: "Beslutsfattaren" } as const;
const stale = { code: "stale-version" };

test("an attest of a version that is not there yet cannot take back a colleague's attest", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const paymentId = await aDuePayment(table, id);
  const { version } = await paymentOf(table, id, paymentId);
  const slow = overtaken(attestPayment, () => attest(table, id, paymentId, "f1"));
  const command = { paymentId, version: version + 1, payeeVersion: 0 };
  const ahead = press(table, slow, onPilot(id, { by: finance("officer"), at, command }));
  await expect(ahead).rejects.toMatchObject(stale);
  expect((await paymentOf(table, id, paymentId)).attests).toMatchObject([{ id: "f1" }]);
});

test("a payment cannot come into two batches, whatever version a form carries", async () => {
  const table = inMemoryTable();
  const applicationId = await aProject(table);
  await aPayee(table, applicationId);
  const paymentId = await anAttestedPayment(table, applicationId);
  const pick = await aPick(table, applicationId, paymentId);
  const slow = overtaken(makeBatch, () => aBatch(table, [{ applicationId, paymentId }]));
  const ahead = press(table, slow, chosen([{ ...pick, version: pick.version + 1 }]));
  await expect(ahead).rejects.toMatchObject(stale);
  expect((await readBatches(table)).batches).toHaveLength(1);
});

test("an advance cannot be decided beyond its limits on sums that have not been seen", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const { version } = await grantOf(table, id);
  const asked = (seen: number) => onPilot(id, { by: decider, at, command: anAdvance(seen, kronor(400_000)) });
  const slow = overtaken(decideAdvance, () => press(table, decideAdvance, asked(version)));
  await expect(press(table, slow, asked(version + 1))).rejects.toMatchObject(stale);
  expect((await grantOf(table, id)).advanceDueOre).toBe(kronor(400_000));
});

test("an advance that is on its way to the bank cannot be taken back on sums that have not been seen", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await aPayee(table, id);
  const first = anAdvance((await grantOf(table, id)).version, kronor(1_000));
  await press(table, decideAdvance, onPilot(id, { by: decider, at, command: first }));
  const [advance] = paymentsIn(table.all("pilots"));
  if (!advance) throw new Error("no advance");
  const { paymentId } = advance;
  for (const who of ["f1", "f2"]) await attest(table, id, paymentId, who);
  await aBatch(table, [{ applicationId: id, paymentId }]);
  const command = { version: (await grantOf(table, id)).version + 1, paymentId };
  const slow = overtaken(withdrawAdvance, () => aDuePayment(table, id));
  await expect(press(table, slow, onPilot(id, { by: decider, at, command }))).rejects.toMatchObject(stale);
  expect((await paymentOf(table, id, paymentId)).status).toBe("batched");
});

test("a repayment cannot be counted over another one", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await table.transact([grantChanged(await grantOf(table, id), { reclaimedOre: ore(10_000) }, at)]);
  const { version } = await grantOf(table, id);
  const came = (seen: number) =>
    onPilot(id, { by: finance("f1"), at, command: aRepayment(seen, ore(6_000), LocalDay.parse("2027-01-10")) });
  const slow = overtaken(recordRepayment, () => press(table, recordRepayment, came(version)));
  await expect(press(table, slow, came(version + 1))).rejects.toMatchObject(stale);
  expect((await grantOf(table, id)).repaidOre).toBe(6_000);
});

test("neither a new payee nor a check of one can take back what was approved meanwhile", async () => {
  for (const what of ["check", "enter"]) {
    const table = inMemoryTable();
    const id = await aProject(table);
    await aPayee(table, id);
    await aPayee(table, id, { giro: otherBankgiro });
    const version = (await readPilot(table, id)).payee?.version ?? 0;
    const approved = { version, outcome: "approved" } as const;
    const approves = () => press(table, checkPayee, onPilot(id, { by: finance("f1"), at, command: approved }));
    const ahead = { by: finance("f2"), at };
    const rejected = { version: version + 1, outcome: "rejected" } as const;
    const typed = { "p-giro": "PG 18", "p-message": "" };
    const entered = { version: version + 1, typed, language: "sv" } as const;
    const pressed =
      what === "check"
        ? press(table, overtaken(checkPayee, approves), onPilot(id, { ...ahead, command: rejected }))
        : press(table, overtaken(enterPayee, approves), onPilot(id, { ...ahead, command: entered }));
    await expect(pressed).rejects.toMatchObject(stale);
    expect((await readPilot(table, id)).payee).toMatchObject({ current: { giro: otherBankgiro } });
  }
});
