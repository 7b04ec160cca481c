import { expect, test } from "vitest";
import { aProject } from "../../../test/builders/a-project.ts";
import { aVisitor, holderCookie, identity, staffCookie } from "../../../test/builders/a-visitor.ts";
import { encryptedPdfs } from "../../../test/builders/encrypted-pdfs.ts";
import { removalsDelivered } from "../../../test/builders/owed-removals.ts";
import { inMemoryFiles } from "../../../test/fakes/in-memory-files.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { sentLimits } from "../../platform/files/offer-upload.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import { holderRoutes } from "../../reporting/holder.routes.ts";
import { officerFileRoutes } from "../../reporting/officer/officer-files.routes.ts";
import { pilotSubject } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { addExtract } from "./add-extract.act.ts";
import { extractRoutes } from "./extracts.routes.ts";
import { formulaLine } from "./ledger-text.ts";

const now = instant("2027-03-05T09:00:00Z");
const closedPdf = encryptedPdfs.find(({ isOpen }) => !isOpen)?.content ?? Buffer.alloc(0);
const pdf = Buffer.from("%PDF-1.7 text");

async function aReport() {
  const table = inMemoryTable();
  const files = inMemoryFiles();
  const id = await aProject(table);
  const clock = () => now;
  const needs = { table, identity, files, siteUrl: "https://pilot.example.org", clock };
  const holder = aVisitor([...holderRoutes(needs), ...extractRoutes(needs)], clock, await holderCookie(now, id));
  const officer = aVisitor(officerFileRoutes(needs), clock, await staffCookie(now, "officer"));
  const { location: report } = await holder.send(`/projekt/${id}/rapport`, (await holder.see(`/projekt/${id}`)).fields);
  const place = async () => {
    const { body } = await holder.see(`${report}/underlag`);
    return {
      key: /name="key" value="([^"]*)\$\{filename\}"/.exec(body)?.[1] ?? "",
      done: /data-done="https:\/\/pilot.example.org([^"]*)"/.exec(body)?.[1] ?? "",
    };
  };
  const send = async (name: string, content: Uint8Array) => {
    const { key, done } = await place();
    files.sent(key + name, content);
    return holder.see(done);
  };
  const attached = async () => (await readPilot(table, id)).extracts;
  const submitted = () =>
    table.transact([{ table: "pilots", update: keys.report(id, 1), set: { status: "submitted" } }]);
  return { table, files, id, holder, officer, report, place, send, attached, submitted };
}

test("an extract that arrived is attached once under its own name, given back to the holder, and can be taken away", async () => {
  const { send, attached, holder, report, table, files } = await aReport();
  const arrived = await send("Huvudbok å.pdf", pdf);
  expect(arrived.location).toBe(`${report}/underlag?bifogad=1`);
  const [extract] = await attached();
  expect(extract).toMatchObject({ name: "Huvudbok å.pdf", type: "pdf", bytes: pdf.length });
  expect((await holder.see(`${report}/underlag/${extract?.fileId}`)).location).toContain(extract?.key);
  expect((await holder.see(`${report}/underlag/${extract?.fileId}/klar`)).status).toBe(303);
  expect(await attached()).toHaveLength(1);
  const page = await holder.see(arrived.location);
  expect(page.body).toContain("Utdraget är bifogat");
  for (let press = 0; press < 2; press++)
    await holder.send(`${report}/underlag/${extract?.fileId}/ta-bort`, page.fields);
  await removalsDelivered(table, files, now);
  expect([await attached(), files.kept()]).toEqual([[], []]);
  expect(table.all("record").filter(({ action }) => action === "extract.removed")).toHaveLength(1);
});

test.each<[string, string, Uint8Array, string]>([
  ["a program", "a.exe", pdf, "typ som vi kan ta emot"],
  ["a picture called a PDF", "a.pdf", Buffer.from("\x89PNG"), "typ som vi kan ta emot"],
  ["a packed file called CSV", "a.csv", Buffer.from("PK\x03\x04"), "typ som vi kan ta emot"],
  ["a PDF called CSV", "a.csv", pdf, "typ som vi kan ta emot"],
  ["binary in CSV", "a.csv", Buffer.from("konto;belopp\n1\0"), "typ som vi kan ta emot"],
  ["a PDF with a password", "a.pdf", closedPdf, "kräver ett lösenord"],
  ["nothing", "a.pdf", new Uint8Array(), "Filen är tom"],
  ["too much", "a.pdf", Buffer.concat([pdf, Buffer.alloc(10_000_000)]), "större än 10 MB"],
  ["a long name", `${"a".repeat(150)}.pdf`, pdf, "namn är för långt"],
  [
    "a formula",
    "a.csv",
    Buffer.from('Konto;Belopp\r\n5410;"=HYPERLINK(""x"")"\r\n'),
    "Rad 2: en cell börjar som en formel",
  ],
])("%s is not taken: the page says why, and nothing has changed", async (_, name, content, words) => {
  const { send, attached, files, table } = await aReport();
  const before = table.all("record");
  const answer = await send(name, content);
  expect([answer.status, answer.body.includes(words)]).toEqual([422, true]);
  expect([await attached(), files.kept(), table.all("record")]).toEqual([[], [], before]);
});

test("what ledgers write in CSV is no formula; what a spreadsheet would reckon with is", () => {
  const ledger = 'Konto;Text;Belopp\n5410;"Stol, 4 st";-1 234,50\n5810;- avdrag;"-20,00"\n7010;+46 19;−3,00\n';
  expect(formulaLine(ledger)).toBeUndefined();
  for (const cell of ["=1+1", "@SUM(A1)", '"=1"', "-2+3+cmd|'/C calc'!A0", "+SUM(A1)", " =1"])
    expect([cell, formulaLine(`a;b\n5410;${cell}`)]).toEqual([cell, 2]);
  for (const text of [
    '="0012"',
    '"=""0012"""',
    "=====",
    "=> se not 4",
    "@anna",
    "- avdrag (mars)",
    "+46 (0)8 123",
    '"Hyra, =se not"',
    '="A-12"',
    '="Hyra(mars)"',
  ])
    expect([text, formulaLine(`a;b\n5410;${text}`)]).toEqual([text, undefined]);
  for (const cell of ['="a"&A1', "=A1", "=(1+2)", '=cmd|"/C calc"!A0', "＝SUM(A1)", '"x"\n5410;"två\nrader\n";=1+1'])
    expect([cell, formulaLine(`a;b\n5410;${cell}`) !== undefined]).toEqual([cell, true]);
  expect(formulaLine('a;b\n1;"två\nrader"\n2;=1+1')).toBe(4);
  expect(formulaLine('a;b\n1;"=A1')).toBe(2);
  expect(formulaLine(`${'"'.repeat(9_999_999)}=`)).toBeUndefined();
  for (const end of ["\r", "\r\n"]) expect(formulaLine(`a;b${end}c;d${end}=1+1;e`)).toBe(3);
});

test("five extracts are enough: the sixth is not asked for, and not taken when it comes all the same", async () => {
  const { send, attached, holder, report, files } = await aReport();
  for (let i = 0; i < 4; i++) await send(`${i}.pdf`, pdf);
  const { body } = await holder.see(`${report}/underlag`);
  const key = /name="key" value="([^"]*)\$\{filename\}"/.exec(body)?.[1] ?? "";
  await send("5.pdf", pdf);
  expect((await holder.see(`${report}/underlag`)).body).not.toContain("multipart/form-data");
  files.sent(`${key}6.pdf`, pdf);
  const late = await holder.see(`${report}/underlag/${key.split("/").at(-2)}/klar`);
  expect([late.status, late.body.includes("redan 5 filer")]).toEqual([422, true]);
  expect(await attached()).toHaveLength(5);
});

test("of two extracts that come at once when four are attached, one is attached and the other is too many", async () => {
  const { send, attached, table, id } = await aReport();
  for (let i = 0; i < 4; i++) await send(`${i}.pdf`, pdf);
  const by = { kind: "holder", id: "holder", name: "" } as const;
  const adding = (on: Table, letter: string) => {
    const file = { name: `${letter}.pdf`, bytes: pdf.length, key: letter, sha256: "0".repeat(64) };
    const command = { number: 1, fileId: letter.repeat(16), file, type: "pdf" } as const;
    return press(on, addExtract, { subject: pilotSubject(id), by, at: now, command });
  };
  const raced: Table = {
    ...table,
    transact: async (writes) => {
      await adding(table, "a");
      return table.transact(writes);
    },
  };
  expect(await adding(raced, "b")).toEqual({ problem: "too-many" });
  expect((await attached()).map(({ fileId }) => fileId[0])).toContain("a");
  expect(await attached()).toHaveLength(5);
});

test("a report that is in keeps its extracts, and its officer may read them then", async () => {
  const { send, attached, holder, officer, report, id, place, files, submitted } = await aReport();
  await send("Huvudbok.csv", Buffer.from("Konto;Belopp\n5410;100,00\n"));
  const late = await place();
  const page = await holder.see(`${report}/underlag`);
  const [extract] = await attached();
  const address = `/handlaggning/${id}/rapporter/1/underlag/${extract?.fileId}`;
  expect((await officer.see(address)).status).toBe(404);
  await submitted();
  expect((await officer.see(address)).location).toContain(extract?.key);
  expect((await officer.see(`${address}x`)).status).toBe(404);
  files.sent(`${late.key}Sen.pdf`, pdf);
  expect((await holder.see(late.done)).status).toBe(409);
  expect((await holder.send(`${report}/underlag/${extract?.fileId}/ta-bort`, page.fields)).status).toBe(409);
  expect((await holder.see(`${report}/underlag`)).body).not.toContain("ta-bort");
  expect(await attached()).toHaveLength(1);
});

test("UTF-16, as spreadsheets write it, is a text too, and its formulas are found", async () => {
  const { send } = await aReport();
  const wide = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
  expect((await send("Utdrag.csv", wide("Konto\tText\n5410\tHyra å\n"))).status).toBe(303);
  expect((await send("Utdrag.csv", wide("Konto\tText\n5410\t=A1\n"))).body).toContain("Rad 2");
});

test("who has sent enough for a day gets a sentence and no form, and the files remain", async () => {
  const { send, files, holder, report, attached, id } = await aReport();
  await send("Huvudbok.pdf", pdf);
  for (let i = 0; i < sentLimits.files; i++) files.sent(`reports/${id}/never/${i}`, pdf);
  for (const page of ["underlag", "sie"]) {
    const { body } = await holder.see(`${report}/${page}`);
    if (page === "underlag") expect(body).toContain("det senaste dygnet");
    expect(body).not.toContain("multipart/form-data");
  }
  expect(await attached()).toHaveLength(1);
});

test("the officer reads a warning before a file that no scanner has looked through, and gets none that holds harmful code", async () => {
  const { send, attached, officer, id, files, submitted } = await aReport();
  await send("Huvudbok.pdf", pdf);
  await submitted();
  const [extract] = await attached();
  const address = `/handlaggning/${id}/rapporter/1/underlag/${extract?.fileId}`;
  expect((await officer.see(address)).status).toBe(303);
  files.allAre("unscanned");
  const warning = await officer.see(address);
  expect([warning.status, warning.body.includes("Huvudbok.pdf har inte gått igenom något virusskydd")]).toEqual([
    200,
    true,
  ]);
  const anyway = /href="([^"]*okontrollerad[^"]*)"/.exec(warning.body)?.[1] ?? "";
  expect((await officer.see(anyway)).location).toContain(extract?.key);
  files.allAre("threat");
  for (const link of [address, anyway]) {
    const held = await officer.see(link);
    expect([held.status, held.location, held.body.includes("skadlig kod")]).toEqual([403, "", true]);
  }
});
