import { expect, test } from "vitest";
import { someStaff } from "../../../test/builders/a-desk.ts";
import { aMandate, aProposal, aRow } from "../../../test/builders/a-mandate.ts";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { readMandates } from "../../pilot/mandates/mandates.store.ts";
import { partIdOf } from "../../platform/forms/ids.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import { instant } from "../../vocabulary/instant.ts";
import { kronor } from "../../vocabulary/ore.ts";
import { mandateRoutes } from "./mandates.routes.ts";

const now = instant("2026-11-25T12:00:00Z");
const list = "/handlaggning/mandat";

async function anOffice(...roles: Role[]) {
  const table = inMemoryTable();
  await publishCall(table, theCall);
  await someStaff(table, now, {
    dan: { name: "Dan Delegat", roles: ["decider"] },
    eva: { name: "Eva Ersättare", roles: ["decider"] },
    fia: { name: "Fia på ekonomi", roles: ["finance"] },
    oskar: { name: "Oskar Handläggare", roles: ["officer"] },
  });
  const cookie = await staffCookie(now, ...(roles.length > 0 ? roles : (["officer"] as const)));
  return { table, visitor: aVisitor(mandateRoutes({ table }), () => now, cookie) };
}

const typed = {
  "p-holder": partIdOf("dan"),
  "p-acts": ["p-grant", "p-rejection"],
  "p-scope": partIdOf(theCall.callId),
  "p-amount": "200 000",
  "p-from": "2026-11-25",
  "p-to": "2027-12-31",
  "p-reference": "Delegationsordningen 4.2",
  "p-deputy": partIdOf("eva"),
};

test("without a table the page says so plainly, and that nothing is asked", async () => {
  const { visitor } = await anOffice();
  const { status, body } = await visitor.see(list);
  expect(status).toBe(200);
  for (const said of ["Ni har ingen mandattabell än", "Inga rader finns än", "Skilda personer", "Bevilja bidrag"])
    expect(body).toContain(said);
  expect(body).not.toContain("Det här får ingen göra i dag");
});

test("a row is typed in, read back with kronor and both days, and waits for a second person", async () => {
  const { table, visitor } = await anOffice();
  const { fields, body } = await visitor.see(`${list}/ny`);
  expect(body).toContain("Dagen räknas med");
  // Only those who decide or attest can be named.
  expect([body.includes("Dan Delegat"), body.includes("Oskar Handläggare")]).toEqual([true, false]);
  const sent = await visitor.send(`${list}/ny`, { ...fields, ...typed });
  expect(sent.location).toContain("?foreslagen");
  const row = (await visitor.see(sent.location)).body;
  for (const said of ["Mandat: Dan Delegat", "200 000", "25 november 2026 – 31 december 2027, båda dagarna räknas"])
    expect(row.replaceAll("\u00a0", " ").replaceAll(" ", " ")).toContain(said);
  expect(row).toContain("Eva Ersättare, när den andra är anmäld som borta");
  expect(row).toContain("Väntar på en andra person");
  const [entry] = (await readMandates(table)).entries;
  expect(entry?.versions[0]?.terms).toMatchObject({
    holder: { kind: "person", id: "dan" },
    scope: { kind: "call", callId: theCall.callId },
    upToOre: kronor(200_000),
  });
  // Whoever proposed it is shown no button.
  const confirm = await visitor.see(`${list}/rad/${entry?.entry}/bekrafta`);
  expect([confirm.body.includes("Någon annan måste bekräfta"), confirm.body.includes(">Bekräfta<")]).toEqual([
    true,
    false,
  ]);
});

test.each([
  [{ "p-holder": "p-finance" }, "p-acts", "Ekonomi attesterar"],
  [{ "p-holder": "p-decider", "p-acts": "p-attest", "p-deputy": "p-nobody" }, "p-acts", "Attester görs av ekonomi"],
  [{ "p-holder": "p-decider" }, "p-deputy", "En ersättare träder in för en person"],
  [{ "p-deputy": partIdOf("dan") }, "p-deputy", "Välj någon annan"],
  [{ "p-to": "2026-11-24" }, "p-to", "kan inte komma före den första"],
  [{ "p-deputy-from": "2026-12-24", "p-deputy-to": "2026-12-01" }, "p-deputy-to", "kan inte komma före"],
  [{ "p-deputy": "p-nobody", "p-deputy-from": "2026-12-24" }, "p-deputy", "Välj vem som är ersättare"],
  [{ "p-scope": "p-cost-centre", "p-code": "4711 norr!" }, "p-code", "siffror, bokstäver och bindestreck"],
  [{ "p-amount": "mycket" }, "p-amount", "mycket"],
  [{ "p-acts": [] }, "p-acts", "Vad får den göra"],
])("what is typed wrongly (%o) comes back with what is wrong, and nothing is stored", async (wrong, field, said) => {
  const { table, visitor } = await anOffice();
  const { fields } = await visitor.see(`${list}/ny`);
  const back = await visitor.send(`${list}/ny`, { ...fields, ...typed, ...wrong });
  expect([back.status, back.body.includes(`href="#${field}`), back.body.includes(said)]).toEqual([422, true, true]);
  expect(back.body).toContain("Delegationsordningen 4.2");
  expect((await readMandates(table)).entries).toEqual([]);
});

test("a colleague reads a proposal through and confirms it; the list then says what nobody may do", async () => {
  const { table, visitor } = await anOffice("finance");
  const holder = { kind: "person", id: "dan", name: "Dan Delegat" } as const;
  const entry = await aProposal(table, aRow({ holder, upToOre: kronor(100_000) }));
  const { fields, body } = await visitor.see(`${list}/rad/${entry}/bekrafta`);
  expect(body).toContain("När den första raden bekräftas gäller tabellen alla beslut");
  const sent = await visitor.send(`${list}/rad/${entry}/bekrafta`, fields);
  expect(sent.location).toContain("?bekraftad");
  const shown = (await visitor.see(list)).body;
  expect(shown).toContain("Det här får ingen göra i dag");
  expect(shown).toContain("attestera utbetalningar");
  expect(shown).not.toContain("Ni har ingen mandattabell");
  expect((await visitor.see(`${list}/historik`)).body).toContain("Rad bekräftad");
});

test("a single person who may attest is pointed out: two are needed", async () => {
  const { table, visitor } = await anOffice("auditor");
  const fia = { kind: "person", id: "fia", name: "Fia på ekonomi" } as const;
  await aMandate(table, aRow({ holder: fia, acts: ["attest"] }));
  const one = "Bara en person får attestera i dag";
  expect((await visitor.see(list)).body).toContain(one);
  await aMandate(table, aRow({ holder: { ...fia, id: "finn" }, acts: ["attest"] }));
  expect((await visitor.see(list)).body).not.toContain(one);
});

test("a row is changed, dropped and ended on pages that keep what was typed", async () => {
  const { table, visitor } = await anOffice();
  const entry = await aMandate(table, aRow({ holder: { kind: "person", id: "dan", name: "Dan Delegat" } }));
  const row = `${list}/rad/${entry}`;
  const change = await visitor.see(`${row}/andra`);
  expect(change.body).toContain('value="Delegationsordningen 4.2"');
  const unsaid = await visitor.send(`${row}/andra`, { ...change.fields, ...typed, "p-reference": "Punkt <9>" });
  expect([unsaid.status, unsaid.body.includes("Punkt &lt;9>"), unsaid.body.includes('href="#p-why"')]).toEqual([
    422,
    true,
    true,
  ]);
  const said = { ...change.fields, ...typed, "p-why": "Ny ordning" };
  expect((await visitor.send(`${row}/andra`, said)).location).toBe(`${row}?foreslagen`);
  const drop = await visitor.see(`${row}/bekrafta`);
  expect((await visitor.send(`${row}/avvisa`, drop.fields)).status).toBe(422);
  expect((await visitor.send(`${row}/avvisa`, { ...drop.fields, "p-why": "Fel" })).location).toBe(`${row}?avvisad`);
  // Nothing waits any more: the link to confirm leads to the row.
  expect((await visitor.see(`${row}/bekrafta`)).location).toBe(row);
  const end = await visitor.see(`${row}/avsluta`);
  const past = await visitor.send(`${row}/avsluta`, { ...end.fields, "p-on": "2026-11-23", "p-why": "Slut" });
  expect([past.status, past.body.includes("Slut")]).toEqual([422, true]);
  const ended = await visitor.send(`${row}/avsluta`, { ...end.fields, "p-on": "2026-11-24", "p-why": "Slut" });
  expect(ended.location).toBe(`${row}?avslutad`);
  const shown = (await visitor.see(row)).body;
  for (const words of ["Har upphört", "Fel", "Slut", "Sista dagen är 24 november 2026"]) expect(shown).toContain(words);
});

test("what is not a row, and a row that is not there, is not found", async () => {
  const { visitor } = await anOffice();
  for (const path of ["/rad/nagot", `/rad/${"b".repeat(16)}`, "/rad/apart", "/rad/apart/andra", "/rad/apart/avsluta"])
    expect([path, (await visitor.see(`${list}${path}`)).status]).toEqual([path, 404]);
});

test("in what preparer and decider differ is proposed on a page of its own", async () => {
  const { table, visitor } = await anOffice();
  const { fields, body } = await visitor.see(`${list}/atskillnad`);
  expect(body.match(/checked/g)).toHaveLength(4);
  const sent = await visitor.send(`${list}/atskillnad`, { ...fields, "p-acts": ["p-grant", "p-advance"] });
  expect(sent.location).toBe(`${list}/rad/apart?foreslagen`);
  expect((await readMandates(table)).entries[0]?.versions[0]?.terms.acts).toEqual(["grant", "advance"]);
  expect((await visitor.see(sent.location)).body).toContain("Skilda personer");
});
