import { expect, test } from "vitest";
import { aMadeDocument } from "../../../test/builders/a-paper.ts";
import { aPilot } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { anEntry } from "../../../test/builders/an-entry.ts";
import { inMemoryFiles } from "../../../test/fakes/in-memory-files.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { interestPut } from "../../pilot/items/interest.ts";
import { readPilot } from "../../pilot/pilot.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import { keys } from "../../platform/table/keys.ts";
import { DocumentId, Nonce, newId } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { caseRoutes } from "../case.routes.ts";
import { documentRoutes } from "../documents.routes.ts";
import { registerRoutes } from "../register/register.routes.ts";
import { secrecyRoutes } from "./secrecy.routes.ts";

const now = instant("2026-11-21T12:00:00Z");
/** Stands in the application, and nowhere else. */
const applicationsWords = "Vi prövar tillsammans.";

async function aCase() {
  const table = inMemoryTable();
  const files = inMemoryFiles();
  const id = await aProject(table);
  const [entry, made] = [newId(DocumentId), newId(DocumentId)];
  const facts = { text: "Uppgift om hälsa." };
  await table.transact([...aMadeDocument(id, made, now), anEntry(id, entry, { at: now, facts })]);
  const needs = { table, files, siteUrl: "https://pilot.example.org" };
  const routes = [...registerRoutes(needs), ...documentRoutes(needs), ...secrecyRoutes(needs), ...caseRoutes(needs)];
  const as = async (role: Role) => aVisitor(routes, () => now, await staffCookie(now, role));
  const officer = await as("officer");
  const base = `/handlaggning/${id}`;
  const page = (ref: string) => `${base}/sekretess/${ref}`;
  const mark = async (ref: string, typed: Record<string, string> = { "p-law": "21 kap. 1 § OSL", "p-why": "Hälsa." }) =>
    officer.send(page(ref), { ...(await officer.see(page(ref))).fields, ...typed });
  const lift = async (ref: string) =>
    officer.send(`${page(ref)}/hav`, { ...(await officer.see(page(ref))).fields, "p-why": "Allmänt känt." });
  const opened = () =>
    table
      .all("record")
      .filter(({ action }) => action === "mark.opened")
      .map(({ details, by }) => [(details as { document: string }).document, Object(by).kind]);
  return { table, files, id, entry, made, as, officer, base, page, mark, lift, opened };
}

test("a document is marked with section and reason, and the mark is lifted: by whom and why stays readable", async () => {
  const { id, table, entry, officer, base, page, mark, lift } = await aCase();
  const empty = await mark(entry, { "p-law": "", "p-why": "Hälsa." });
  expect(empty.body).toContain('id="p-law-error"');
  expect((await mark(entry)).location).toContain("?markerad");
  expect((await officer.see(base)).body).toContain("Markerad");
  expect((await mark(entry)).location).toContain("?markerad"); // somebody else was quicker
  expect((await readPilot(table, id)).marks).toHaveLength(1);
  expect((await lift(entry)).location).toContain("?havd");
  const { body } = await officer.see(page(entry));
  for (const words of ["21 kap. 1 § OSL", "Hälsa.", "Satt av Tjänstepersonen", "Allmänt känt."])
    expect(body).toContain(words);
  expect((await officer.see(base)).body).not.toContain("Markerad");
  const log = table.all("record").map(({ action }) => action);
  expect([log.includes("mark.set"), log.includes("mark.lifted")]).toEqual([true, true]);
});

test("what is not marked is opened without a word in the log; each opening of what is marked is there first", async () => {
  const { entry, made, as, officer, base, mark, opened } = await aCase();
  const places = [
    `${base}/diarium/${entry}`,
    `${base}/diarium/${entry}/ratta`,
    `${base}/diarium/${entry}/filer/${"f".repeat(16)}`,
    `${base}/handlingar/${made}`,
    `${base}/handlingar/${made}/pdf`,
  ];
  for (const place of places) expect((await officer.see(place)).status).toBeLessThan(400);
  expect(opened()).toEqual([]);
  await mark(entry);
  await mark(made);
  for (const place of places) expect((await officer.see(place)).status).toBeLessThan(400);
  expect(opened().map(([document]) => document)).toEqual([
    ..."333".split("").map(() => "26RS10970-3"),
    "26RS10970-2",
    "26RS10970-2",
  ]);
  await (await as("decider")).see(places[3] ?? "");
  await (await as("auditor")).see(places[3] ?? "");
  expect(opened().slice(-2)).toEqual([
    ["26RS10970-2", "decider"],
    ["26RS10970-2", "auditor"],
  ]);
});

test("finance reads a decision until it is marked, and is then told that it is", async () => {
  const { made, as, base, mark, opened } = await aCase();
  const finance = await as("finance");
  const place = `${base}/handlingar/${made}`;
  expect((await finance.see(place)).status).toBe(200);
  await mark(made);
  for (const one of [place, `${place}/pdf`]) {
    const { status, body } = await finance.see(one);
    expect([status, body.includes("Handlingen är sekretessmarkerad")]).toEqual([403, true]);
  }
  const list = (await finance.see(base)).body;
  expect([list.includes("Markerad"), list.includes(`/handlingar/${made}`)]).toEqual([true, false]);
  expect(opened()).toEqual([]);
});

test("an application that is marked is not in the case's page: it is opened on its own, with its files, and logged", async () => {
  const { officer, base, mark, opened, table, id } = await aCase();
  expect((await officer.see(base)).body).toContain(applicationsWords);
  await mark("ansokan");
  const { body } = await officer.see(base);
  expect(body).not.toContain(applicationsWords);
  expect(body).toContain(`${base}/sekretess/ansokan/las`);
  expect(opened()).toEqual([]);
  expect((await officer.see(`${base}/sekretess/ansokan/las`)).body).toContain(applicationsWords);
  const file = { fileId: "g".repeat(16), name: "Plan.pdf", type: "pdf", bytes: 10, key: "kept/x", addedAt: now };
  const attachment = { v: 1, applicationId: id, addedBy: "m".repeat(16), ...file };
  await table.transact([{ table: "pilots", update: keys.submission(id), set: { attachments: [attachment] } }]);
  for (const place of [`${base}/bilagor/${file.fileId}`, `${base}/ansokan.json`])
    expect((await officer.see(place)).status).toBeLessThan(400);
  expect(opened().map(([document]) => document)).toEqual(["26RS10970-1", "26RS10970-1", "26RS10970-1"]);
});

test("who has declared a conflict of interest opens nothing that is marked", async () => {
  const { table, id, entry, officer, base, mark, opened } = await aCase();
  await mark(entry);
  const who = { id: "s", name: "Tjänstepersonen" };
  const interest = { v: 1, version: 0, applicationId: id, who, stands: true, explanation: "" } as const;
  await table.transact([interestPut({ ...interest, declaredAt: now, declaredBy: who })]);
  const { status } = await officer.see(`${base}/diarium/${entry}`);
  expect(status).toBe(403);
  expect(opened()).toEqual([]);
});

test("a masked copy stands beside a marked document until it is struck: then nobody gets it", async () => {
  const { files, table, id, entry, as, officer, page, mark, opened } = await aCase();
  await mark(entry);
  const { body } = await officer.see(page(entry));
  const key = /name="key" value="([^"]*)\$\{filename\}"/.exec(body)?.[1] ?? "";
  files.sent(`${key}Maskat mejl.pdf`, Buffer.from("%PDF-1.7 text"));
  const done = /data-done="https:\/\/pilot.example.org([^"]*)"/.exec(body)?.[1] ?? "";
  expect((await officer.see(done)).location).toContain("?kopia");
  const copies = async () => (await readPilot(table, id)).marks[0]?.copies ?? [];
  const [copy] = await copies();
  const place = `${page(entry)}/kopior/${copy?.fileId}`;
  expect((await (await as("auditor")).see(place)).location).toContain(copy?.key);
  expect(opened()).toEqual([]);
  expect((await (await as("finance")).see(place)).status).toBe(403);
  const { fields } = await officer.see(page(entry));
  expect((await officer.send(`${place}/stryk`, fields)).location).toContain("?struken");
  expect((await officer.see(place)).status).toBe(404);
  expect((await copies())[0]).toMatchObject({ name: "Maskat mejl.pdf", struck: { by: { name: "Tjänstepersonen" } } });
  await officer.send(`${place}/stryk`, { ...fields, nonce: newId(Nonce) });
  expect(table.all("record").filter(({ action }) => action === "mark.copy-struck")).toHaveLength(1);
});

test("what was never marked takes no copies, and a document of another case is not found", async () => {
  const { table, entry, officer, page, base } = await aCase();
  expect((await officer.see(page(entry))).body).not.toContain("multipart/form-data");
  const other = await aPilot(table);
  const theirs = newId(DocumentId);
  await table.transact([anEntry(other, theirs, { at: now })]);
  expect((await officer.see(`${base}/sekretess/${theirs}`)).status).toBe(404);
  expect((await officer.see(`${base}/sekretess/HEAD`)).status).toBe(404);
});

test("a registrar registers by hand, marks and opens for release in the registrar's own name, and acts in nothing else", async () => {
  const { id, table, as, base, entry, page, opened } = await aCase();
  const registrar = await as("registrar");
  const { body, fields } = await registrar.see(`${base}/diarium/registrera`);
  expect(body).toContain("p-subject");
  const typed = { "p-kind": "p-note", "p-day": "2026-11-20", "p-subject": "Utlämnande begärt", "p-text": "Två mejl." };
  expect((await registrar.send(`${base}/diarium/registrera`, { ...fields, ...typed })).location).toContain(
    "?registrerad",
  );
  const form = (await registrar.see(page(entry))).fields;
  const marked = await registrar.send(page(entry), { ...form, "p-law": "21 kap. 1 § OSL", "p-why": "Hälsa." });
  expect(marked.location).toContain("?markerad");
  await registrar.see(`${base}/diarium/${entry}`);
  expect(opened()).toEqual([["26RS10970-3", "registrar"]]);
  const kinds = table.all("record").map(({ action, by }) => [action, Object(by).kind]);
  expect(kinds).toContainEqual(["entry.noted", "registrar"]);
  expect(kinds).toContainEqual(["mark.set", "registrar"]);
  const { body: shown } = await registrar.see(base);
  expect(shown).not.toContain("/beslut/skriv");
  expect((await registrar.send(`${base}/mejl`, fields)).status).toBe(403);
  expect((await readPilot(table, id)).entries).toHaveLength(2);
});
