import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 as call } from "../../local/cloud/first-call.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { faultsOf } from "../platform/forms/faults.ts";
import { resolved } from "../platform/forms/resolve.ts";
import { allAskedAs, askedAs } from "../platform/forms/role.ts";
import { keys } from "../platform/table/keys.ts";
import { instant } from "../vocabulary/instant.ts";
import { ore } from "../vocabulary/ore.ts";
import { givenBy } from "./application-form/given.ts";
import { applicationRules } from "./application-form/rules.ts";
import { announcedCalls, currentCall, publishedCalls, readCall, readCallFacts } from "./call.store.ts";
import { opening } from "./opening.ts";
import { publishCall } from "./publish-call.store.ts";

test("the call carries the twelve municipalities, four focus areas, nine headings and six ways to take part", () => {
  const { application, review } = call.forms;
  expect(askedAs(application, "home")?.options).toHaveLength(13);
  expect(askedAs(application, "places")?.options).toHaveLength(12);
  expect(askedAs(application, "focus-areas")?.options).toHaveLength(4);
  expect(questionsOf(application).filter(({ kind, is }) => kind === "text" && !is)).toHaveLength(9);
  expect(allAskedAs(review, "criterion")).toHaveLength(5);
  expect([call.rate, call.roundedRate?.["sv"], call.capOre]).toEqual(["0.276", "28 procent", 80_060_900]);
});

test("its forms are such as the engine takes", () => {
  const { application, review, report, evaluation } = call.forms;
  const rules = Object.keys(applicationRules(call, "sv"));
  for (const form of [resolved(application, givenBy(call)), review, report, evaluation])
    expect(faultsOf(form, { rules })).toEqual([]);
});

test("what is published is what the start page and the staff's list name", async () => {
  const table = inMemoryTable();
  await publishCall(table, call);
  const { callId, title } = call;
  expect(await publishedCalls(table)).toMatchObject([{ callId, title }]);
  expect(await announcedCalls(table)).toMatchObject([{ callId, title }]);
});

test("a call that the first release published is announced as it is in force", async () => {
  const table = inMemoryTable();
  const { callId, title, opensAt } = call;
  await publishCall(table, call);
  await table.transact([{ table: "pilots", put: { ...keys.callName(callId), callId, title, opensAt } }]);
  expect(await announcedCalls(table)).toMatchObject([{ summary: call.summary, closesAt: call.closesAt }]);
});

test("the whole last second of a call still counts, and the next one does not", () => {
  expect(opening(call, instant("2026-08-31T23:59:59.999+02:00"))).toBe("not-open");
  expect(opening(call, instant("2026-09-01T00:00:00+02:00"))).toBe("open");
  expect(opening(call, instant("2027-01-31T23:59:59.999+01:00"))).toBe("open");
  expect(opening(call, instant("2027-02-01T00:00:00+01:00"))).toBe("closed");
});

test("a published call is read back, with frames in which nothing is committed", async () => {
  const table = inMemoryTable();
  await publishCall(table, call);
  expect(await readCall(table, call.callId, 1)).toEqual(call);
  const frames = table.all("pilots").filter(({ pk }) => pk.startsWith("FRAME#"));
  expect(frames.map(({ year, frameOre, committedOre }) => [year, frameOre, committedOre])).toEqual([
    [2026, 120_000_000, 0],
    [2027, 240_000_000, 0],
    [2028, 160_000_000, 0],
  ]);
});

test("publishing again changes no frame that grants have been taken from", async () => {
  const table = inMemoryTable();
  await publishCall(table, call);
  await table.update({
    table: "pilots",
    update: { pk: `FRAME#${call.callId}`, sk: "YEAR#2026" },
    add: { committedOre: 7 },
  });
  await publishCall(table, call);
  expect((await table.get("pilots", { pk: `FRAME#${call.callId}`, sk: "YEAR#2026" }))?.["committedOre"]).toBe(7);
});

test("a version never changes: another content under the same number is refused", async () => {
  const table = inMemoryTable();
  await publishCall(table, call);
  await expect(publishCall(table, { ...call, quorum: 3 })).rejects.toThrow(RangeError);
  await publishCall(table, { ...call, quorum: 3, version: 2 });
  expect((await currentCall(table, call.callId)).quorum).toBe(3);
});

const kim = { name: "Kim Exempel", phone: "019-000 00 00", email: "kim@example.org" };
/** A call that runs otherwise than it was published: its officers have changed dates, frames and contact persons. */
async function runningCall() {
  const table = inMemoryTable();
  await publishCall(table, call, { contacts: [kim] });
  const { callId } = call;
  const closesAt = instant("2027-02-07T23:59:59+01:00");
  const facts = { closesAt, contacts: [{ ...kim, name: "Robin Exempel" }], withdrawnAt: closesAt, changes: 4 };
  await table.transact([
    { table: "pilots", update: keys.currentCall(callId), set: facts },
    { table: "pilots", update: keys.callName(callId), set: { closesAt, withdrawnAt: closesAt } },
    { table: "pilots", update: keys.frame(callId, 2026), set: { frameOre: 5 } },
  ]);
  return table;
}

test("what runs of a call stays as its officers have made it when the version in force is published again", async () => {
  const table = await runningCall();
  const before = table.all();
  await publishCall(table, call, { contacts: [kim] });
  expect(table.all()).toEqual(before);
});

test("an earlier version that is published again comes no more in force", async () => {
  const table = await runningCall();
  await publishCall(table, { ...call, version: 2 });
  const before = table.all();
  await publishCall(table, call, { contacts: [kim] });
  expect(table.all()).toEqual(before);
});

test("what is missing of a publishing that was broken off is written, and nothing else", async () => {
  const table = await runningCall();
  const whole = table.all();
  await table.transact([
    { table: "pilots", delete: keys.frame(call.callId, 2028) },
    { table: "pilots", delete: keys.callName(call.callId) },
  ]);
  await publishCall(table, call);
  const [frame, name] = [keys.frame(call.callId, 2028), keys.callName(call.callId)];
  expect(await table.get("pilots", frame)).toMatchObject({ frameOre: 160_000_000, committedOre: 0 });
  // As it runs, and not as it was published.
  expect(await table.get("pilots", name)).toMatchObject({ closesAt: "2027-02-07T22:59:59.000Z" });
  expect(table.all()).toHaveLength(whole.length);
});

test("a later version comes in force with its dates and frames, and goes on with the contact persons", async () => {
  const table = await runningCall();
  const closesAt = instant("2027-03-07T23:59:59+01:00");
  const frames = call.frames.map(({ year, amountOre }) => ({ year, amountOre: ore(amountOre * 2) }));
  await publishCall(table, { ...call, version: 2, closesAt, frames });
  expect(await readCallFacts(table, call.callId)).toMatchObject({
    ...{ version: 2, closesAt, contacts: [{ name: "Robin Exempel" }], withdrawnAt: "2027-02-07T22:59:59.000Z" },
    changes: 5,
  });
  expect((await table.get("pilots", keys.frame(call.callId, 2026)))?.["frameOre"]).toBe(240_000_000);
});
