import { expect, test } from "vitest";
import { aProject } from "../../../test/builders/a-project.ts";
import { reportNamed } from "../../../test/builders/a-typed-report.ts";
import { aVisitor, holderCookie, identity, staffCookie } from "../../../test/builders/a-visitor.ts";
import { removalsDelivered } from "../../../test/builders/owed-removals.ts";
import { inMemoryFiles } from "../../../test/fakes/in-memory-files.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { filesListed } from "../../casework/dossier/dossier-files.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { instant } from "../../vocabulary/instant.ts";
import { holderRoutes } from "../holder.routes.ts";
import { examinationRoutes } from "../officer/examination.routes.ts";
import { officerAttachmentRoutes } from "../officer/officer-attachments.routes.ts";
import { attachmentsRoutes } from "./attachments.routes.ts";

const now = instant("2027-03-05T09:00:00Z");
const pdf = Buffer.from("%PDF-1.7 text");
const place = `ffe1001a${Buffer.from("Exif\0\0GPS 59.27 N 15.21 E").toString("hex").slice(0, 48)}`;
const drawn = "ffc0000b080001000101011100ffda0008010100003f0012ffd9";
const photo = Buffer.from(`ffd8${place}${drawn}`, "hex");
const agreed = { "p-people": "p-agreed", "p-publish": "p-yes" };

async function aReport() {
  const table = inMemoryTable();
  const files = inMemoryFiles();
  const id = await aProject(table);
  const clock = () => now;
  const needs = { table, identity, files, siteUrl: "https://pilot.example.org", clock };
  const holder = aVisitor([...holderRoutes(needs), ...attachmentsRoutes(needs)], clock, await holderCookie(now, id));
  const staff = [...examinationRoutes(needs), ...officerAttachmentRoutes(needs)];
  const officer = aVisitor(staff, clock, await staffCookie(now, "officer"));
  const { location: report } = await holder.send(`/projekt/${id}/rapport`, (await holder.see(`/projekt/${id}`)).fields);
  const list = `${report}/bilagor`;
  const place = async () => {
    const { body } = await holder.see(list);
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
  const pilotNow = () => readPilot(table, id);
  const attached = async () => (await pilotNow()).reportAttachments;
  const answer = async (asked: string, typed: Record<string, string>) =>
    holder.send(asked, { ...(await holder.see(asked)).fields, ...typed });
  const written = async () => {
    const form = await holder.see(report);
    const told = reportNamed({
      "period.from": "2026-12",
      "period.through": "2027-02",
      "texts.done": "Vi har mött tjugo ungdomar.",
      "texts.results": "Närvaron har ökat.",
      "texts.deviations": "Inga",
      "texts.next": "Vi fortsätter.",
      "costs.0.amounts.2026-12": "38 071",
    });
    return holder.send(report, { ...form.fields, ...told, action: "review" });
  };
  const submitted = async () => {
    await written();
    const { fields } = await holder.see(`${report}/granska`);
    return holder.send(`${report}/skicka`, fields);
  };
  return {
    table,
    files,
    id,
    holder,
    officer,
    report,
    list,
    place,
    send,
    attached,
    pilotNow,
    answer,
    written,
    submitted,
  };
}

test("a photo is attached without its place, and is asked about at once; what is answered stands with it", async () => {
  const { send, attached, files, holder, list, answer, report } = await aReport();
  const arrived = await send("Sommarlovet.jpg", photo);
  const [file] = await attached();
  expect(file).toMatchObject({ name: "Sommarlovet.jpg", type: "jpg" });
  expect(Buffer.from(await files.contentOf(file?.key ?? "")).toString("hex")).toBe(`ffd8${drawn}`);
  expect(arrived.location).toBe(`${list}/${file?.fileId}/bild`);
  const asked = await holder.see(arrived.location);
  expect(asked.body).toContain("Går någon att känna igen på bilden?");
  expect((await holder.see(report)).body).toContain("Svara om Sommarlovet.jpg");
  const done = await answer(arrived.location, agreed);
  expect(done.location).toBe(`${list}?besvarad=1`);
  const page = await holder.see(done.location);
  expect(page.body).toContain("Får publiceras; de som går att känna igen har sagt ja");
  expect(page.body).toContain("Svaren om bilden är sparade");
  // Looking again attaches nothing and asks nothing.
  expect((await holder.see(`${list}/${file?.fileId}/klar`)).location).toBe(`${list}?bifogad=1`);
  expect(await attached()).toHaveLength(1);
});

test("a document is not asked about; it can be fetched and taken away, once", async () => {
  const { send, attached, holder, list, table, files } = await aReport();
  const arrived = await send("Program.pdf", pdf);
  expect(arrived.location).toBe(`${list}?bifogad=1`);
  const [file] = await attached();
  expect((await holder.see(`${list}/${file?.fileId}/bild`)).status).toBe(404);
  expect((await holder.see(`${list}/${file?.fileId}`)).location).toContain(file?.key);
  const { fields } = await holder.see(list);
  for (let press = 0; press < 2; press++) await holder.send(`${list}/${file?.fileId}/ta-bort`, fields);
  await removalsDelivered(table, files, now);
  expect([await attached(), files.kept()]).toEqual([[], []]);
  expect(table.all("record").filter(({ action }) => action === "reportAttachment.removed")).toHaveLength(1);
});

test.each<[string, string, Uint8Array, string]>([
  ["a text called a picture", "a.jpg", pdf, "stämmer inte innehållet med namnet"],
  ["a program", "a.exe", pdf, "typ som vi kan ta emot"],
  ["nothing", "a.png", new Uint8Array(), "Filen är tom"],
  ["too much", "a.pdf", Buffer.concat([pdf, Buffer.alloc(10_000_000)]), "större än 10 MB"],
  ["a long name", `${"a".repeat(150)}.jpg`, photo, "namn är för långt"],
])("%s is not taken: the page says why, and nothing has changed", async (_, name, content, words) => {
  const { send, attached, files, table } = await aReport();
  const before = table.all("record");
  const answer = await send(name, content);
  expect([answer.status, answer.body.includes(words)]).toEqual([422, true]);
  expect([await attached(), files.kept(), table.all("record")]).toEqual([[], [], before]);
});

test("ten files are enough", async () => {
  const { send, attached, holder, list, place, files } = await aReport();
  for (let i = 0; i < 9; i++) await send(`${i}.pdf`, pdf);
  const late = await place();
  await send("9.pdf", pdf);
  expect((await holder.see(list)).body).not.toContain("multipart/form-data");
  files.sent(`${late.key}10.pdf`, pdf);
  const refused = await holder.see(late.done);
  expect([refused.status, refused.body.includes("redan 10 filer")]).toEqual([422, true]);
  expect(await attached()).toHaveLength(10);
});

test("a report is not handed in while a picture is not answered: the error leads to it, and what was typed stays", async () => {
  const { send, written, answer, report, submitted, pilotNow } = await aReport();
  const { location } = await send("Sommarlovet.jpg", photo);
  const held = await written();
  expect(held.status).toBe(422);
  expect(held.body).toContain('href="#p-attached"');
  expect(held.body).toContain("Bilden Sommarlovet.jpg: svara på om den får användas");
  expect(held.body).toContain("Vi har mött tjugo ungdomar.");
  expect((await submitted()).status).toBe(422);
  expect((await pilotNow()).reports[0]?.status).toBe("draft");
  await answer(location, { "p-people": "p-none", "p-publish": "p-no" });
  expect((await written()).location).toBe(`${report}/granska`);
  expect((await submitted()).status).toBe(303);
});

test("half an answer, and a yes for a picture on which somebody has not said yes, are asked for again", async () => {
  const { send, answer, attached } = await aReport();
  const { location } = await send("Sommarlovet.jpg", photo);
  const half = await answer(location, { "p-publish": "p-yes" });
  expect([half.status, half.body.includes('href="#p-people"')]).toEqual([422, true]);
  const wrong = await answer(location, { "p-people": "p-not-agreed", "p-publish": "p-yes" });
  expect([wrong.status, wrong.body.includes("någon på den inte har sagt ja")]).toEqual([422, true]);
  expect(wrong.body).toMatch(/value="p-not-agreed"[^>]* checked|checked[^>]*value="p-not-agreed"/);
  expect((await attached())[0]?.consent).toBeUndefined();
});

test("once the report is in, its officer sees the files and what they may be used for; a yes is taken back and not given", async () => {
  const { send, answer, submitted, officer, id, attached, holder, list, place, files, pilotNow } = await aReport();
  const { location } = await send("Sommarlovet.jpg", photo);
  await answer(location, agreed);
  const [file] = await attached();
  const given = `/handlaggning/${id}/rapporter/1/bilagor/${file?.fileId}`;
  expect((await officer.see(given)).status).toBe(404);
  const late = await place();
  const { fields } = await holder.see(list);
  await submitted();
  const desk = await officer.see(`/handlaggning/${id}/rapporter/1`);
  expect(desk.body).toContain(`href="${given}"`);
  expect(desk.body).toContain("Får publiceras; de som går att känna igen har sagt ja");
  expect((await officer.see(given)).location).toContain(file?.key);
  expect((await officer.see(`${given}x`)).status).toBe(404);
  const exported = JSON.parse((await officer.see(`/handlaggning/${id}/rapporter/1/rapport.json`)).body);
  expect(exported.files).toMatchObject([{ name: "Sommarlovet.jpg", mayBePublished: true, people: "agreed" }]);
  expect(JSON.stringify(exported)).not.toContain(file?.key);
  const everything = { numberOf: () => "1", isIn: () => true };
  expect(filesListed(await pilotNow(), everything, "sv").at(-1)?.value).toContain("Sommarlovet.jpg (Får publiceras");

  files.sent(`${late.key}Sen.pdf`, pdf);
  expect((await holder.see(late.done)).status).toBe(409);
  expect((await holder.send(`${list}/${file?.fileId}/ta-bort`, fields)).status).toBe(409);
  const no = { "p-people": "p-not-agreed", "p-publish": "p-no" };
  expect((await answer(location, no)).location).toBe(`${list}?besvarad=1`);
  expect((await officer.see(`/handlaggning/${id}/rapporter/1`)).body).toContain("Får inte publiceras");
  const again = await answer(location, agreed);
  expect([again.status, again.body.includes("bara tas tillbaka")]).toEqual([422, true]);
  expect((await attached())[0]?.consent).toMatchObject({ publish: false, people: "not-agreed" });
});

test("the officer gets no picture that holds harmful code", async () => {
  const { send, answer, submitted, officer, id, attached, files } = await aReport();
  await answer((await send("Sommarlovet.jpg", photo)).location, agreed);
  await submitted();
  const [file] = await attached();
  files.allAre("threat");
  const held = await officer.see(`/handlaggning/${id}/rapporter/1/bilagor/${file?.fileId}`);
  expect([held.status, held.location]).toEqual([403, ""]);
});
