import { expect, test } from "vitest";
import { aPilot, theCall } from "../../../test/builders/a-pilot.ts";
import { aBulk, aPooledPerson, onBulk } from "../../../test/builders/a-pool.ts";
import { reviewersOf, theDay } from "../../../test/builders/a-review.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { aWorld } from "../../../test/fakes/world.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import { type ApplicationId, BulkId } from "../../vocabulary/ids.ts";
import { endOfDay, LocalDay, plusDays } from "../../vocabulary/instant.ts";
import { poolRoutes } from "../pool/pool.routes.ts";
import { readBulk } from "./bulk.store.ts";
import { mostRows, rowsOf } from "./bulk.ts";
import { carriedOn } from "./carry-on.store.ts";
import { changeBulk } from "./change-bulk.act.ts";
import { startBulk } from "./start-bulk.act.ts";
import { stopBulk } from "./stop-bulk.act.ts";

const deadline = plusDays(theDay, 21);
const people = ["anna", "bo", "cilla"].map((name, i) => ({
  ...{ id: `${"abc"[i]}`.repeat(16), name, email: `${name}@example.org`, language: "sv" as const },
}));
const [anna, bo, cilla] = people.map(({ id }) => id) as [string, string, string]; // as: three people

/** An order to ask the three people to review these. */
const assigning = (ids: readonly ApplicationId[], who: readonly string[] = [anna, bo, cilla]) => ({
  ...{ kind: "assign" as const, deadline, people },
  cases: ids.map((applicationId, i) => ({ applicationId, title: `Ansökan ${i}`, who: [...who] })),
});
const reviewsIn = async (table: InMemoryTable, id: ApplicationId) => (await readPilot(table, id)).reviews;
const invitations = (table: InMemoryTable) =>
  table.all("pilots").filter(({ sk }) => sk.startsWith("OUTBOX#mail-review-invitation")).length;
async function carriedOut(table: InMemoryTable, id: BulkId, starts = 1) {
  let hops = 0;
  for (let more = true; more; hops++) more = (await carriedOn(table)(id, starts, theDay)) !== undefined;
  return hops;
}
const progressOf = async (table: InMemoryTable, id: BulkId) => (await readBulk(table, id))?.progress;

test("what was ordered is done by itself once it is begun, each press once, and nothing before", async () => {
  const { table, stored, live, letters } = aWorld({ start: theDay });
  const ids = [await aPilot(stored, { stage: "submitted" }), await aPilot(stored, { stage: "submitted" })];
  const id = await aBulk(table, assigning(ids), theDay);
  await live(2);
  expect(letters).toEqual([]);
  await press(table, startBulk, onBulk(id, theDay, { version: 1 }));
  await live(5);
  expect(await progressOf(stored, id)).toMatchObject({ status: "done", done: 6, refused: [] });
  expect(letters.map(({ to }) => to.split("@")[0]).sort()).toEqual(["anna", "anna", "bo", "bo", "cilla", "cilla"]);
  for (const one of ids)
    expect((await reviewsIn(stored, one)).map(({ reviewer }) => reviewer.name).sort()).toEqual(["anna", "bo", "cilla"]);
});

test("a Lambda that dies between the presses and their count presses nothing twice", async () => {
  const table = inMemoryTable();
  const ids = [await aPilot(table, { stage: "submitted" }), await aPilot(table, { stage: "submitted" })];
  const id = await aBulk(table, assigning(ids), theDay, true);
  const dying = {
    ...table,
    update: async () => {
      throw new Error("died");
    },
  };
  await expect(carriedOn(dying)(id, 1, theDay)).rejects.toThrow("died");
  expect(await progressOf(table, id)).toMatchObject({ status: "running", done: 0 });
  await carriedOut(table, id);
  expect(await progressOf(table, id)).toMatchObject({ status: "done", done: 6, refused: [] });
  expect(invitations(table)).toBe(6);
});

test("what cannot be done is said by its row, and the rest is done", async () => {
  const table = inMemoryTable();
  const [open, decided] = [await aPilot(table, { stage: "submitted" }), await aPilot(table, { stage: "funded" })];
  await reviewersOf(table, open).assign("bo");
  const id = await aBulk(table, assigning([decided, open], [anna, bo]), theDay, true);
  await carriedOut(table, id);
  expect(await progressOf(table, id)).toMatchObject({
    ...{ status: "done", done: 4 },
    refused: [
      { row: 0, why: "not-in-this-stage" },
      { row: 1, why: "not-in-this-stage" },
      { row: 3, why: "already-assigned" },
    ],
  });
});

test("it can be stopped and gone on with; what an earlier beginning still owes does nothing", async () => {
  const table = inMemoryTable();
  const ids = await Promise.all(Array.from({ length: 12 }, () => aPilot(table, { stage: "submitted" })));
  const id = await aBulk(table, assigning(ids), theDay, true);
  expect(await carriedOn(table)(id, 1, theDay)).toBe(25);
  await press(table, stopBulk, onBulk(id, theDay, {}));
  expect(await carriedOn(table)(id, 1, theDay)).toBeUndefined();
  expect(await progressOf(table, id)).toMatchObject({ status: "stopped", done: 25 });
  await press(table, startBulk, onBulk(id, theDay, { version: 1 }));
  expect(await carriedOn(table)(id, 1, theDay)).toBeUndefined();
  expect(invitations(table)).toBe(25);
  await carriedOut(table, id, 2);
  expect([await progressOf(table, id), invitations(table)]).toMatchObject([
    { status: "done", done: 36, starts: 2 },
    36,
  ]);
});

test("a proposal is changed before it is begun and not after, and only the version that was read is begun", async () => {
  const table = inMemoryTable();
  const ids = [await aPilot(table, { stage: "submitted" })] as const;
  const id = await aBulk(table, assigning(ids), theDay);
  const change = { version: 1, applicationId: ids[0], who: [bo, "z".repeat(16)] };
  await press(table, changeBulk, onBulk(id, theDay, change));
  expect((await readBulk(table, id))?.bulk.cases[0]?.who).toEqual([bo]);
  const begun = (version: number) => press(table, startBulk, onBulk(id, theDay, { version }));
  await expect(begun(1)).rejects.toMatchObject({ code: "stale-version" });
  const late = plusDays(deadline, 1);
  expect(await press(table, startBulk, { ...onBulk(id, late, { version: 2 }) })).toEqual({ not: "past" });
  await begun(2);
  await expect(press(table, changeBulk, onBulk(id, theDay, { ...change, version: 2 }))).rejects.toMatchObject({
    code: "stale-version",
  });
});

test("500 applications get three reviewers each, 1 500 presses, in well under a minute of the table in memory", async () => {
  const table = inMemoryTable();
  const ids: ApplicationId[] = [];
  for (let i = 0; i < 500; i++) ids.push(await aPilot(table, { stage: "submitted" }));
  const id = await aBulk(table, assigning(ids), theDay, true);
  const { bulk } = (await readBulk(table, id)) ?? {};
  expect(JSON.stringify(bulk).length).toBeLessThan(300_000);
  expect(bulk && rowsOf(bulk).length).toBe(mostRows);
  const began = performance.now();
  const hops = await carriedOut(table, id);
  const seconds = (performance.now() - began) / 1000;
  expect(await progressOf(table, id)).toMatchObject({ status: "done", done: 1500, refused: [] });
  expect([hops, invitations(table)]).toEqual([60, 1500]);
  expect(seconds).toBeLessThan(60);
}, 120_000);

async function anOfficer(cases: number) {
  const table = inMemoryTable();
  await publishCall(table, theCall);
  const ids: ApplicationId[] = [];
  for (let i = 0; i < cases; i++) ids.push(await aPilot(table, { stage: "submitted" }));
  const officer = aVisitor(poolRoutes({ table }), () => theDay, await staffCookie(theDay, "officer"));
  return { table, ids, officer };
}

test("the officer's way: a proposal that is even, read through, changed, begun, and followed", async () => {
  const { table, ids, officer } = await anOfficer(4);
  for (const name of ["anna", "bo", "cilla"]) await aPooledPerson(table, name, theDay);
  await aPooledPerson(table, "egen", theDay, { "p-organisation": "Hallsbergs kommun" });
  await reviewersOf(table, ids[0] as ApplicationId).assign("anna");
  const path = "/handlaggning/bedomare/utse";
  const page = await officer.see(path);
  const everybody = [...page.body.matchAll(/name="p-people"[^>]*value="([^"]+)"/g)].map(([, value = ""]) => value);
  expect(everybody).toHaveLength(4);
  const typed = {
    ...page.fields,
    ...{ "p-call": `p-${theCall.callId}`, "p-each": "2", "p-which": "p-lacking", "p-deadline": "2026-11-23" },
  };
  expect((await officer.send(path, { ...typed, "p-people": [] })).status).toBe(422);
  const { location } = await officer.send(path, { ...typed, "p-people": everybody });
  expect((await officer.send(path, { ...typed, "p-people": everybody })).location).toBe(location);
  const id = BulkId.parse(location.split("/").at(-1));
  const { bulk } = (await readBulk(table, id)) ?? {};
  // Anna has one already; seven places are left, and nobody of the applicant's own organisation gets any.
  const given = (name: string) => {
    const person = bulk?.people.find((one) => one.name === `Bedömaren ${name}`)?.id ?? "";
    return bulk?.cases.filter(({ who }) => who.includes(person)).length;
  };
  expect(bulk?.deadline).toBe(endOfDay(LocalDay.parse("2026-11-23")));
  expect([bulk && rowsOf(bulk).length, given("egen")]).toEqual([7, 0]);
  expect([given("anna"), given("bo"), given("cilla")].sort()).toEqual([2, 2, 3]);
  const shown = await officer.see(location);
  expect(shown.body).toContain("Uppdrag per person");
  const row = `${location}/${ids[1]}`;
  const form = await officer.see(row);
  expect((await officer.send(row, { ...form.fields, version: "1", "p-who": [] })).location).toBe(location);
  const now = await officer.see(location);
  expect(now.body).toContain("En ansökan får färre bedömare");
  await officer.send(`${location}/borja`, { ...now.fields, version: "2" });
  expect((await officer.see(location)).body).toContain("0 av 5 är gjorda.");
  await carriedOut(table, id);
  expect((await officer.see(location)).body).toContain("Allt är gjort.");
  expect((await officer.see("/handlaggning/bedomare")).body).toContain(`href="${location}"`);
  expect(await reviewsIn(table, ids[1] as ApplicationId)).toEqual([]);
});

test("one extension and one reminder for many: open reviews of the call, those with a later day are left", async () => {
  const { table, ids, officer } = await anOfficer(2);
  const [one, other] = ids.map((id) => reviewersOf(table, id));
  await one?.assign("anna");
  await one?.ready("bo");
  const done = await other?.ready("cilla");
  if (done) await other?.submit(done);
  const sent = async (path: string, typed: object) => {
    const page = await officer.see(path);
    const fields = { ...page.fields, "p-call": `p-${theCall.callId}`, "p-which": "p-open", ...typed };
    return officer.send(path, fields as Record<string, string>); // as: texts
  };
  const extended = await sent("/handlaggning/bedomare/mer-tid", { "p-deadline": "2026-12-24" });
  const id = BulkId.parse(extended.location.split("/").at(-1));
  await press(table, startBulk, onBulk(id, theDay, { version: 1 }));
  await carriedOut(table, id);
  const days = (await reviewsIn(table, ids[0] as ApplicationId)).map((review) => review.deadline);
  expect(days).toEqual(Array.from({ length: 2 }, () => endOfDay(LocalDay.parse("2026-12-24"))));
  const again = await sent("/handlaggning/bedomare/mer-tid", { "p-deadline": "2026-12-24" });
  expect([again.status, again.body.includes("Ingen bedömning i utlysningen väntar")]).toEqual([200, true]);

  const late = await sent("/handlaggning/bedomare/paminn", { "p-which": "p-late" });
  expect(late.body).toContain("Ingen bedömning i utlysningen väntar");
  const reminded = await sent("/handlaggning/bedomare/paminn", {});
  const second = BulkId.parse(reminded.location.split("/").at(-1));
  await press(table, startBulk, onBulk(second, theDay, { version: 1 }));
  await carriedOut(table, second);
  expect(table.all("pilots").filter(({ sk }) => sk.startsWith("OUTBOX#mail-review-reminder"))).toHaveLength(2);
  expect(await table.get("pilots", keys.bulkProgress(second))).toMatchObject({ status: "done", done: 2 });
});
