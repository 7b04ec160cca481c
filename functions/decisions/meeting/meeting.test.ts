import { beforeEach, expect, test } from "vitest";
import { aGrant, aRejection, decide, saveADecision } from "../../../test/builders/a-decision.ts";
import { rowsKept } from "../../../test/builders/a-desk.ts";
import { meetingOf, someMinutes } from "../../../test/builders/a-meeting.ts";
import { aPilot, moved, theCall } from "../../../test/builders/a-pilot.ts";
import { theOfficer } from "../../../test/builders/a-review.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { countedTable } from "../../../test/fakes/counted-table.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import type { DecisionMade } from "../../pilot/items/decision.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import { declareConflict } from "../../reviews/conflict/declare-conflict.act.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { recordDecision } from "../record-decision.act.ts";
import { meetingRoutes } from "./meeting.routes.ts";

const now = instant("2026-11-25T12:00:00Z");
let table: InMemoryTable;
beforeEach(async () => {
  table = inMemoryTable();
  await publishCall(table, theCall);
});

/** A reviewed case with what is proposed in it, as the stream has told of it. */
async function proposed(made: DecisionMade = aGrant({ 2026: 100_000, 2027: 0, 2028: 0 })): Promise<ApplicationId> {
  const id = await aPilot(table);
  await saveADecision(table, id, made);
  await rowsKept(table);
  return id;
}

const frameOf = (year: number) => (theCall.frames.find((one) => one.year === year)?.amountOre ?? 0) / 100;
/** Together these take a little more than the frame of 2026. */
async function tooMuch(): Promise<readonly ApplicationId[]> {
  const most = theCall.capOre / 100;
  const each = Math.min(most, 186_182);
  const ids: ApplicationId[] = [];
  for (let sum = 0; sum <= frameOf(2026); sum += each) {
    ids.push(await aPilot(table));
    await saveADecision(table, ids.at(-1) as ApplicationId, aGrant({ 2026: each, 2027: 0, 2028: 0 })); // as: just put
  }
  await rowsKept(table);
  return ids;
}

test("an agenda above a frame cannot be finished, and says by how much; without one of its cases it can", async () => {
  const ids = await tooMuch();
  const meeting = meetingOf(table);
  await meeting.open();
  await meeting.add(...ids);
  const { wrong = [] } = await meeting.finish();
  expect(wrong).toEqual([{ field: "frames", text: expect.stringMatching(/^Listan tar .* av ramen för 2026/) }]);
  expect((await meeting.now()).finished).toBeUndefined();
  await meeting.takeOff(ids[0] as ApplicationId); // as: there is one
  expect(await meeting.finish()).toEqual({});
  expect((await meeting.now()).finished?.proposals.length).toBe(ids.length - 1);
});

test("what others are granted in between counts: the frame is held against what is left when the agenda is finished", async () => {
  const ids = await tooMuch();
  const [last, ...rest] = [...ids].reverse() as [ApplicationId, ...ApplicationId[]]; // as: there are some
  const meeting = meetingOf(table);
  await meeting.open();
  await meeting.add(...rest);
  await decide(table, last, aGrant({ 2026: 186_182, 2027: 0, 2028: 0 }));
  expect((await meeting.finish()).wrong?.map(({ field }) => field)).toEqual(["frames"]);
});

test("a case without a proposal, or decided meanwhile, keeps the agenda open and is named", async () => {
  const [one, other, third] = [await proposed(), await proposed(), await aPilot(table)];
  await rowsKept(table);
  const meeting = meetingOf(table);
  await meeting.open();
  expect((await meeting.finish()).wrong?.map(({ field }) => field)).toEqual(["agenda"]);
  await meeting.add(one, other, third);
  await decide(table, one, aRejection);
  const { wrong = [] } = await meeting.finish();
  expect(wrong.map(({ field }) => field)).toEqual([`case-${one}`, `case-${third}`]);
});

test("two officers at one agenda both get their cases on it, and a case stands there once", async () => {
  const [one, other] = [await proposed(), await proposed()];
  const meeting = meetingOf(table);
  await meeting.open();
  await Promise.all([meeting.add(one), meeting.add(other), meeting.add(one, other)]);
  expect((await meeting.now()).agenda.map(({ applicationId }) => applicationId).sort()).toEqual([one, other].sort());
  await Promise.all([meeting.takeOff(one), meeting.takeOff(other)]);
  expect((await meeting.now()).agenda).toEqual([]);
});

test("a finished agenda takes no more cases until it is opened again", async () => {
  const [one, other] = [await proposed(), await proposed()];
  const meeting = meetingOf(table);
  await meeting.open();
  await meeting.add(one);
  await meeting.finish();
  await expect(meeting.add(other)).rejects.toMatchObject({ code: "agenda-finished" });
  await expect(meeting.takeOff(one)).rejects.toMatchObject({ code: "agenda-finished" });
  expect(await meeting.add(one)).toEqual({});
  await meeting.reopen();
  await meeting.add(other);
  expect((await meeting.now()).agenda.length).toBe(2);
});

test("what two write of the minutes is brought together, and what both changed is asked", async () => {
  const meeting = meetingOf(table);
  await meeting.open({ "p-name": "Nämnden" });
  await meeting.save({ "p-name": "Nämnden", "p-day": "2026-11-20" }, 1);
  const mine = await meeting.save({ "p-name": "Nämnden", "p-paragraph": "§ 34" }, 1);
  expect([mine.clashes, mine.merged]).toEqual([[], ["p-day"]]);
  expect((await meeting.now()).shared.typed).toMatchObject({ "p-day": "2026-11-20", "p-paragraph": "§ 34" });
  const both = await meeting.save({ "p-name": "Nämnden", "p-day": "2026-11-19" }, 1);
  expect(both.clashes.map(({ field }) => field)).toEqual(["p-day"]);
  expect((await meeting.now()).shared.version).toBe(3);
  const wrong = await meeting.save({ ...someMinutes, "p-adjusted": "2026-11-01" });
  expect(wrong.wrong.map(({ field }) => field)).toEqual(["p-adjusted"]);
});

test("a decision is filled in from its meeting and recorded, with nothing shared typed again", async () => {
  const id = await proposed();
  const meeting = meetingOf(table);
  await meeting.open();
  await meeting.add(id);
  await expect(meeting.fill(id)).rejects.toMatchObject({ code: "not-on-agenda" });
  await meeting.finish();
  await expect(meeting.fill(id)).rejects.toMatchObject({ code: "minutes-incomplete" });
  await meeting.save();
  await meeting.fill(id);
  const { decisionDraft } = await readPilot(table, id);
  expect(decisionDraft?.meeting).toEqual({ meetingId: meeting.id, name: "Nämnden" });
  const version = decisionDraft?.version ?? 0;
  await meeting.fill(id);
  expect((await readPilot(table, id)).decisionDraft?.version).toBe(version);
  const recording = { subject: pilotSubject(id), by: theOfficer, at: now, nonce: newId(Nonce) };
  expect(await press(table, recordDecision, { ...recording, command: { version, language: "sv" } })).toEqual({});
  expect((await readPilot(table, id)).decision).toMatchObject({
    ...{ outcome: "granted", day: "2026-11-20", section: "§ 34", deciders: ["Ordföranden", "Ledamoten"] },
    ...{ othersPresent: ["Sekreteraren"], conditions: "Bidraget får bara användas till projektet." },
    madeBy: { kind: "board", left: [] },
  });
  await expect(meeting.fill(id)).rejects.toMatchObject({ code: "already-decided" });
});

test("who has a conflict of interest in one case stands among those who left in that case alone", async () => {
  const [one, other] = [await proposed(), await proposed()];
  const member = { "p-whom": "Ledamoten", "p-explanation": "Sitter i styrelsen." };
  const declaring = { subject: pilotSubject(one), by: theOfficer, at: now, nonce: newId(Nonce) };
  await press(table, declareConflict, { ...declaring, command: { typed: member, language: "sv" } });
  const meeting = meetingOf(table);
  await meeting.open();
  await meeting.add(one, other);
  await meeting.save();
  await meeting.finish();
  for (const id of [one, other]) await meeting.fill(id);
  const typedIn = async (id: ApplicationId) => (await readPilot(table, id)).decisionDraft?.typed;
  expect(await typedIn(one)).toMatchObject({ "p-deciders": "Ordföranden", "p-left": "Ledamoten" });
  expect(await typedIn(other)).toMatchObject({ "p-deciders": "Ordföranden\nLedamoten", "p-left": "" });
});

test("what a case says by itself stays where the meeting says nothing", async () => {
  const id = await aPilot(table);
  await saveADecision(table, id, { ...aGrant({ 2026: 1_000, 2027: 0, 2028: 0 }), dissent: "En ledamot ville avslå." });
  await rowsKept(table);
  const meeting = meetingOf(table);
  await meeting.open();
  await meeting.add(id);
  await meeting.save();
  await meeting.finish();
  await meeting.fill(id);
  expect((await readPilot(table, id)).decisionDraft?.typed).toMatchObject({ "p-dissent": "En ledamot ville avslå." });
});

const visitor = async (role: Role = "officer", of: Pick<InMemoryTable, keyof InMemoryTable> = table) =>
  aVisitor(meetingRoutes({ table: of }), () => now, await staffCookie(now, role));

test("an officer puts up a meeting, adds cases, sees what they take, is told what is wrong, and fills in a decision", async () => {
  const [first, second] = [await proposed(), await aPilot(table)];
  await rowsKept(table);
  const officer = await visitor();
  const put = await officer.see("/handlaggning/moten/nytt");
  const empty = await officer.send("/handlaggning/moten/nytt", { ...put.fields, "p-name": "", "p-day": "i <går>" });
  expect([empty.status, empty.body.includes("i &lt;går>")]).toEqual([422, true]);
  const nonce = newId(Nonce);
  const { location } = await officer.send("/handlaggning/moten/nytt", { ...put.fields, nonce, "p-name": "Nämnden" });
  expect(location).toMatch(/^\/handlaggning\/moten\/\w{16}$/);

  const add = await officer.see(`${location}/lagg-till?utlysning=${theCall.callId}`);
  const none = await officer.send(`${location}/lagg-till`, add.fields);
  expect([none.status, none.body.includes("Välj minst ett ärende")]).toEqual([422, true]);
  const chosen = { ...add.fields, nonce: newId(Nonce), cases: [first, second] };
  expect((await officer.send(`${location}/lagg-till`, chosen)).location).toBe(location);

  const page = await officer.see(location);
  for (const said of ["Ansökan beviljas", "100\u00a0000", "Inget förslag än", "Öppna listan igen"].slice(0, 3))
    expect(page.body).toContain(said);
  const refused = await officer.send(`${location}/fardig`, page.fields);
  expect([refused.status, refused.body.includes("har inget förslag")]).toEqual([422, true]);
  await officer.send(`${location}/ta-bort`, { ...page.fields, nonce: newId(Nonce), case: second });
  expect((await officer.send(`${location}/fardig`, { ...page.fields, nonce: newId(Nonce) })).status).toBe(303);
  expect((await officer.see(location)).body).toContain(
    "Besluten kan fyllas i när mötet har: dag, paragraf, beslutsfattare",
  );

  const minutes = await officer.see(`${location}/protokoll`);
  const late = await officer.send(`${location}/protokoll`, {
    ...minutes.fields,
    ...someMinutes,
    "p-adjusted": "2027-01-01",
  });
  expect([late.status, late.body.includes("2027-01-01"), late.body.includes("§ 34")]).toEqual([422, true, true]);
  const good = { ...minutes.fields, ...someMinutes, nonce: newId(Nonce) };
  expect((await officer.send(`${location}/protokoll`, good)).location).toBe(`${location}?sparat`);
  const ready = await officer.see(location);
  expect(ready.body).toContain("Fyll i och läs igenom");
  const filled = await officer.send(`${location}/fyll-i/${first}`, { ...ready.fields, nonce: newId(Nonce) });
  expect(filled.location).toBe(`/handlaggning/${first}/beslut/granska`);

  await decide(table, first, aRejection);
  await moved(table, first);
  await rowsKept(table);
  const decided = (await (await visitor("auditor")).see(location)).body;
  expect(decided).toContain("Avgjort: Ansökan avslås");
  // What went to the meeting is read beside what became of it, and its day as people write it.
  for (const said of ["Ansökan beviljas", "100\u00a0000", "20 november 2026"]) expect(decided).toContain(said);
  expect(decided).not.toContain("Inget förslag än");
  expect((await (await visitor("finance")).see(location)).status).toBe(403);
});

test("a proposal that was changed after the agenda was finished is marked", async () => {
  const id = await proposed();
  const meeting = meetingOf(table);
  await meeting.open();
  await meeting.add(id);
  await meeting.finish();
  const officer = await visitor();
  const marked = async () =>
    (await officer.see(`/handlaggning/moten/${meeting.id}`)).body.includes("har ändrats sedan");
  expect(await marked()).toBe(false);
  await saveADecision(table, id, aGrant({ 2026: 90_000, 2027: 0, 2028: 0 }));
  await rowsKept(table);
  expect(await marked()).toBe(true);
});

test("the page of a meeting asks the table as often for one case as for thirty", async () => {
  const calls = async (count: number) => {
    const ids = [];
    for (let n = 0; n < count; n++) ids.push(await aPilot(table));
    await rowsKept(table);
    const meeting = meetingOf(table);
    await meeting.open();
    await meeting.add(...ids);
    const counted = countedTable(table);
    const officer = aVisitor(meetingRoutes({ table: counted.table }), () => now, await staffCookie(now, "officer"));
    expect((await officer.see(`/handlaggning/moten/${meeting.id}`)).status).toBe(200);
    return counted.calls();
  };
  expect([await calls(1), await calls(30)]).toEqual([5, 5]);
});
