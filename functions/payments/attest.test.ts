import { describe, expect, test } from "vitest";
import {
  aBatch,
  aCallBack,
  aDuePayment,
  aPayee,
  attest,
  finance,
  onPilot,
  otherBankgiro,
  paymentOf,
  theirBankgiro,
} from "../../test/builders/a-payment.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { othersPaidTo, payeeFootprint } from "../pilot/double-funding/footprint.store.ts";
import { readPilot } from "../pilot/pilot.ts";
import { press } from "../pilot/press.ts";
import { ApplicationId, Nonce, newId } from "../vocabulary/ids.ts";
import { instant } from "../vocabulary/instant.ts";
import { OrganisationNumber } from "../vocabulary/organisation-number.ts";
import { attestPayment } from "./attest-payment.act.ts";
import { checkPayee } from "./payee/check-payee.act.ts";
import { paymentsListed } from "./payments.store.ts";

const anAssociation = OrganisationNumber.parse("802002-4280");
const at = instant("2027-01-15T12:00:00Z");

async function aPaymentToAttest() {
  const table = inMemoryTable();
  const id = await aProject(table);
  const paymentId = await aDuePayment(table, id, { by: "officer" });
  const now = () => paymentOf(table, id, paymentId);
  return { table, id, paymentId, now, by: (who: string) => attest(table, id, paymentId, who) };
}

test("two different people make a payment attested, and it moves through the lists", async () => {
  const { table, by, now } = await aPaymentToAttest();
  const listed = async () => {
    const pages = await Promise.all(
      (["entered", "attested-once", "attested"] as const).map((status) => paymentsListed(table, status)),
    );
    return pages.map(({ payments }) => payments.length);
  };
  expect(await listed()).toEqual([1, 0, 0]);
  await by("f1");
  expect(await listed()).toEqual([0, 1, 0]);
  await by("f2");
  expect(await listed()).toEqual([0, 0, 1]);
  expect((await now()).attests.map(({ id }) => id)).toEqual(["f1", "f2"]);
});

test("the person who made it due does not attest it, whatever their roles", async () => {
  const { by, now } = await aPaymentToAttest();
  await expect(by("officer")).rejects.toMatchObject({ code: "attester-entered" });
  await by("f1");
  await expect(by("officer")).rejects.toMatchObject({ code: "attester-entered" });
  expect((await now()).attests).toHaveLength(1);
});

test("no person attests twice, and a third attest is not needed", async () => {
  const { by, now } = await aPaymentToAttest();
  await by("f1");
  await expect(by("f1")).rejects.toMatchObject({ code: "attester-twice" });
  await by("f2");
  await expect(by("f3")).rejects.toMatchObject({ code: "not-in-this-stage" });
  expect((await now()).status).toBe("attested");
});

test("two who press at the same moment: one attest counts, the other is asked to look again", async () => {
  const { table, id, paymentId, now } = await aPaymentToAttest();
  const command = { paymentId, version: 1, payeeVersion: 0 };
  const pressed = ["f1", "f2"].map((who) =>
    press(table, attestPayment, onPilot(id, { by: finance(who), at, command })),
  );
  const outcomes = await Promise.allSettled(pressed);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  expect(outcomes[1]).toMatchObject({ reason: { code: "stale-version" } });
  expect((await now()).attests).toHaveLength(1);
});

test("a second press of the same button attests once and is no mistake", async () => {
  const { table, id, paymentId, now } = await aPaymentToAttest();
  const pressed = onPilot(id, {
    by: finance("f1"),
    at,
    command: { paymentId, version: 1, payeeVersion: 0 },
    nonce: newId(Nonce),
  });
  for (const _ of [1, 2]) await press(table, attestPayment, pressed);
  expect((await now()).attests).toHaveLength(1);
});

describe("an attest covers where the money goes", () => {
  test("a first number that comes after the attests takes both back", async () => {
    const { table, id, by, now } = await aPaymentToAttest();
    await by("f1");
    await by("f2");
    await aPayee(table, id);
    expect(await now()).toMatchObject({ status: "entered", attests: [] });
    const log = table.all("record").filter(({ action }) => action === "payment.attests-taken-back");
    expect(log).toMatchObject([{ details: { amountOre: (await now()).amountOre } }]);
  });

  test("another number takes them back when it is approved, and not while it waits or when it is not approved", async () => {
    const { table, id, by, now } = await aPaymentToAttest();
    await aPayee(table, id);
    await by("f1");
    await by("f2");
    const check = async (outcome: "approved" | "rejected") => {
      await aPayee(table, id, { giro: otherBankgiro });
      expect((await now()).status).toBe("attested");
      const { payee } = await readPilot(table, id);
      const command = { version: payee?.version ?? 0, outcome };
      await press(table, checkPayee, onPilot(id, { by: finance("f3"), at, command }));
      return (await now()).status;
    };
    expect(await check("rejected")).toBe("attested");
    expect(await check("approved")).toBe("entered");
    await aCallBack(table, id, at);
    await by("f1");
    expect((await now()).attests.map(({ id }) => id)).toEqual(["f1"]);
  });

  test("what has been sent to the bank keeps its attests", async () => {
    const { table, id, paymentId, by, now } = await aPaymentToAttest();
    await aPayee(table, id);
    await by("f1");
    await by("f2");
    await aBatch(table, [{ applicationId: id, paymentId }], at);
    await aPayee(table, id, { giro: otherBankgiro });
    const { payee } = await readPilot(table, id);
    const command = { version: payee?.version ?? 0, outcome: "approved" } as const;
    await press(table, checkPayee, onPilot(id, { by: finance("f3"), at, command }));
    expect(await now()).toMatchObject({ status: "batched", attests: [{ id: "f1" }, { id: "f2" }] });
  });

  test("whoever attests has seen the number that is in force: a form from before it is refused", async () => {
    const { table, id, paymentId } = await aPaymentToAttest();
    await aPayee(table, id);
    const command = { paymentId, version: 1, payeeVersion: 0 };
    await expect(press(table, attestPayment, onPilot(id, { by: finance("f1"), at, command }))).rejects.toMatchObject({
      code: "stale-version",
    });
  });

  test("a number that other organisations have is found, also one that is only entered", async () => {
    const { table, id } = await aPaymentToAttest();
    await aPayee(table, id);
    const sibling = await aProject(table);
    await aPayee(table, sibling);
    const { grant } = await readPilot(table, id);
    expect(await othersPaidTo(table, theirBankgiro, grant)).toEqual([]);
    const other = { ...grant, applicationId: newId(ApplicationId), organisationNumber: anAssociation };
    await table.transact([payeeFootprint(other, theirBankgiro)]);
    expect((await othersPaidTo(table, theirBankgiro, grant)).map(({ applicationId }) => applicationId)).toEqual([
      other.applicationId,
    ]);
    expect(await othersPaidTo(table, otherBankgiro, grant)).toEqual([]);
  });
});
