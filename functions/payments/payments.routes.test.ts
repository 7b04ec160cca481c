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
  paymentsIn,
} from "../../test/builders/a-payment.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { aVisitor, holderCookie, identity, staffCookie } from "../../test/builders/a-visitor.ts";
import { anAuthorityDocument } from "../../test/builders/some-settings.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { ledgerOf } from "../ledger/posting.store.ts";
import { readPilot } from "../pilot/pilot.ts";
import type { Role } from "../platform/sign-in/session.ts";
import { authorityPut } from "../settings/settings.store.ts";
import { instant, LocalDay } from "../vocabulary/instant.ts";
import { kronor, ore } from "../vocabulary/ore.ts";
import { advanceRoutes } from "./advances/advance.routes.ts";
import { batchRoutes } from "./batches/batches.routes.ts";
import { holderPayeeRoutes } from "./payee/holder-payee.routes.ts";
import { staffPayeeRoutes } from "./payee/staff-payee.routes.ts";
import { paymentRoutes } from "./payments.routes.ts";
import { repaymentRoutes } from "./repayments/repayments.routes.ts";
import { grantChanged } from "./settlement-writes.ts";

const now = instant("2027-01-20T12:00:00Z");
const root = "/ekonomi/utbetalningar";

async function aDesk(at = now) {
  const clock = () => at;
  const table = inMemoryTable();
  const needs = { table };
  const routes = [
    ...paymentRoutes(needs),
    ...batchRoutes(needs),
    ...staffPayeeRoutes(needs),
    ...repaymentRoutes(needs),
    ...advanceRoutes(needs),
    ...holderPayeeRoutes({ ...needs, identity }),
  ];
  const id = await aProject(table);
  const as = async (role: Role) => aVisitor(routes, clock, await staffCookie(at, role));
  const holder = aVisitor(routes, clock, await holderCookie(at, id));
  return { table, id, as, holder };
}

test("a payment is found in its list, read through with its arithmetic, and attested with a button", async () => {
  const { table, id, as } = await aDesk();
  const paymentId = await aDuePayment(table, id);
  const ekonom = await as("finance");
  const list = await ekonom.see(root);
  expect(list.body).toContain(`${root}/betalning/${id}/${paymentId}`);
  const page = await ekonom.see(`${root}/betalning/${id}/${paymentId}`);
  for (const shown of [
    "276\u00a0kr",
    "Godkänd rapport 1",
    "Så räknas bidraget",
    "Handläggaren",
    "Inget nummer gäller ännu",
  ])
    expect(page.body).toContain(shown);
  const done = await ekonom.send(`${root}/betalning/${id}/${paymentId}/attestera`, page.fields);
  expect(done.location).toBe(`${root}/betalning/${id}/${paymentId}?attesterad=1`);
  const after = await ekonom.see(done.location);
  expect(after.body).toContain("En person till ska attestera den.");
  expect(after.body).toContain("Den andra attesten ska göras av någon annan.");
  expect(after.body).not.toContain('attestera" method');
  expect((await ekonom.see(`${root}?lage=attested-once`)).body).toContain(paymentId);
});

test("the person who made it due sees why they may not attest it, and a forged post gets a page", async () => {
  const { table, id, as } = await aDesk();
  const paymentId = await aDuePayment(table, id, { by: "s" });
  const ekonom = await as("finance");
  const page = await ekonom.see(`${root}/betalning/${id}/${paymentId}`);
  expect(page.body).toContain("något som du själv har registrerat");
  const other = await ekonom.see(`${root}/mottagare/${id}`);
  const forged = await ekonom.send(`${root}/betalning/${id}/${paymentId}/attestera`, { ...other.fields, version: "1" });
  expect(forged.status).toBe(409);
  expect(forged.body).toContain("Du kan inte attestera den här utbetalningen");
  expect((await paymentOf(table, id, paymentId)).status).toBe("entered");
});

test("the auditor reads everything and has nothing to press", async () => {
  const { table, id, as } = await aDesk();
  const paymentId = await aDuePayment(table, id);
  await aPayee(table, id);
  const sent = await anAttestedPayment(table, id);
  const batchId = await aBatch(table, [{ applicationId: id, paymentId: sent }], now);
  const auditor = await as("auditor");
  for (const path of [
    root,
    `${root}/betalning/${id}/${paymentId}`,
    `${root}/omgangar`,
    `${root}/omgangar/${batchId}`,
    `${root}/mottagare`,
    `${root}/mottagare/${id}`,
    `${root}/aterkrav`,
    `${root}/aterkrav/${id}`,
  ]) {
    const page = await auditor.see(path);
    expect([path, page.status]).toEqual([path, 200]);
    expect([path, [...page.body.matchAll(/<form action="([^"]+)"/g)].map(([, action]) => action)]).toEqual([
      path,
      ["/logga-ut"],
    ]);
  }
});

test("attested payments are preselected for a batch; one without a payee is listed with the reason", async () => {
  const { table, id, as } = await aDesk();
  const other = await aProject(table);
  await aPayee(table, id);
  const [ready, without] = [
    await anAttestedPayment(table, id),
    await anAttestedPayment(table, other, { amount: 50_000 }),
  ];
  const ekonom = await as("finance");
  const page = await ekonom.see(`${root}/omgangar/ny`);
  expect([...page.body.matchAll(/type="checkbox" value="([^"]+)" checked/g)].map(([, value]) => value)).toEqual([
    `${id}.${ready}.3.1`,
  ]);
  expect(page.body).toContain("Inget nummer att betala till gäller ännu.");
  expect((await ekonom.send(`${root}/omgangar`, page.fields)).body).toContain("Välj minst en utbetalning.");
  const made = await ekonom.send(`${root}/omgangar`, { ...page.fields, payments: `${id}.${ready}.3.1` });
  expect(made.status).toBe(303);
  const again = await ekonom.send(`${root}/omgangar`, { ...page.fields, payments: `${id}.${ready}.3.1` });
  expect(again.location).toBe(made.location);
  const batch = await ekonom.see(made.location);
  for (const shown of ["Bankgiro 1234-5674", ready, "276\u00a0kr", "Omgången är gjord", "0 av 1 utbetalda"])
    expect(batch.body).toContain(shown);
  expect(batch.body).not.toContain(without);
});

test("a batch is marked by hand, and what is wrong comes back with what was typed", async () => {
  const { table, id, as } = await aDesk();
  await aPayee(table, id);
  const paymentId = await anAttestedPayment(table, id);
  const batchId = await aBatch(table, [{ applicationId: id, paymentId }]);
  const ekonom = await as("finance");
  const here = `${root}/omgangar/${batchId}`;
  const page = await ekonom.see(here);
  const wrong = await ekonom.send(`${here}/utbetald`, { ...page.fields, payments: paymentId, day: "2027-02-01" });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain("Dagen ligger i framtiden");
  expect(wrong.body).toContain('value="2027-02-01"');
  const done = await ekonom.send(`${here}/utbetald`, { ...page.fields, payments: paymentId, day: "2027-01-18" });
  expect(done.location).toBe(`${here}?markerad=1`);
  expect(
    (await ekonom.send(`${here}/utbetald`, { ...page.fields, payments: paymentId, day: "2027-01-18" })).status,
  ).toBe(303);
  const after = await ekonom.see(done.location);
  expect(after.body).toContain("Utbetald 18 januari 2027");
  expect(after.body).not.toContain(`${here}/utbetald`);
  expect((await ledgerOf(table, id)).filter(({ kind }) => kind === "payment")).toHaveLength(1);
});

test("confirmations that do not match are shown line by line, and mark when they do", async () => {
  const { table, id, as } = await aDesk();
  await aPayee(table, id);
  const paymentId = await anAttestedPayment(table, id);
  const batchId = await aBatch(table, [{ applicationId: id, paymentId }]);
  const ekonom = await as("finance");
  const here = `${root}/omgangar/${batchId}`;
  const { fields } = await ekonom.see(here);
  const post = (confirmations: string) => ekonom.send(`${here}/bekraftelser`, { ...fields, confirmations });
  const wrong = await post(`${paymentId};275,00;2027-01-18\nokänd1;1;2027-01-18`);
  expect(wrong.status).toBe(422);
  for (const shown of [
    "2 rader stämmer inte. Inget är markerat.",
    "Fel belopp. I omgången står 276\u00a0kr.",
    "Referensen finns inte",
  ])
    expect(wrong.body).toContain(shown);
  expect(wrong.body).toContain(`${paymentId};275,00;2027-01-18`);
  expect((await paymentOf(table, id, paymentId)).status).toBe("batched");
  expect((await post(`${paymentId};276,00;2027-01-18`)).status).toBe(303);
  expect((await post(`${paymentId};276,00;2027-01-18`)).status).toBe(303);
  expect((await grantOf(table, id)).paidOre).toBe(27_600);
});

test("the payment file is one, and a row that is taken out is not in it", async () => {
  const { table, id, as } = await aDesk();
  await aPayee(table, id);
  const paymentId = await anAttestedPayment(table, id);
  const batchId = await aBatch(table, [{ applicationId: id, paymentId }]);
  const ekonom = await as("finance");
  const here = `${root}/omgangar/${batchId}`;
  const fileText = async () => Buffer.from((await ekonom.see(`${here}/fil`)).body, "base64").toString();
  expect(await fileText()).toContain(`${paymentId};bankgiro;1234-5674;`);
  const { fields } = await ekonom.see(here);
  expect((await ekonom.send(`${here}/ta-ut`, { ...fields, payment: "" })).body).toContain("Välj vilken utbetalning");
  expect((await ekonom.send(`${here}/ta-ut`, { ...fields, payment: paymentId })).status).toBe(303);
  expect(await fileText()).not.toContain(paymentId);
});

test("the holder enters a number, and a change of it is checked by staff", async () => {
  const { table, id, as, holder } = await aDesk();
  const here = `/projekt/${id}/betalning`;
  const page = await holder.see(here);
  expect(page.body).toContain("Utan det kan vi inte betala ut bidraget.");
  const typed = { ...page.fields, "p-message": "Projekt 4711" };
  const wrong = await holder.send(here, { ...typed, "p-giro": "1234-5675" });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain("kontrollsiffran är fel");
  expect(wrong.body).toContain('value="1234-5675"');
  expect((await holder.send(here, { ...typed, "p-giro": "BG 1234 5674" })).location).toBe(`${here}?sparad=1`);
  expect((await holder.send(here, { ...typed, "p-giro": "BG 1234 5674" })).status).toBe(303);
  const { payee, grant } = await readPilot(table, id);
  expect(payee?.current?.enteredBy).toMatchObject({ kind: "holder", name: grant.contact.name });
  const changed = await holder.see(here);
  await holder.send(here, { ...changed.fields, "p-giro": "991-2346", "p-message": "" });
  expect((await holder.see(here)).body).toContain("Vi granskar ändringen innan den börjar gälla.");

  const ekonom = await as("finance");
  expect((await ekonom.see(`${root}/mottagare`)).body).toContain(`${root}/mottagare/${id}`);
  const check = await ekonom.see(`${root}/mottagare/${id}`);
  expect(check.body).toContain("Bankgiro 991-2346");
  expect((await ekonom.send(`${root}/mottagare/${id}/godkann`, check.fields)).status).toBe(303);
  expect((await readPilot(table, id)).payee).toMatchObject({ current: { giro: otherBankgiro } });
});

test("on a day that is no bank day finance reads when payments can be made, unless the authority makes them", async () => {
  const saturday = instant("2027-05-08T10:00:00Z");
  const said = "Betalningarna kan göras tidigast 10 maj 2027.";
  const opened = async ({ as }: Awaited<ReturnType<typeof aDesk>>) =>
    (await (await as("finance")).see(`${root}/omgangar/ny`)).body;
  expect(await opened(await aDesk(saturday))).toContain(said);
  const other = await aDesk(saturday);
  const bankDays = [{ day: LocalDay.parse("2027-05-08"), payments: true }];
  await other.table.transact(authorityPut({ ...anAuthorityDocument, bankDays }, saturday));
  expect(await opened(other)).not.toContain(said);
});

test("payments that cannot be sent yet do not hold back those after them", async () => {
  const { table, id, as } = await aDesk();
  for (let n = 0; n < 31; n++)
    await anAttestedPayment(table, id, { amount: 100 + n, at: instant("2027-01-10T12:00:00Z") });
  const other = await aProject(table);
  await aPayee(table, other);
  const ready = await anAttestedPayment(table, other, { amount: 27_600 });
  const ekonom = await as("finance");
  const page = await ekonom.see(`${root}/omgangar/ny`);
  expect(page.body).toContain(ready);
  const picked = { ...page.fields, payments: [`${other}.${ready}.3.1`] };
  expect((await ekonom.send(`${root}/omgangar`, picked)).status).toBe(303);
  expect((await paymentOf(table, other, ready)).status).toBe("batched");
});

test("a person who entered a number for the holder reads that a colleague checks it", async () => {
  const { table, id, as } = await aDesk();
  const officer = await as("officer");
  const here = `${root}/mottagare/${id}`;
  const page = await officer.see(here);
  await officer.send(here, { ...page.fields, "p-giro": "1234-5674", "p-message": "" });
  const after = await officer.see(here);
  expect(after.body).toContain("Du har själv lagt in ändringen.");
  expect(after.body).not.toContain("/godkann");
  const forged = await officer.send(`${here}/godkann`, { ...after.fields, version: "1" });
  expect([forged.status, forged.body.includes("Någon annan ska granska ändringen")]).toEqual([409, true]);
  expect((await readPilot(table, id)).payee?.current).toBeUndefined();
});

test("the decider gives an advance with a reason and takes it back", async () => {
  const { table, id, as } = await aDesk();
  const decider = await as("decider");
  const here = `/handlaggning/${id}/forskott`;
  const page = await decider.see(here);
  expect(page.body).toContain("400\u00a0000\u00a0kr");
  const wrong = await decider.send(here, { ...page.fields, "p-amount": "400 001", "p-reason": "" });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain("Högst 400\u00a0000\u00a0kr kan betalas i förskott nu.");
  expect(wrong.body).toContain("särskilda skäl");
  const typed = { ...page.fields, "p-amount": "100 000", "p-reason": "Lokalen betalas i förväg." };
  for (const _ of [1, 2]) expect((await decider.send(here, typed)).location).toBe(`${here}?beslutat=1`);
  const [advance] = paymentsIn(table.all("pilots"));
  expect(await grantOf(table, id)).toMatchObject({ advanceDueOre: kronor(100_000) });
  const after = await decider.see(here);
  expect(after.body).toContain("300\u00a0000\u00a0kr");
  await decider.send(`${here}/aterta`, { ...after.fields, payment: advance?.paymentId ?? "" });
  expect((await grantOf(table, id)).advanceDueOre).toBe(0);
});

test("what was typed and is refused is given back by the labels that the person saw", async () => {
  const { table, id, as, holder } = await aDesk();
  await table.transact([grantChanged(await grantOf(table, id), { reclaimedOre: ore(10_000) }, now)]);
  const refused = async (who: Awaited<ReturnType<typeof as>>, here: string, typed: Record<string, string>) => {
    const { fields } = await who.see(here);
    return who.send(here, { ...fields, ...typed, version: "99" });
  };
  const advance = await refused(await as("decider"), `/handlaggning/${id}/forskott`, { "p-reason": "Lokalen." });
  expect([advance.status, advance.body]).toEqual([409, expect.stringMatching(/Skäl[\s\S]*Lokalen\./)]);
  const repayment = await refused(await as("finance"), `${root}/aterkrav/${id}`, { "p-amount": "500" });
  expect([repayment.status, repayment.body]).toEqual([
    409,
    expect.stringMatching(/Belopp som har kommit in[\s\S]*500/),
  ]);
  for (const [who, here] of [
    [holder, `/projekt/${id}/betalning`],
    [await as("officer"), `${root}/mottagare/${id}`],
  ] as const) {
    const payee = await refused(who, here, { "p-giro": "BG 991-2346" });
    expect([payee.status, payee.body]).toEqual([
      409,
      expect.stringMatching(/Bankgiro eller plusgiro[\s\S]*BG 991-2346/),
    ]);
  }
});

test("money cannot have come before the grant was recorded: its month could lie before every month of the ledger", async () => {
  const { table, id, as } = await aDesk();
  const ekonom = await as("finance");
  await table.transact([grantChanged(await grantOf(table, id), { reclaimedOre: ore(10_000) }, now)]);
  const here = `${root}/aterkrav/${id}`;
  const { fields } = await ekonom.see(here);
  const { decidedOn } = await grantOf(table, id);
  const early = await ekonom.send(here, { ...fields, "p-amount": "100", "p-day": decidedOn });
  expect([early.status, early.body.includes("registrerades 21 november 2026")]).toEqual([422, true]);
  expect((await grantOf(table, id)).repaidOre).toBe(0);
});

test("a repayment is recorded from the list of claims", async () => {
  const { table, id, as } = await aDesk();
  await table.transact([grantChanged(await grantOf(table, id), { reclaimedOre: ore(50_000) }, now)]);
  const ekonom = await as("finance");
  expect((await ekonom.see(`${root}/aterkrav`)).body).toContain(`${root}/aterkrav/${id}`);
  const here = `${root}/aterkrav/${id}`;
  const page = await ekonom.see(here);
  expect((await ekonom.send(here, { ...page.fields, "p-amount": "501", "p-day": "2027-01-19" })).body).toContain(
    "Högst 500\u00a0kr",
  );
  const typed = { ...page.fields, "p-amount": "500", "p-day": "2027-01-19" };
  for (const _ of [1, 2]) expect((await ekonom.send(here, typed)).location).toBe(`${here}?registrerad=1`);
  expect((await ekonom.see(`${root}/aterkrav`)).body).toContain("Inget återkrav väntar på betalning.");
  expect((await grantOf(table, id)).repaidOre).toBe(50_000);
});

test("lists read on where a page ends", async () => {
  const { table, id, as } = await aDesk();
  for (let n = 0; n < 26; n++) await aDuePayment(table, id, { amount: 100 + n });
  const ekonom = await as("finance");
  const first = await ekonom.see(root);
  const next = /href="([^"]+efter=[^"]+)"/.exec(first.body)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect((first.body.match(/\/betalning\//g) ?? []).length).toBe(25);
  expect(((await ekonom.see(next)).body.match(/\/betalning\//g) ?? []).length).toBe(1);
  await attest(table, id, paymentsIn(table.all("pilots"))[0]?.paymentId as never, finance("f9").id); // as: it is there
  expect((await ekonom.see(`${root}?lage=nonsens`)).status).toBe(200);
});
