import { expect, test } from "vitest";
import { aPayee, finance, onPilot, otherBankgiro, theHolder, theirBankgiro } from "../../../test/builders/a-payment.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { checkPayee } from "../../payments/payee/check-payee.act.ts";
import { readPayee as readTyped } from "../../payments/payee/payee.form.ts";
import { payeesWaiting } from "../../payments/payments.store.ts";
import { Nonce, newId } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { readPilot } from "../pilot.ts";
import { press } from "../press.ts";
import type { PayeePerson } from "./payee.ts";

async function aHolder() {
  const table = inMemoryTable();
  const id = await aProject(table);
  const payee = async () => (await readPilot(table, id)).payee;
  const mails = () =>
    table
      .all("pilots")
      .flatMap(({ effect }) => (effect as { template?: string; data?: { what?: string } } | undefined) ?? []) // as: an outbox entry's effect
      .filter(({ template }) => template === "payee-changed")
      .map(({ data }) => data?.what);
  const check = async (by: PayeePerson, outcome: "approved" | "rejected" = "approved", nonce = newId(Nonce)) => {
    const found = await payee();
    if (!found) throw new Error("no payee");
    const at = instant("2027-01-16T12:00:00Z");
    const command = { version: found.version, outcome };
    await press(table, checkPayee, onPilot(id, { by, at, command, nonce }));
  };
  return { table, id, payee, mails, check };
}

test("the holder's first number is in force at once, and they hear of it", async () => {
  const { table, id, payee, mails } = await aHolder();
  await aPayee(table, id);
  expect(await payee()).toMatchObject({ current: { giro: theirBankgiro, enteredBy: theHolder } });
  expect((await payee())?.pending).toBeUndefined();
  expect(mails()).toEqual(["entered"]);
});

test("a change waits, and the earlier number is in force, until a member of staff approves it", async () => {
  const { table, id, payee, mails, check } = await aHolder();
  await aPayee(table, id);
  await aPayee(table, id, { giro: otherBankgiro });
  expect(await payee()).toMatchObject({ current: { giro: theirBankgiro }, pending: { giro: otherBankgiro } });
  expect((await payeesWaiting(table)).payees).toHaveLength(1);
  await check(finance("f1"));
  expect(await payee()).toMatchObject({
    current: { giro: otherBankgiro, approvedBy: { id: "f1" } },
    past: [{ giro: theirBankgiro, outcome: "replaced" }],
  });
  expect((await payeesWaiting(table)).payees).toHaveLength(0);
  expect(mails()).toEqual(["entered", "waits", "approved"]);
});

test("a change that is turned down changes nothing but the history", async () => {
  const { table, id, payee, check, mails } = await aHolder();
  await aPayee(table, id);
  await aPayee(table, id, { giro: otherBankgiro });
  await check(finance("f1"), "rejected");
  expect(await payee()).toMatchObject({ current: { giro: theirBankgiro }, past: [{ outcome: "rejected" }] });
  expect((await payee())?.pending).toBeUndefined();
  expect(mails().at(-1)).toBe("rejected");
});

test("what staff enter for a holder waits for a colleague, even the first number", async () => {
  const { table, id, payee, check } = await aHolder();
  await aPayee(table, id, { by: finance("f1") });
  expect((await payee())?.current).toBeUndefined();
  await expect(check(finance("f1"))).rejects.toMatchObject({ code: "payee-own-change" });
  await check({ kind: "officer", id: "o", name: "Handläggaren" });
  expect(await payee()).toMatchObject({
    current: { giro: theirBankgiro, enteredBy: { id: "f1" }, approvedBy: { id: "o" } },
  });
});

test("a newer change takes the place of one that waits, and what was checked is not checked again", async () => {
  const { table, id, payee, check } = await aHolder();
  await aPayee(table, id);
  await aPayee(table, id, { giro: otherBankgiro });
  await aPayee(table, id, { giro: { kind: "plusgiro", number: "18" } });
  expect(await payee()).toMatchObject({ pending: { giro: { number: "18" } }, past: [{ outcome: "withdrawn" }] });
  await check(finance("f1"));
  await expect(check(finance("f2"))).rejects.toMatchObject({ code: "not-in-this-stage" });
});

test("a second press of approve is the first one's answer", async () => {
  const { table, id, payee } = await aHolder();
  await aPayee(table, id);
  await aPayee(table, id, { giro: otherBankgiro });
  const at = instant("2027-01-16T12:00:00Z");
  const command = { version: 2, outcome: "approved" } as const;
  const pressed = onPilot(id, { by: finance("f1"), at, command, nonce: newId(Nonce) });
  for (const _ of [1, 2]) await press(table, checkPayee, pressed);
  expect((await payee())?.version).toBe(3);
});

test("a number that cannot be right says why, and the same number is no change", () => {
  const read = (giro: string) =>
    readTyped({ "p-giro": giro, "p-message": "" }, [{ giro: theirBankgiro, message: "" }], "sv");
  expect(read("1234-5675")).toMatchObject({ ok: false, problems: [{ field: "p-giro" }] });
  expect(JSON.stringify(read("1234-5675"))).toContain("kontrollsiffran");
  expect(JSON.stringify(read("BG 12-3"))).toContain("sju eller åtta siffror");
  expect(JSON.stringify(read("BG 1234-5674"))).toContain("samma uppgifter");
  expect(JSON.stringify(read("12345674"))).toContain("Skriv BG eller PG före");
  expect(JSON.stringify(read("bankgiro"))).toContain("BG 991-2346");
  expect(JSON.stringify(read(""))).toContain("Skriv det bankgiro eller plusgiro");
  expect(read("PG 18")).toMatchObject({ ok: true, value: { giro: { kind: "plusgiro", number: "18" }, message: "" } });
});
