import { expect, test } from "vitest";
import { aDuePayment, attest, finance, onPilot, paymentOf } from "../../test/builders/a-payment.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { press } from "../pilot/press.ts";
import { Nonce, newId } from "../vocabulary/ids.ts";
import { instant } from "../vocabulary/instant.ts";
import { attestPayment } from "./attest-payment.act.ts";
import { paymentsListed } from "./payments.store.ts";

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
  const command = { paymentId, version: 1 };
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
  const pressed = onPilot(id, { by: finance("f1"), at, command: { paymentId, version: 1 }, nonce: newId(Nonce) });
  for (const _ of [1, 2]) await press(table, attestPayment, pressed);
  expect((await now()).attests).toHaveLength(1);
});
