import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { decisionControl, decisionNamed } from "../../test/builders/a-decision.ts";
import { aPilot, theCall } from "../../test/builders/a-pilot.ts";
import {
  aTypedAssessment,
  levelOf,
  reviewersOf,
  reviewFields,
  theDay,
  weighing,
} from "../../test/builders/a-review.ts";
import { aVisitor, staffCookie } from "../../test/builders/a-visitor.ts";
import { type InMemoryTable, inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { questionPut } from "../pilot/items/case-question.ts";
import { completionPut } from "../pilot/items/completion.ts";
import { readPilot } from "../pilot/pilot.ts";
import type { Role } from "../platform/sign-in/session.ts";
import { keys } from "../platform/table/keys.ts";
import type { Write } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { instant, LocalDay, plusDays } from "../vocabulary/instant.ts";
import { kronor } from "../vocabulary/ore.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { decisionRoutes } from "./decision.routes.ts";

const now = instant("2026-11-21T12:00:00Z");
const clock = () => now;

async function theDecider(table: InMemoryTable, id: ApplicationId, role: Role = "decider") {
  const visitor = aVisitor(decisionRoutes({ table }), clock, await staffCookie(now, role));
  const address = `/handlaggning/${id}/beslut`;
  const page = () => visitor.see(address);
  /** Fills in the form as it stands, and follows it to where the decision is read through. */
  const readBack = async (fields: Typed) => {
    const sent = await visitor.send(address, { ...(await page()).fields, ...fields });
    expect([sent.status, sent.location]).toEqual([303, `${address}/granska`]);
    return visitor.see(sent.location);
  };
  return { ...visitor, address, page, readBack };
}

const readable = {
  outcome: "granted",
  "amounts.2026": "186 182",
  "amounts.2027": "381 300",
  "amounts.2028": "233 127",
  conditions: "Redovisa var tredje månad.",
  legalBasis: "Förordning (2003:596)",
  stateAid: "none",
  reasons: "Projektet prövar något nytt.",
  day: "2026-11-20",
  by: "board",
  section: "§ 2",
  deciders: "Ordföranden\nVice ordföranden",
  rapporteur: "Handläggaren",
  present: "",
};
const typed = decisionNamed(readable);

test("the page shows what was applied for and fills in its split between the years", async () => {
  const table = inMemoryTable();
  const page = await (await theDecider(table, await aPilot(table))).page();
  expect(page.status).toBe(200);
  expect(page.body).toContain("2\u00a0900\u00a0757\u00a0kr");
  expect(page.body).toContain("28 procent");
  expect(page.body).toContain('name="p-amounts.p-row.2027"');
  expect(page.body).toContain('value="381 300"');
});

test("the decider reads the scores side by side, and each reviewer's recommendation and reasons", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table, { stage: "submitted" });
  // Each press on a day of its own: reviews stand in the order in which they were assigned.
  let days = 0;
  const people = reviewersOf(table, id, { clock: () => plusDays(theDay, days++) });
  const scores = { anna: 4, bo: 5 };
  for (const [name, score] of Object.entries(scores))
    await people.submit(await people.ready(name), undefined, { typed: aTypedAssessment(score, `${name}s skäl`) });
  const page = parse((await (await theDecider(table, id)).page()).body);
  const rows = page.querySelectorAll("table tr").map((row) => row.querySelectorAll("th, td").map(({ text }) => text));
  expect(rows).toContainEqual(["Kriterium", "anna", "bo", "Medel"]);
  for (const { label } of reviewFields.criteria) expect(rows).toContainEqual([label["sv"], "4", "5", "4,5"]);
  for (const words of ["Bevilja", "annas skäl", "bos skäl", "Väl genomtänkt."]) expect(page.text).toContain(words);
  const ids = page.querySelectorAll("main [id]").map((element) => element.id);
  expect(ids).toEqual([...new Set(ids)]);
});

test("where the call weighs its criteria the decider reads what each counts, and what the scores come to", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table, { stage: "submitted", call: { ...weighing(70, 30), quorum: 1 } });
  const [heavy = "", light = ""] = reviewFields.criteria.map((one) => one.id);
  const people = reviewersOf(table, id);
  const typed = { ...aTypedAssessment(4), [heavy]: levelOf(5), [light]: levelOf(2) };
  await people.submit(await people.ready("anna"), undefined, { typed });
  await table.transact([{ table: "pilots", update: keys.case(id), set: { stage: "reviewed" } }]);
  const page = parse((await (await theDecider(table, id)).page()).body);
  const rows = page.querySelectorAll("table tr").map((row) => row.querySelectorAll("th, td").map(({ text }) => text));
  expect(rows).toContainEqual([`${reviewFields.criteria[0]?.label["sv"]} (70\u00a0%)`, "5", "5,0"]);
  expect(rows).toContainEqual(["Medel med vikter", "4,10", "4,10"]);
});

test("before the round has ended the decider reads no review, and that it was handed in", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table, { stage: "submitted" });
  const people = reviewersOf(table, id);
  await people.submit(await people.ready("anna"));
  const decider = await theDecider(table, id);
  expect((await decider.page()).body).not.toContain("Väl genomtänkt.");
  await people.submit(await people.ready("bo"));
  expect((await decider.page()).body).toContain("Väl genomtänkt.");
});

test("a decision is read back first, recorded when it is confirmed, and then shown", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const decider = await theDecider(table, id);
  const form = await decider.page();

  const readBack = await decider.readBack(typed);
  expect(readBack.status).toBe(200);
  expect(readBack.body).toContain("800\u00a0609\u00a0kr");
  expect(readBack.body).toContain("Vice ordföranden");
  expect((await readPilot(table, id)).decision).toBeUndefined();

  const done = await decider.send(`${decider.address}/bekrafta`, readBack.fields);
  expect([done.status, done.location]).toEqual([303, decider.address]);
  expect((await readPilot(table, id)).grantIfAny).toMatchObject({ amountOre: kronor(800_609) });
  expect((await decider.page()).body).toContain("Ansökan är beviljad");

  const again = await decider.send(`${decider.address}/bekrafta`, readBack.fields);
  expect([again.status, again.location]).toEqual([303, decider.address]);
  const other = await decider.send(decider.address, { ...form.fields, ...typed });
  expect(other.status).toBe(409);
  expect(other.body).toContain("redan avgjort");
});

test("a rejection asks for reasons and formalities, and not for money", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const decider = await theDecider(table, id);
  const { fields } = await decider.page();
  const otherwise = { outcome: "rejected", "amounts.2026": "x", conditions: "" };
  const rejected = { ...typed, ...decisionNamed(otherwise) };
  const without = await decider.send(decider.address, { ...fields, ...rejected, "p-reasons": "" });
  expect(without.status).toBe(422);
  expect(without.body).toContain('href="#p-reasons"');
  const readBack = await decider.readBack(rejected);
  expect(readBack.status).toBe(200);
  await decider.send(`${decider.address}/bekrafta`, readBack.fields);
  expect((await readPilot(table, id)).decision).toMatchObject({ outcome: "rejected" });
});

const wrong: ReadonlyArray<
  [what: string, fields: Partial<Record<keyof typeof readable | "stateAidNote", string>>, field: string]
> = [
  ["no outcome", { outcome: "" }, "outcome"],
  ["an amount in words", { "amounts.2026": "hundra" }, "amounts.2026"],
  ["a negative amount", { "amounts.2026": "-1" }, "amounts.2026"],
  ["more than was applied for", { "amounts.2027": "381 301" }, "amounts.2027"],
  ["nothing at all", { "amounts.2026": "0", "amounts.2027": "0", "amounts.2028": "0" }, "amounts.2026"],
  ["a day to come", { day: "2026-11-22" }, "day"],
  ["a day before the application", { day: "2026-09-30" }, "day"],
  ["no day", { day: "2026-02-30" }, "day"],
  ["no section", { section: " " }, "section"],
  ["several amounts in one field", { "amounts.2026": "186\t182" }, "amounts.2026"],
  ["an amount in euro", { "amounts.2026": "186 182 €" }, "amounts.2026"],
  ["a half-typed day", { day: "20 november" }, "day"],
  ["no deciders", { deciders: "\n" }, "deciders"],
  ["deciders who are nobody", { deciders: "-\n\u200b\n…" }, "deciders"],
  ["a rapporteur who is nobody", { rapporteur: "\u2013" }, "rapporteur"],
  ["no rapporteur", { rapporteur: "" }, "rapporteur"],
  ["an unknown kind of aid", { stateAid: "maybe" }, "stateAid"],
  ["aid without a note", { stateAid: "de-minimis" }, "stateAidNote"],
  ["too long reasons", { reasons: "x".repeat(5001) }, "reasons"],
];
test.each(wrong)("%s is explained at its field, and all that was typed is still there", async (_, fields, field) => {
  const table = inMemoryTable();
  const decider = await theDecider(table, await aPilot(table));
  const page = await decider.send(decider.address, {
    ...(await decider.page()).fields,
    ...typed,
    ...decisionNamed(fields),
  });
  expect(page.status).toBe(422);
  expect(page.body).toContain(`href="#${decisionControl(field)}"`);
  expect(page.body).toContain("Redovisa var tredje månad.");
  expect(page.body).toContain("Förordning (2003:596)");
});

test("a frame that was used up after the read-back brings the form back with what is left", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const decider = await theDecider(table, id);
  const readBack = await decider.readBack(typed);
  const { callId } = theCall;
  const used = { callId, year: 2026, frameOre: kronor(1_200_000), committedOre: kronor(1_100_000) };
  await table.transact([{ table: "pilots", put: { ...keys.frame(callId, 2026), ...used } }]);
  const refused = await decider.send(`${decider.address}/bekrafta`, readBack.fields);
  expect(refused.status).toBe(409);
  expect(refused.body).toContain('href="#p-amounts.p-row.2026"');
  expect(refused.body).toContain("återstår 100\u00a0000\u00a0kr");
  expect(refused.body).toContain("Projektet prövar något nytt.");
  expect((await readPilot(table, id)).decision).toBeUndefined();
});

test("what is being read back can be changed again", async () => {
  const table = inMemoryTable();
  const decider = await theDecider(table, await aPilot(table));
  const readBack = await decider.readBack(typed);
  expect(readBack.body).toContain(`href="${decider.address}"`);
  const form = await decider.page();
  expect(form.body).toContain('value="233 127"');
  expect(form.body).toContain("Projektet prövar något nytt.");
});

test("finance neither reads nor writes of what is not decided, and an auditor reads the basis and writes nothing", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  for (const [role, status] of [
    ["auditor", 200],
    ["finance", 403],
  ] as const) {
    const other = await theDecider(table, id, role);
    const page = await other.page();
    expect([role, page.status]).toEqual([role, status]);
    expect(page.body).not.toContain('name="p-outcome"');
    expect((await other.send(other.address, typed)).status).toBe(403);
    expect((await other.send(`${other.address}/bekrafta`, typed)).status).toBe(403);
  }
});

test("a case whose reviews are not in can be dismissed, and neither granted nor rejected", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table, { stage: "submitted" });
  const decider = await theDecider(table, id);
  const page = await decider.page();
  expect(page.body).toContain("Ansökan är inte färdigbedömd");
  const early = await decider.send(decider.address, { ...page.fields, ...typed });
  expect(early.status).toBe(422);
  expect(early.body).toContain("men inte beviljas eller avslås än");
  const dismissed = { ...typed, "p-outcome": "p-dismissed", "p-dismissal": "p-late", "p-reasons": "För sent." };
  const readBack = await decider.readBack({ ...dismissed, version: "1" });
  expect(readBack.body).toContain("Registrera att ansökan avvisas");
  await decider.send(`${decider.address}/bekrafta`, readBack.fields);
  expect(await readPilot(table, id)).toMatchObject({ decision: { outcome: "dismissed", cause: "late" } });
});

test("what is written is kept while it is written, right or wrong, and is there when the page is opened again", async () => {
  const table = inMemoryTable();
  const decider = await theDecider(table, await aPilot(table));
  const { fields } = await decider.page();
  const half = { ...fields, "p-reasons": "Halva skälen", "p-day": "20 nov" };
  const saved = await decider.send(decider.address, half, { "x-autosave": "1" });
  expect(JSON.parse(saved.body)).toMatchObject({ version: 1 });
  const opened = await decider.page();
  expect(opened.body).toContain("Halva skälen");
  expect(opened.body).toContain('value="20 nov"');
  expect(opened.body).toContain("av Tjänstepersonen");
  const byButton = { ...opened.fields, ...half, version: "1", "p-reasons": "Hela skälen", action: "save" };
  const sent = await decider.send(decider.address, byButton);
  expect([sent.status, sent.location]).toEqual([303, `${decider.address}?sparad=1`]);
  expect((await decider.see(sent.location)).body).toContain("Utkastet är sparat");
});

test("two who write at once keep each their own, and choose where both changed the same", async () => {
  const table = inMemoryTable();
  const decider = await theDecider(table, await aPilot(table));
  const { fields } = await decider.page();
  const start = { ...fields, ...typed };
  await decider.send(decider.address, { ...start, action: "save" });
  const began = { ...start, version: "1" };
  await decider.send(decider.address, { ...began, "p-reasons": "Ena skäl", action: "save" });

  const apart = await decider.send(decider.address, { ...began, "p-paragraph": "§ 9" }, { "x-autosave": "1" });
  expect(JSON.parse(apart.body)).toMatchObject({ version: 3, fields: { "p-reasons": ["Ena skäl"] } });

  const clash = await decider.send(decider.address, { ...began, "p-reasons": "Andra skäl" });
  expect(clash.status).toBe(409);
  expect(clash.body).toContain('name="keep.p-reasons"');
  const choice = { ...clash.fields, "p-reasons": "Andra skäl", action: "save" };
  const unchosen = await decider.send(decider.address, choice);
  expect(unchosen.status).toBe(422);
  await decider.send(decider.address, { ...choice, "keep.p-reasons": "both", "p-reasons": "Båda skälen" });
  const { decisionDraft } = await readPilot(table, (decider.address.split("/")[2] ?? "") as ApplicationId); // as: its own id
  expect(decisionDraft?.typed).toMatchObject({ "p-reasons": "Båda skälen", "p-paragraph": "§ 9" });
});

test("what a colleague changes after the read-back is shown as a difference, and nothing is recorded unread", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const decider = await theDecider(table, id);
  const readBack = await decider.readBack(typed);
  await decider.readBack({ ...typed, "p-reasons": "Nya skäl" });
  const refused = await decider.send(`${decider.address}/bekrafta`, readBack.fields);
  expect(refused.status).toBe(409);
  expect(refused.body).toContain("Utkastet har ändrats medan du läste");
  expect(refused.body).toContain("Projektet prövar något nytt.");
  expect(refused.body).toContain("Nya skäl");
  expect((await readPilot(table, id)).decision).toBeUndefined();
  await decider.send(`${decider.address}/bekrafta`, refused.fields);
  expect((await readPilot(table, id)).decision).toMatchObject({ reasons: "Nya skäl" });
});

test("a form that is refused gives back what was typed by its labels", async () => {
  const table = inMemoryTable();
  const decider = await theDecider(table, await aPilot(table));
  const expired = await decider.send(decider.address, { ...typed, csrf: "x" });
  expect(expired.status).toBe(403);
  for (const label of ["Skäl för beslutet", "Beviljat belopp, 2026", "Vad är beslutat?", "Ansökan beviljas"])
    expect(expired.body).toContain(label);
  expect(expired.body).not.toContain("p-reasons<");
});

test("an earlier version can be looked at and gone on from, and counts only once it is saved", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const decider = await theDecider(table, id);
  const { fields } = await decider.page();
  for (const [version, reasons] of ["Första", "Andra"].entries())
    await decider.send(decider.address, {
      ...{ ...fields, ...typed, version: String(version) },
      ...{ "p-reasons": reasons, action: "save" },
    });
  const earlier = await decider.see(`${decider.address}/tidigare`);
  expect(earlier.body).toContain("Första");
  expect(earlier.body).toContain("Andra");
  const again = await decider.see(`${decider.address}?fran=1`);
  expect(again.body).toContain("Första");
  expect(again.body).toContain("Det gäller först när du sparar");
  expect((await readPilot(table, id)).decisionDraft?.typed["p-reasons"]).toBe("Andra");
  const back = { ...again.fields, ...typed, "p-reasons": "Första", action: "save" };
  expect((await decider.send(decider.address, back)).status).toBe(303);
  expect((await readPilot(table, id)).decisionDraft?.typed["p-reasons"]).toBe("Första");
  expect((await decider.see(`${decider.address}?fran=9`)).status).toBe(404);
});

test("who decides is told of what has been asked for and has not come, in the form and where it is read through", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const asked = { by: { id: "p1", name: "Kim" }, at: now };
  const put = async (write: Write) => table.transact([write]);
  const completion = {
    ...{ v: 1 as const, number: 1, version: 0, open: ["p-title"], reason: "Skriv mer", of: 1 },
    ...{ dueDay: LocalDay.parse("2026-12-01"), askedAt: now, askedBy: asked.by },
  };
  const question = {
    ...{ v: 1 as const, number: 1, version: 0, from: "staff" as const, text: "Vem leder?" },
    ...{ askedAt: now, askedBy: asked.by },
  };
  const { page, readBack } = await theDecider(table, id);
  expect((await page()).body).not.toContain("Något väntas fortfarande in");
  await put(completionPut(id, completion));
  await put(questionPut(id, { ...question, dueDay: LocalDay.parse("2026-11-30") }));
  await put(questionPut(id, { ...question, number: 2, from: "party" }));
  for (const { body } of [await page(), await readBack(typed)]) {
    expect(body).toContain("återlämnad för komplettering till och med 1 december 2026");
    expect(body).toContain("har till och med 30 november 2026 på sig att svara på vår fråga 1");
    expect(body).toContain("Sökandens fråga 2 är inte besvarad");
  }
  await put(completionPut(id, { ...completion, version: 1, handedIn: { ...asked, submission: 2 } }));
  expect((await page()).body).toContain("ingen har markerat att ändringarna är lästa");
});
