import { expect, test } from "vitest";
import {
  aCallInWork,
  aContact,
  at,
  begun,
  aCallId as callId,
  pressed,
  published,
  ylva,
  zack,
} from "../../test/builders/a-call-in-work.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { meanwhile } from "../../test/fakes/meanwhile.ts";
import { currentCall, publishedCalls, readCallFacts } from "../calls/call.store.ts";
import { opening } from "../calls/opening.ts";
import { press } from "../pilot/press.ts";
import { keys } from "../platform/table/keys.ts";
import type { Table } from "../platform/table/table.ts";
import { CallId } from "../vocabulary/ids.ts";
import { instant } from "../vocabulary/instant.ts";
import { kronor } from "../vocabulary/ore.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { beginCall } from "./begin-call.act.ts";
import { changeCall } from "./change-call.act.ts";
import { dropWork } from "./drop-work.act.ts";
import { publishCall } from "./publish-call.act.ts";
import { type Running, runCall } from "./run-call.act.ts";
import { readWork } from "./work.store.ts";

const publish = (table: Table, version: number, { by = zack as typeof ylva | typeof zack, carry = false } = {}) =>
  press(table, publishCall, pressed({ callId, version, carry }, by));
const save = (table: Table, version: number, typed: Typed, by: typeof ylva | typeof zack = ylva) =>
  press(table, changeCall, pressed({ callId, version, part: "bedomning" as const, typed }, by));
const following = (changes: Typed = {}): Typed => ({
  "p-quorum": "2",
  "p-review-days": "21",
  "p-every": "3",
  ...changes,
});
const run = async (table: Table, running: Running, version?: number) =>
  press(
    table,
    runCall,
    pressed({
      callId,
      version: version ?? (await readCallFacts(table, callId))?.changes ?? 0,
      running,
      reason: "Därför",
    }),
  );
const all = (table: ReturnType<typeof inMemoryTable>) =>
  table
    .all("pilots")
    .map(({ pk, sk }) => `${pk} ${sk}`)
    .filter((key) => !key.startsWith("NONCE"))
    .sort();

test("a call is begun, changed, and published by a second officer: all of it is in force, and nothing is left in work", async () => {
  const table = inMemoryTable();
  const version = await begun(table);
  const { version: changed } = await save(table, version, following({ "p-quorum": "3" }));
  expect(changed).toBe(version + 1);
  await publish(table, changed);
  const call = await currentCall(table, callId);
  expect([call.version, call.quorum, call.contacts]).toEqual([1, 3, [aContact]]);
  expect((await publishedCalls(table)).map((one) => one.callId)).toEqual([callId]);
  expect(all(table)).toEqual([
    "CALL#piloter-2027 CURRENT",
    "CALL#piloter-2027 HEAD",
    "CALL#piloter-2027 OUTBOX#drafts-closing-1",
    "CALL#piloter-2027 VERSION#0001",
    "CALLS piloter-2027",
    "EARLIERWORK#piloter-2027 bedomning#000001",
    ...["2026", "2027", "2028"].map((year) => `FRAME#piloter-2027 YEAR#${year}`),
  ]);
  expect(table.all("record").map(({ action }) => action)).toEqual(["call.begun", "call.changed", "call.published"]);
});

test("whoever has changed a version cannot publish it, also after others have changed it since", async () => {
  const table = inMemoryTable();
  const version = await begun(table);
  await expect(publish(table, version, { by: ylva })).rejects.toMatchObject({ code: "own-publishing" });
  const { version: changed } = await save(table, version, following({ "p-quorum": "3" }), zack);
  for (const by of [ylva, zack])
    await expect(publish(table, changed, { by })).rejects.toMatchObject({ code: "own-publishing" });
  expect(await readCallFacts(table, callId)).toBeUndefined();
});

test("a version that was changed after it was shown is not published", async () => {
  const table = inMemoryTable();
  const version = await begun(table);
  await save(table, version, following({ "p-quorum": "3" }));
  await expect(publish(table, version)).rejects.toMatchObject({ code: "stale-version" });
});

test("a call with something left to correct is refused with what it is, and nothing is half published", async () => {
  const table = inMemoryTable();
  const version = await begun(table, aCallInWork({ contacts: [] }));
  const before = all(table);
  await expect(publish(table, version)).rejects.toMatchObject({ code: "call-not-ready" });
  expect(all(table)).toEqual(before);
});

test("published twice at once is published once", async () => {
  const table = inMemoryTable();
  const version = await begun(table);
  const third = { kind: "officer", id: "third", name: "Tredje" } as unknown as typeof zack; // as: another officer
  await publish(
    meanwhile(table, () => publish(table, version)),
    version,
    { by: third },
  );
  expect(table.all("record").filter(({ action }) => action === "call.published")).toHaveLength(1);
  expect(all(table).filter((key) => key.includes("VERSION"))).toEqual(["CALL#piloter-2027 VERSION#0001"]);
});

test("what two officers change in different controls is both there; what both change is asked, and nothing is lost", async () => {
  const table = inMemoryTable();
  const version = await begun(table);
  await save(table, version, following({ "p-quorum": "3" }), zack);
  const second = await save(table, version, following({ "p-every": "6" }));
  expect(second).toMatchObject({ version: version + 2, clashes: [], merged: ["p-quorum"] });
  expect((await readWork(table, callId))?.call).toMatchObject({ quorum: 3, reportEveryMonths: 6 });
  const third = await save(table, version, following({ "p-quorum": "4" }));
  expect(third).toMatchObject({ version: version + 2, clashes: [{ field: "p-quorum", mine: ["4"], theirs: ["3"] }] });
  expect((await readWork(table, callId))?.call.quorum).toBe(3);
});

test("at the same moment, too, nobody overwrites what another officer saves", async () => {
  const table = inMemoryTable();
  const version = await begun(table);
  const saved = await save(
    meanwhile(table, () => save(table, version, following({ "p-quorum": "3" }), zack)),
    version,
    following({ "p-quorum": "4" }),
  );
  expect(saved.clashes).toEqual([{ field: "p-quorum", mine: ["4"], theirs: ["3"] }]);
});

test("what is wrong is answered and not saved", async () => {
  const table = inMemoryTable();
  const version = await begun(table);
  const answer = await save(table, version, following({ "p-quorum": "många" }));
  expect(answer.problems).toEqual([{ field: "p-quorum", code: "whole-number" }]);
  expect((await readWork(table, callId))?.version).toBe(version);
});

test("a page of a work that was dropped fits no later one, and dropping changes nothing in force", async () => {
  const table = inMemoryTable();
  const version = await begun(table);
  await save(table, version, following({ "p-quorum": "3" }));
  await press(table, dropWork, pressed({ callId, version: version + 1 }));
  expect(await readWork(table, callId)).toBeUndefined();
  const later = await begun(table);
  expect(later).toBeGreaterThan(version + 1);
  await expect(save(table, version + 1, following())).rejects.toMatchObject({ code: "stale-version" });
});

test("nobody begins a call under a name that is taken, or a second version beside one in work", async () => {
  const table = inMemoryTable();
  await published(table);
  const begin = (from: Parameters<typeof beginCall.decide>[1]["from"], name = callId) =>
    press(table, beginCall, pressed({ callId: name, from }, ylva, name));
  await expect(begin({ kind: "nothing" })).rejects.toMatchObject({ code: "call-name-taken" });
  await begin({ kind: "next" });
  await expect(begin({ kind: "next" })).rejects.toMatchObject({ code: "work-there" });
  const copy = CallId.parse("en-kopia");
  await begin({ kind: "copy", of: callId }, copy);
  const { call } = (await readWork(table, copy)) ?? {};
  expect([call?.opensAt, call?.closesAt, call?.version]).toEqual([undefined, undefined, 1]);
  expect(call?.forms.application.id).not.toBe((await currentCall(table, callId)).forms.application.id);
});

test("a call above 300 kB is refused with the size of each part", async () => {
  const table = inMemoryTable();
  const long = "x".repeat(4000);
  const text = Array.from({ length: 80 }, () => ({
    heading: { sv: "H", en: "H" },
    paragraphs: [{ sv: long, en: "y" }],
  }));
  await expect(begun(table, aCallInWork({ text }))).rejects.toMatchObject({
    code: "call-too-large",
    facts: { parts: expect.stringMatching(/^text 32\d{4}, application /) },
  });
});

test("a second version follows with what is changed; unchanged forms keep theirs, and drafts stay unless they are to be carried", async () => {
  const table = inMemoryTable();
  await published(table);
  const next = async (carry: boolean) => {
    await press(table, beginCall, pressed({ callId, from: { kind: "next" } } as const));
    const { version = 0, call } = (await readWork(table, callId)) ?? {};
    const { version: changed } = await save(table, version, following({ "p-quorum": String((call?.quorum ?? 0) + 1) }));
    await publish(table, changed, { carry });
    return currentCall(table, callId);
  };
  const second = await next(false);
  expect([second.version, second.forms.application.version, second.carryFrom]).toEqual([2, 1, undefined]);
  expect((await next(true)).carryFrom).toBe(3);
  expect((await next(false)).carryFrom).toBe(3);
});

test("a call is extended, closed early and withdrawn at once, without a new version, and once withdrawn never changed", async () => {
  const table = inMemoryTable();
  await published(table);
  const { opensAt } = await currentCall(table, callId);
  const later = instant("2027-06-01T21:59:59Z");
  await run(table, { kind: "dates", opensAt, closesAt: later });
  const extended = await currentCall(table, callId);
  expect([extended.version, extended.closesAt]).toEqual([1, later]);
  expect((await publishedCalls(table))[0]?.closesAt).toBe(later);
  await expect(run(table, { kind: "withdrawn" }, 1)).rejects.toMatchObject({ code: "stale-version" });
  await expect(run(table, { kind: "dates", opensAt: later, closesAt: opensAt })).rejects.toMatchObject({
    code: "closes-too-early",
  });
  await run(table, { kind: "withdrawn" });
  expect(opening(await currentCall(table, callId), instant("2027-03-01T00:00:00Z"))).toBe("withdrawn");
  await expect(run(table, { kind: "contacts", contacts: [] })).rejects.toMatchObject({ code: "call-is-withdrawn" });
});

test("a frame is widened or narrowed, and never below what is granted; the next version begins with it", async () => {
  const table = inMemoryTable();
  await published(table);
  const granted = kronor(500_000);
  await table.update({ table: "pilots", update: keys.frame(callId, 2027), add: { committedOre: granted } });
  const frames = (amountOre: ReturnType<typeof kronor>) =>
    ({ kind: "frames", frames: [{ year: 2027, amountOre }] }) as const;
  await expect(run(table, frames(kronor(499_999)))).rejects.toMatchObject({ code: "frame-below-granted" });
  await expect(run(table, { kind: "frames", frames: [{ year: 2031, amountOre: granted }] })).rejects.toMatchObject({
    code: "not-found",
  });
  await run(table, frames(granted));
  expect(await table.get("pilots", keys.frame(callId, 2027))).toMatchObject({
    frameOre: granted,
    committedOre: granted,
  });
  await press(table, beginCall, pressed({ callId, from: { kind: "next" } } as const));
  expect((await readWork(table, callId))?.call.frames).toContainEqual({ year: 2027, amountOre: granted });
});

test("a new version cannot take back what is granted, also when it is granted while it is published", async () => {
  const table = inMemoryTable();
  await published(table);
  await press(table, beginCall, pressed({ callId, from: { kind: "next" } } as const));
  const work = await readWork(table, callId);
  const typed = { "p-opens": "2027-02-01", "p-closes": "2027-04-30", "p-months": "24" };
  const rows = ["2026", "2027", "2028"].flatMap((year, row) => [
    [`p-frames.r${row + 1}.p-year`, year],
    [`p-frames.r${row + 1}.p-amount`, "100 000"],
  ]);
  const command = { callId, version: work?.version ?? 0, part: "datum" as const };
  const { version, problems } = await press(
    table,
    changeCall,
    pressed({ ...command, typed: { ...typed, ...Object.fromEntries(rows) } }),
  );
  expect(problems).toEqual([]);
  const grants = () =>
    table.update({ table: "pilots", update: keys.frame(callId, 2027), add: { committedOre: kronor(200_000) } });
  await expect(publish(meanwhile(table, grants), version, {})).rejects.toMatchObject({
    code: "call-not-ready",
  });
  expect((await currentCall(table, callId)).version).toBe(1);
});

test("an officer's moment is the act's, and the log has the reason", async () => {
  const table = inMemoryTable();
  await published(table);
  await run(table, { kind: "contacts", contacts: [{ ...aContact, name: "Lo Exempel" }] });
  expect(table.all("record").at(-1)).toMatchObject({
    at,
    by: ylva,
    action: "call.contacts-changed",
    details: { contacts: 1, reason: "Därför" },
  });
});

test("the members of a group run with the call: no version names them, and they go on when the next one has no group", async () => {
  const table = inMemoryTable();
  const choosing = { way: "group", name: { sv: "processgruppen", en: "the process group" } } as const;
  const [anna, bo] = ["anna", "bo"].map((name) => ({ name, email: `${name}@example.org` }));
  if (!anna || !bo) throw new Error("two members were given");
  await published(table, aCallInWork({ choosing, quorum: 0, group: [anna] }));
  const first = await currentCall(table, callId);
  expect([first.choosing, first.group]).toEqual([choosing, [anna]]);
  expect(JSON.stringify(await table.get("pilots", keys.callVersion(callId, 1)))).not.toContain("anna@example.org");
  await run(table, { kind: "group", group: [bo] });
  expect((await currentCall(table, callId)).group).toEqual([bo]);
  await press(table, beginCall, pressed({ callId, from: { kind: "next" } } as const));
  const work = await readWork(table, callId);
  expect(work?.call.group).toEqual([bo]);
  const typed = { "p-way": "p-direct", "p-appeal": "p-none" };
  await press(table, changeCall, pressed({ callId, version: work?.version ?? 0, part: "val" as const, typed }));
  await publish(table, (work?.version ?? 0) + 1);
  const second = await currentCall(table, callId);
  expect([second.version, second.choosing, second.group]).toEqual([2, { way: "direct" }, [bo]]);
  await run(table, { kind: "withdrawn" });
  await run(table, { kind: "group", group: [anna, bo] });
  expect((await currentCall(table, callId)).group).toEqual([anna, bo]);
});

test("a call without a last day is open until it is withdrawn, and nobody is reminded of an end", async () => {
  const table = inMemoryTable();
  const { closesAt: _, ...call } = aCallInWork();
  await published(table, call);
  const inForce = await currentCall(table, callId);
  expect([inForce.closesAt, opening(inForce, instant("2099-01-01T00:00:00Z"))]).toEqual([undefined, "open"]);
  expect(all(table).filter((key) => key.includes("OUTBOX"))).toEqual([]);
  const { opensAt } = inForce;
  await run(table, { kind: "dates", opensAt, closesAt: instant("2027-06-01T21:59:59Z") });
  expect(opening(await currentCall(table, callId), instant("2099-01-01T00:00:00Z"))).toBe("closed");
  await run(table, { kind: "dates", opensAt });
  expect(opening(await currentCall(table, callId), instant("2099-01-01T00:00:00Z"))).toBe("open");
  await run(table, { kind: "withdrawn" });
  expect(opening(await currentCall(table, callId), instant("2099-01-01T00:00:00Z"))).toBe("withdrawn");
});
