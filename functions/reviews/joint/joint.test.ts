import { beforeEach, expect, test } from "vitest";
import { rowsKept } from "../../../test/builders/a-desk.ts";
import { aPanel } from "../../../test/builders/a-panel.ts";
import { aPilot, moved, theCall } from "../../../test/builders/a-pilot.ts";
import { aTypedAssessment, reviewersOf, theOfficer } from "../../../test/builders/a-review.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { rankingOf } from "../../casework/ranking/ranking.ts";
import { readRanked } from "../../decisions/contract.ts";
import { presentAt } from "../../pilot/items/joint.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { adjustOutcome } from "./adjust-outcome.act.ts";
import { jointRoutes } from "./joint.routes.ts";
import { readPanel } from "./panel.store.ts";

const now = instant("2026-11-25T12:00:00Z");
let table: InMemoryTable;
beforeEach(async () => {
  table = inMemoryTable();
  await publishCall(table, theCall);
});

/** A case that three have reviewed with this score. */
async function reviewed(score: number) {
  const id = await aPilot(table, { stage: "submitted" });
  const people = reviewersOf(table, id);
  const ids = [];
  for (const name of ["anna", "bo", "cilla"]) ids.push(await people.ready(name));
  for (const reviewId of ids) await people.submit(reviewId, undefined, { typed: aTypedAssessment(score), edition: 0 });
  await moved(table, id);
  return { id, people, ids };
}

const adjust = async (id: ApplicationId, typed: Typed, version?: number) => {
  const seen = version ?? (await readPilot(table, id)).joint.length;
  const pressed = { subject: pilotSubject(id), by: theOfficer, at: now, nonce: newId(Nonce) };
  return press(table, adjustOutcome, { ...pressed, command: { version: seen, typed, language: "sv" } });
};
const because = { "p-reason": "Budgeten håller." };

test("what reviewers said is noted once it says when they met, and never before the round has ended", async () => {
  const { id } = await reviewed(3);
  await expect(adjust(id, { "p-score": "4", ...because })).rejects.toMatchObject({ code: "no-panel-yet" });
  await aPanel(table, now);
  expect(await adjust(id, { "p-score": "4", ...because })).toEqual({});
  const open = await aPilot(table, { stage: "submitted" });
  await expect(adjust(open, { "p-score": "4", ...because })).rejects.toMatchObject({ code: "not-in-this-stage" });
});

test("a score outside the scale, or without its reason, is said and nothing is noted", async () => {
  const { id } = await reviewed(3);
  await aPanel(table, now);
  for (const [typed, field] of [
    [{ "p-score": "6", ...because }, "p-score"],
    [{ "p-score": "0,99", ...because }, "p-score"],
    [{ "p-score": "4", "p-reason": " " }, "p-reason"],
    [{ "p-score": "fyra", ...because }, "p-score"],
  ] as const)
    expect((await adjust(id, typed)).wrong?.map((one) => one.field)).toEqual([field]);
  expect((await readPilot(table, id)).joint).toEqual([]);
});

test("it is added to and never changed: the newest holds, and says that what is reckoned stands where it says nothing", async () => {
  const [{ id }, { id: other }] = [await reviewed(3), await reviewed(4)];
  await aPanel(table, now);
  await adjust(id, { "p-score": "4,5", "p-proposal": "p-grant-less", ...because });
  await rowsKept(table);
  const places = async () =>
    rankingOf(await readRanked(table, theCall.callId), []).places.map(({ row, rank, computedRank }) => [
      row.applicationId,
      ...[rank, computedRank, row.mean, row.adjusted?.score],
    ]);
  expect(await places()).toEqual([
    [id, 1, 2, 3, 4.5],
    [other, 2, 1, 4, undefined],
  ]);
  await adjust(id, { "p-reason": "Vi ändrade oss." });
  await rowsKept(table);
  expect((await readPilot(table, id)).joint.map(({ number, score }) => [number, score])).toEqual([
    [1, 4.5],
    [2, undefined],
  ]);
  expect(await places()).toEqual([
    [other, 1, 1, 4, undefined],
    [id, 2, 2, 3, undefined],
  ]);
});

test("of two officers the second hears that there is something newer", async () => {
  const { id } = await reviewed(3);
  await aPanel(table, now);
  await adjust(id, { "p-score": "4", ...because }, 0);
  await expect(adjust(id, { "p-score": "2", ...because }, 0)).rejects.toMatchObject({ code: "stale-version" });
});

test("a reviewer with a conflict of interest is never counted as present, declared before or after", async () => {
  const { id, people, ids } = await reviewed(3);
  await people.declare(ids[2] ?? ("" as never), true); // as: three were assigned
  await aPanel(table, now, { "p-day": "2026-11-02", "p-present": "anna\nbo\ncilla\ndavid" });
  await adjust(id, { "p-score": "4", "p-left": "david", ...because });
  const noted = (await readPilot(table, id)).joint[0];
  expect(noted).toMatchObject({ present: ["anna", "bo"], left: ["david", "cilla"] });
  await people.declare(ids[1] ?? ("" as never), true); // as: three were assigned
  const pilot = await readPilot(table, id);
  expect(pilot.joint[0]).toEqual(noted);
  expect(pilot.joint[0] && presentAt(pilot, pilot.joint[0])).toEqual({
    present: ["anna"],
    left: ["david", "cilla", "bo"],
  });
});

test("every version of the minutes is kept, and two who write are brought together", async () => {
  await aPanel(table, now, { "p-day": "2026-11-02", "p-present": "anna", "p-note": "" });
  await aPanel(table, now, { "p-day": "2026-11-02", "p-present": "anna\nbo", "p-note": "" }, 1);
  const mine = await aPanel(table, now, { "p-day": "2026-11-02", "p-present": "anna", "p-note": "I Nora." }, 1);
  expect([mine.clashes, mine.merged]).toEqual([[], ["p-present"]]);
  const both = await aPanel(table, now, { "p-day": "2026-11-03", "p-present": "cilla", "p-note": "" }, 1);
  expect(both.clashes.map(({ field }) => field)).toEqual(["p-present"]);
  expect((await readPanel(table, theCall.callId, 9)).map(({ version, typed }) => [version, typed["p-note"]])).toEqual([
    [3, "I Nora."],
    [2, ""],
    [1, ""],
  ]);
  const wrong = await aPanel(table, now, { "p-day": "2027-01-01", "p-present": " - " });
  expect(wrong.wrong.map(({ field }) => field)).toEqual(["p-day", "p-present"]);
});

test("an officer notes the meeting and what was said, and reads both again; typed words survive what is wrong", async () => {
  const { id } = await reviewed(3);
  const officer = aVisitor(jointRoutes({ table }), () => now, await staffCookie(now, "officer"));
  const panel = `/handlaggning/rangordning/${theCall.callId}/bedomarmote`;
  const joint = `/handlaggning/${id}/bedomarmote`;
  expect((await officer.see(joint)).body).toContain("Anteckna först när bedömarna träffades");
  const { fields } = await officer.see(panel);
  const late = await officer.send(panel, { ...fields, "p-day": "2027-01-01", "p-present": "<anna>" });
  expect([late.status, late.body.includes("&lt;anna>")]).toEqual([422, true]);
  const met = { ...fields, nonce: newId(Nonce), "p-day": "2026-11-02", "p-present": "anna\nbo" };
  expect((await officer.send(panel, met)).location).toBe(`${panel}?sparat`);
  const page = await officer.see(joint);
  expect(page.body).toContain("Närvarande: anna, bo.");
  const wrong = await officer.send(joint, { ...page.fields, "p-score": "9", "p-reason": "Så <bra>" });
  expect([wrong.status, wrong.body.includes("Så &lt;bra>"), wrong.body.includes("mellan 1 och 5")]).toEqual([
    422,
    true,
    true,
  ]);
  const good = { ...page.fields, nonce: newId(Nonce), "p-score": "4,25", "p-proposal": "p-grant", ...because };
  expect((await officer.send(joint, good)).location).toBe(`/handlaggning/rangordning/${theCall.callId}`);
  const again = (await officer.see(joint)).body;
  for (const said of ["4,25", "Budgeten håller.", 'value="4,25"', "Beräknat medelvärde: 3,00."])
    expect(again).toContain(said);
  const decider = aVisitor(jointRoutes({ table }), () => now, await staffCookie(now, "decider"));
  expect((await decider.see(joint)).status).toBe(403);
});
