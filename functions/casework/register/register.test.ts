import { expect, test } from "vitest";
import { aMadeDocument } from "../../../test/builders/a-paper.ts";
import { aPilot } from "../../../test/builders/a-pilot.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { anEntry } from "../../../test/builders/an-entry.ts";
import { removalsDelivered } from "../../../test/builders/owed-removals.ts";
import { inMemoryFiles } from "../../../test/fakes/in-memory-files.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import { DocumentId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { dayOf, instant } from "../../vocabulary/instant.ts";
import { caseRoutes } from "../case.routes.ts";
import { registerRoutes } from "./register.routes.ts";
import { registerEntry } from "./register-entry.act.ts";

const now = instant("2026-11-21T12:00:00Z");
const pdf = Buffer.from("%PDF-1.7 text");

const mail = {
  "p-kind": "p-mail",
  "p-direction": "p-in",
  "p-day": "2026-11-20",
  "p-from": "Ada Exempel",
  "p-to": "Handläggaren",
  "p-subject": "Fråga om tidplanen",
  "p-text": "När kan vi börja?\n\nVi har lokalen från mars.",
};

async function anOffice(role: Role = "officer") {
  const table = inMemoryTable();
  const files = inMemoryFiles();
  const id = await aPilot(table);
  const needs = { table, files, siteUrl: "https://pilot.example.org" };
  const routes = [...registerRoutes(needs), ...caseRoutes(needs)];
  const as = async (of: Role) => aVisitor(routes, () => now, await staffCookie(now, of));
  const officer = await as(role);
  const base = `/handlaggning/${id}/diarium`;
  const register = async (typed: Record<string, string> = mail) =>
    officer.send(`${base}/registrera`, { ...(await officer.see(`${base}/registrera`)).fields, ...typed });
  const entries = async () => (await readPilot(table, id)).entries;
  const send = async (page: string, name: string, content: Uint8Array) => {
    const { body } = await officer.see(page);
    const key = /name="key" value="([^"]*)\$\{filename\}"/.exec(body)?.[1] ?? "";
    files.sent(key + name, content);
    return officer.see(/data-done="https:\/\/pilot.example.org([^"]*)"/.exec(body)?.[1] ?? "");
  };
  return { table, files, id, as, officer, base, register, entries, send };
}

test("a mail is registered by hand with the case's next serial, and listed among the product's own documents", async () => {
  const { table, id, officer, register, entries } = await anOffice();
  await table.transact(aMadeDocument(id, newId(DocumentId), now));
  await table.transact([{ table: "pilots", update: keys.case(id), set: { lastSerial: 2 } }]);
  const { location } = await register();
  const [entry] = await entries();
  expect(entry).toMatchObject({
    registered: { number: "26RS10970-3", serial: 3 },
    facts: { kind: "mail", direction: "in", day: "2026-11-20", from: "Ada Exempel", text: mail["p-text"] },
    by: { name: "Tjänstepersonen" },
  });
  expect((await officer.see(location)).body).toContain("Registrerad som 26RS10970-3.");
  const { body } = await officer.see(`/handlaggning/${id}`);
  const list = body.slice(body.indexOf('id="documents"'));
  const places = ["26RS10970-1", "26RS10970-2", "26RS10970-3"].map((number) => list.indexOf(`>${number}<`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(list).toContain("Från Ada Exempel");
  expect(table.all("record")).toContainEqual(
    expect.objectContaining({ action: "entry.registered", details: { number: "26RS10970-3" } }),
  );
});

test("a note needs a text and has neither sender nor receiver; what was typed comes back with what is wrong", async () => {
  const { register, entries } = await anOffice();
  const note = { ...mail, "p-kind": "p-note", "p-subject": "Samtal om <tidplanen>" };
  const empty = await register({ ...note, "p-text": " " });
  expect(empty.body).toContain("Skriv vad anteckningen gäller");
  expect(empty.body).toContain("Samtal om &lt;tidplanen>");
  await register(note);
  expect((await entries()).map(({ facts }) => facts)).toEqual([
    { kind: "note", day: "2026-11-20", subject: "Samtal om <tidplanen>", text: mail["p-text"] },
  ]);
});

test("a day that has not come is refused, and nothing is registered", async () => {
  const { register, entries } = await anOffice();
  const { body } = await register({ ...mail, "p-day": "2026-11-22" });
  expect(body).toContain("Fråga om tidplanen");
  expect(body).toContain('id="p-day-error"');
  expect(await entries()).toEqual([]);
});

test("a case without a number is registered in when it has one: the form says so and keeps what was typed", async () => {
  const { table, id, register, entries } = await anOffice();
  await table.transact([{ table: "pilots", update: keys.case(id), remove: ["registrationNumber"] }]);
  const { body } = await register();
  expect(body).toContain("Ärendet har inte fått sitt diarienummer än");
  expect(body).toContain("Vi har lokalen från mars.");
  expect(await entries()).toEqual([]);
});

test("of two that are registered in the same instant each has a serial of its own", async () => {
  const { table, id, entries } = await anOffice();
  const by = { kind: "officer", id: "anna", name: "Anna" } as const;
  const facts = { kind: "note", day: dayOf(now), subject: "Samtal", text: "Text" } as const;
  const registering = (on: Table) =>
    press(on, registerEntry, { subject: pilotSubject(id), by, at: now, nonce: newId(Nonce), command: { facts } });
  const document = { table: "pilots", update: keys.case(id), set: { lastSerial: 2 } } as const;
  const raced: Table = {
    ...table,
    transact: async (writes) => {
      if ((await entries()).length === 0) await registering(table);
      else await table.transact([{ ...document, set: { lastSerial: 3 } }]); // what makes documents takes one meanwhile
      return table.transact(writes);
    },
  };
  await registering(raced).catch(() => registering(table));
  const serials = (await entries()).map(({ registered }) => registered.serial);
  expect(new Set(serials).size).toBe(2);
  expect(serials[0]).toBe(2);
});

test("a file comes to an entry once, under its own name, and those who read the application get it", async () => {
  const { table, files, register, entries, send, as } = await anOffice();
  const { location } = await register();
  const arrived = await send(location, "Mejl å.pdf", pdf);
  expect(arrived.location).toContain("?tillagd");
  const [entry] = await entries();
  const [file] = entry?.files ?? [];
  expect(file).toMatchObject({ name: "Mejl å.pdf", type: "pdf", bytes: pdf.length, by: { name: "Tjänstepersonen" } });
  expect(file?.sha256).toMatch(/^[0-9a-f]{64}$/);
  const address = `${location.split("?")[0]}/filer/${file?.fileId}`;
  expect((await (await as("officer")).see(`${address}/klar`)).status).toBe(303);
  expect((await entries())[0]?.files).toHaveLength(1);
  expect((await (await as("auditor")).see(address)).location).toContain(file?.key);
  expect((await (await as("finance")).see(address)).status).toBe(403);
  await removalsDelivered(table, files, instant("2026-11-21T14:00:00Z"));
  expect(files.kept()).toEqual([file?.key]);
});

test.each([
  ["a program", "a.exe", pdf, "typ som vi kan ta emot"],
  ["a picture called a PDF", "a.pdf", Buffer.from("\x89PNG"), "typ som vi kan ta emot"],
  ["nothing", "a.pdf", new Uint8Array(), "Filen är tom"],
  ["too much", "a.pdf", Buffer.concat([pdf, Buffer.alloc(10_000_000)]), "större än 10 MB"],
])("%s is not taken: the page says why, and nothing has changed", async (_, name, content, words) => {
  const { register, entries, send } = await anOffice();
  const answer = await send((await register()).location, name, content);
  expect([answer.status, answer.body.includes(words)]).toEqual([422, true]);
  expect((await entries())[0]?.files).toEqual([]);
});

test("a wrong entry is corrected with a reason: number, earlier words and a struck file stay readable", async () => {
  const { officer, register, entries, send, base, table } = await anOffice();
  const { location } = await register();
  await send(location, "Fel.pdf", pdf);
  const [before] = await entries();
  const page = `${base}/${before?.documentId}/ratta`;
  const { fields, body } = await officer.see(page);
  expect(body).toContain("Fråga om tidplanen");
  const wrong = /name="p-wrong-files"[^>]*value="([^"]+)"/.exec(body)?.[1] ?? "";
  const corrected = { ...fields, ...mail, "p-from": "Bo Exempel", "p-wrong-files": wrong };
  expect((await officer.send(page, corrected)).body).toContain('id="p-why-error"');
  const done = await officer.send(page, { ...corrected, "p-why": "Fel avsändare." });
  expect(done.location).toContain("?rattad");
  const [entry] = await entries();
  expect(entry).toMatchObject({
    registered: before?.registered,
    facts: { from: "Bo Exempel" },
    earlier: [{ facts: { from: "Ada Exempel" }, reason: "Fel avsändare.", by: { name: "Tjänstepersonen" } }],
    files: [{ name: "Fel.pdf", struck: { reason: "Fel avsändare." } }],
  });
  const shown = await officer.see(done.location);
  for (const words of ["Ada Exempel", "Bo Exempel", "Fel avsändare.", "Fel.pdf"]) expect(shown.body).toContain(words);
  expect(table.all("record")).toContainEqual(
    expect.objectContaining({
      action: "entry.corrected",
      details: { number: "26RS10970-2", reason: "Fel avsändare." },
    }),
  );
  const late = await officer.send(page, { ...corrected, nonce: newId(Nonce), "p-why": "Den andra fliken." });
  expect(late.status).toBe(409);
  expect((await entries())[0]?.earlier).toHaveLength(1);
});

test("those of another case are not found, and finance is not shown what was registered", async () => {
  const { table, id, officer, as } = await anOffice();
  const other = await aPilot(table, { stage: "funded" });
  const entry = newId(DocumentId);
  await table.transact([anEntry(other, entry, { at: now })]);
  expect((await officer.see(`/handlaggning/${id}/diarium/${entry}`)).status).toBe(404);
  expect((await (await as("finance")).see(`/handlaggning/${other}/diarium/${entry}`)).status).toBe(403);
  const page = await (await as("finance")).see(`/handlaggning/${other}`);
  expect(page.body).not.toContain(entry);
});
