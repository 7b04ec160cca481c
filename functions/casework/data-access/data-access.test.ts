import { expect, test } from "vitest";
import { aPilot } from "../../../test/builders/a-pilot.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { auditEntry } from "../../pilot/happenings.ts";
import { emailHash } from "../../platform/mail/mailbox.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Item } from "../../platform/table/table.ts";
import { MemberId, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant, plusDays } from "../../vocabulary/instant.ts";
import { aboutPerson, maskedWord } from "./about-person.ts";
import { dataAccessRoutes } from "./data-access.routes.ts";

const now = instant("2026-11-21T12:00:00Z");
const whom = { address: "anna@example.org", names: ["Anna Berg"] };
const item = (sk: string, content: object): Item => ({ pk: "PILOT#a", sk, ...content });

test("an item of the person's own is told whole, and of others the part that is about the person", () => {
  const pieces = aboutPerson(whom, [
    item("MEMBER#m1", { memberId: "m1", email: "Anna+1@example.org", generation: 3, peoplePk: "EMAIL#x" }),
    item("GRANT", { amountOre: 100, contact: { name: "Anna Berg", email: "anna@example.org", phone: "070" } }),
    item("REVIEW#r1", { reviewer: { name: "Bo Ek", email: "bo@example.org" } }),
  ]);
  expect(pieces).toEqual([
    { kind: "MEMBER", where: "", says: { memberId: "m1", email: "Anna+1@example.org" } },
    { kind: "GRANT", where: "contact", says: { name: "Anna Berg", email: "anna@example.org", phone: "070" } },
  ]);
});

test("what stands beside the person about others is masked, also in rows of a form and in running text", () => {
  const [, section, mail] = aboutPerson(whom, [
    item("MEMBER#m1", { memberId: "m1", email: "anna@example.org" }),
    item("SECTION#s", {
      savedBy: "m1",
      typed: {
        "q.r1.name": "Anna Berg",
        "q.r1.phone": "070",
        "q.r2.name": "Bo Ek",
        "q.r2.phone": "071",
        "t.text": "Fråga bo@example.org eller anna@example.org.",
      },
    }),
    item("OUTBOX#1", { effect: { to: "anna@example.org", data: { name: "Bo Ek" }, link: { subject: "m1" } } }),
  ]);
  expect(section?.says).toEqual({
    savedBy: "m1",
    "typed.q.r1.name": "Anna Berg",
    "typed.q.r1.phone": "070",
    "typed.q.r2.name": maskedWord,
    "typed.q.r2.phone": maskedWord,
    "typed.t.text": `Fråga ${maskedWord} eller anna@example.org.`,
  });
  expect(mail?.says).toEqual({ to: "anna@example.org", "data.name": maskedWord });
});

async function anOffice() {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const memberId = newId(MemberId);
  const member = { memberId, applicationId: id, callId: "kraftsamling-piloter-2026", email: whom.address };
  await table.transact([
    {
      table: "pilots",
      put: {
        ...keys.member(id, memberId),
        ...{ ...member, language: "sv", generation: 1, joinedAt: now },
        ...indexed.people(emailHash(whom.address), id),
      },
    },
    auditEntry(
      pilotSubject(id),
      { at: now, by: { kind: "applicant", id: memberId, name: "Föreningen" } },
      { action: "application.started" },
    ),
  ]);
  let at = now;
  const as = async (role: Role) => aVisitor(dataAccessRoutes({ table }), () => at, await staffCookie(at, role));
  const ask = async (typed: Record<string, string>) => {
    const registrar = await as("registrar");
    const { fields } = await registrar.see("/handlaggning/registerutdrag");
    return registrar.send("/handlaggning/registerutdrag", { ...fields, ...typed });
  };
  return { table, id, as, ask, later: (days: number) => (at = plusDays(now, days)) };
}
const asked = { "p-email": whom.address, "p-names": "Anna Berg", "p-why": "Begäran den 20 november" };

test("the registrar gathers what is held, by a reason, and the log says so without the address", async () => {
  const { table, id, as, ask } = await anOffice();
  const { location } = await ask(asked);
  const { body } = await (await as("registrar")).see(location);
  expect(body).toContain("anna@example.org");
  expect(body).toContain("Ansökan påbörjad");
  const file = await (await as("officer")).see(`${location}/json`);
  const held = JSON.parse(Buffer.from(file.body, "base64").toString());
  expect(held).toMatchObject({ reason: asked["p-why"], more: false, cases: [{ applicationId: id, by: "address" }] });
  const logged = table.all("record").find(({ action }) => action === "person.data-gathered");
  expect(logged).toMatchObject({ by: { kind: "registrar" }, details: { reason: asked["p-why"] } });
  expect(JSON.stringify(logged)).not.toContain("anna@");
});

test("of an address that nobody has it is said that nothing is held, and an address that is none is refused", async () => {
  const { as, ask } = await anOffice();
  const { location } = await ask({ ...asked, "p-email": "ingen@example.org", "p-names": "" });
  expect((await (await as("registrar")).see(location)).body).toContain("Här finns ingenting om personen");
  const wrong = await ask({ ...asked, "p-email": "ingen", "p-why": "" });
  expect([wrong.status, wrong.body.includes('id="p-why-error"')]).toEqual([422, true]);
});

test("what was gathered is not read by others, and is forgotten after thirty days", async () => {
  const { as, ask, later } = await anOffice();
  const { location } = await ask(asked);
  for (const role of ["decider", "finance", "auditor"] as const)
    expect((await (await as(role)).see(location)).status).toBe(403);
  later(31);
  expect((await (await as("registrar")).see(location)).status).toBe(404);
});
