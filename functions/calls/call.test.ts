import { expect, test } from "vitest";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { faultsOf } from "../platform/forms/faults.ts";
import { resolved } from "../platform/forms/resolve.ts";
import { allAskedAs, askedAs } from "../platform/forms/role.ts";
import { keys } from "../platform/table/keys.ts";
import { instant } from "../vocabulary/instant.ts";
import { givenBy } from "./application-form/given.ts";
import { applicationRules } from "./application-form/rules.ts";
import { announcedCalls, currentCall, publishedCalls, readCall } from "./call.store.ts";
import { calls } from "./calls.ts";
import { kraftsamlingPiloter2026 as call } from "./kraftsamling-piloter-2026.ts";
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
  for (const one of calls) await publishCall(table, one);
  const named = calls.map(({ callId, title }) => ({ callId, title }));
  expect(await publishedCalls(table)).toMatchObject(named);
  expect(await announcedCalls(table)).toMatchObject(named);
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

test("a version never changes: another content under the same number is refused, another deadline is not", async () => {
  const table = inMemoryTable();
  await publishCall(table, call);
  await expect(publishCall(table, { ...call, quorum: 3 })).rejects.toThrow(RangeError);
  const extended = instant("2027-02-07T23:59:59+01:00");
  await publishCall(table, { ...call, closesAt: extended });
  expect((await currentCall(table, call.callId)).closesAt).toBe(extended);
  await publishCall(table, { ...call, quorum: 3, version: 2 });
  expect((await currentCall(table, call.callId)).quorum).toBe(3);
});
