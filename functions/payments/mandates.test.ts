import { expect, test } from "vitest";
import { aStaffDesk } from "../../test/builders/a-desk.ts";
import { aMandate, aRow, onMandates } from "../../test/builders/a-mandate.ts";
import { aDuePayment, anAdvance, attest, grantOf, onPilot, paymentOf } from "../../test/builders/a-payment.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { aVisitor, staffCookie } from "../../test/builders/a-visitor.ts";
import { type InMemoryTable, inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { overtaken } from "../../test/fakes/overtaken.ts";
import { endMandate } from "../casework/mandates/end-mandate.act.ts";
import { lastLogged } from "../pilot/log.store.ts";
import type { RowTerms } from "../pilot/mandates/mandate.ts";
import { press } from "../pilot/press.ts";
import { type ApplicationId, type PaymentId, pilotSubject } from "../vocabulary/ids.ts";
import { instant, LocalDay } from "../vocabulary/instant.ts";
import { kronor } from "../vocabulary/ore.ts";
import { advanceRoutes } from "./advances/advance.routes.ts";
import { decideAdvance } from "./advances/decide-advance.act.ts";
import { attestPayment } from "./attest-payment.act.ts";
import { paymentPaths } from "./payments.paths.ts";
import { paymentRoutes } from "./payments.routes.ts";

const at = instant("2027-01-15T12:00:00Z");
const person = (id: string) => ({ kind: "person", id, name: `Ekonom ${id}` }) as const;
const attesting = (id: string, more: Partial<RowTerms> = {}) =>
  aRow({ holder: person(id), acts: ["attest"], reference: "Attestordningen 3", ...more });
const said = (body: string) => body.replaceAll("\u00a0", " ");

async function aPayment() {
  const table = inMemoryTable();
  const id = await aProject(table);
  return { table, id, paymentId: await aDuePayment(table, id, { amount: 50_000_00 }) };
}
const see = async (
  table: InMemoryTable,
  id: ApplicationId,
  paymentId: PaymentId,
  role: "finance" | "auditor" = "finance",
) => {
  const visitor = aVisitor(paymentRoutes({ table }), () => at, await staffCookie(at, role));
  return said((await visitor.see(paymentPaths.payment(id, paymentId))).body);
};

test("an attest is made by a mandate, whose reference stands with it and in the history", async () => {
  const { table, id, paymentId } = await aPayment();
  await aMandate(table, attesting("f1", { upToOre: kronor(50_000) }));
  await attest(table, id, paymentId, "f1");
  expect((await paymentOf(table, id, paymentId)).attests).toMatchObject([{ id: "f1", mandate: "Attestordningen 3" }]);
  const log = await lastLogged(table, pilotSubject(id));
  expect(log.find(({ action }) => action === "payment.attested")?.details).toMatchObject({
    mandate: "Attestordningen 3",
  });
});

test.each<[string, Partial<RowTerms>]>([
  ["above the limit", { upToOre: kronor(49_999) }],
  ["by a mandate to decide", { acts: ["grant"] }],
  ["after its last day", { to: LocalDay.parse("2027-01-14") }],
])("an attest %s is refused, and the payment stays as it is", async (_, terms) => {
  const { table, id, paymentId } = await aPayment();
  await aMandate(table, attesting("f1", terms));
  await expect(attest(table, id, paymentId, "f1")).rejects.toMatchObject({ code: "outside-mandate" });
  expect((await paymentOf(table, id, paymentId)).attests).toEqual([]);
});

test("a mandate that is ended while the payment is attested attests nothing", async () => {
  const { table, id, paymentId } = await aPayment();
  const entry = await aMandate(table, attesting("f1"));
  const { version } = await paymentOf(table, id, paymentId);
  const ends = () => {
    const ending = { entry, version: 1, on: LocalDay.parse("2027-01-14"), why: "Har slutat" };
    return press(table, endMandate, onMandates(ending, { at }));
  };
  const by = { kind: "finance", id: "f1", name: "Ekonom f1" } as const;
  const pressed = onPilot(id, { by, at, command: { paymentId, version, payeeVersion: 0 } });
  await expect(press(table, overtaken(attestPayment, ends), pressed)).rejects.toMatchObject({
    code: "outside-mandate",
  });
});

test("without a table everybody of finance attests as before", async () => {
  const { table, id, paymentId } = await aPayment();
  for (const who of ["f1", "f2"]) await attest(table, id, paymentId, who);
  expect(await paymentOf(table, id, paymentId)).toMatchObject({
    status: "attested",
    attests: [{ id: "f1" }, { id: "f2" }],
  });
});

test("a deputy attests while the other is away", async () => {
  const { table, id, paymentId } = await aPayment();
  await aMandate(table, attesting("f1", { deputy: { id: "f3", name: "Ekonom f3" } }));
  await expect(attest(table, id, paymentId, "f3")).rejects.toMatchObject({ code: "outside-mandate" });
  const day = LocalDay.parse("2027-01-15");
  await aStaffDesk(table, "f3", {
    views: [],
    covering: [{ id: "f1", name: "Ekonom f1", from: day, to: day, by: "x" }],
  });
  await attest(table, id, paymentId, "f3");
  expect((await paymentOf(table, id, paymentId)).attests).toMatchObject([
    { id: "f3", mandate: "Attestordningen 3 (ersättare för Ekonom f1)" },
  ]);
});

test("who may not attest reads how much they may and whom to ask, in the place of the button", async () => {
  const { table, id, paymentId } = await aPayment();
  await aMandate(table, attesting("s", { upToOre: kronor(10_000) }));
  await aMandate(table, attesting("f2"));
  const body = await see(table, id, paymentId);
  expect(body).toContain("Du får attestera utbetalningar på högst 10 000 kr. Det här gäller 50 000 kr.");
  expect(body).toContain("Fråga Ekonom f2.");
  expect(body).not.toContain("/attestera");
});

test("after the first attest the page says who can make the second, without those who cannot", async () => {
  const { table, id, paymentId } = await aPayment();
  for (const who of ["s", "f2", "f3"]) await aMandate(table, attesting(who));
  await attest(table, id, paymentId, "s");
  const body = await see(table, id, paymentId);
  expect(body).toContain("Mandat att attestera utbetalningar på det här beloppet har Ekonom f2 eller Ekonom f3.");
  expect(body).not.toContain("/attestera");
  expect(await see(table, id, paymentId, "auditor")).toContain("har Ekonom f2 eller Ekonom f3.");
});

test("where nobody else may, the page says that somebody is missing", async () => {
  const { table, id, paymentId } = await aPayment();
  await aMandate(table, attesting("s"));
  expect(await see(table, id, paymentId)).toContain("/attestera");
  await attest(table, id, paymentId, "s");
  expect(await see(table, id, paymentId)).toContain("Ingen annan har mandat för det.");
});

test("an advance above the mandate comes back with what was typed; within it, its reference is kept", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await aMandate(
    table,
    aRow({ holder: { kind: "person", id: "d", name: "Beslutsfattaren" }, acts: ["advance"], upToOre: kronor(1_000) }),
  );
  const by = { kind: "decider", id: "d", name: "Beslutsfattaren" } as const;
  const decided = async (amount: number) => {
    const command = anAdvance((await grantOf(table, id)).version, kronor(amount));
    return press(table, decideAdvance, onPilot(id, { by, at, command }));
  };
  const { wrong } = await decided(1_001);
  expect(wrong?.map(({ field, text }) => [field, said(text)])).toEqual([
    [
      "p-amount",
      "Du får besluta om förskott på högst 1 000 kr. Det här gäller 1 001 kr. Ingen annan har mandat för det. Handläggarna för mandattabellen, och en andra person bekräftar varje rad.",
    ],
  ]);
  expect(await decided(1_000)).toEqual({});
  const log = await lastLogged(table, pilotSubject(id));
  expect(log.find(({ action }) => action === "advance.decided")?.details).toMatchObject({
    mandate: "Delegationsordningen 4.2",
  });
});

test("a decider without a mandate for advances reads whom to ask, and sees no form", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await aMandate(table, aRow({ holder: { kind: "person", id: "chef", name: "Chefen" }, acts: ["advance"] }));
  const visitor = aVisitor(advanceRoutes({ table }), () => at, await staffCookie(at, "decider"));
  const { body } = await visitor.see(paymentPaths.advance(id));
  expect([body.includes("Fråga Chefen."), body.includes("p-amount")]).toEqual([true, false]);
});
