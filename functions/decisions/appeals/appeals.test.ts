import { describe, expect, test } from "vitest";
import { aDismissal, aGrant, aRejection, decide, typedDecision } from "../../../test/builders/a-decision.ts";
import { aPilot, moved, theCall } from "../../../test/builders/a-pilot.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { deathsWithin, mortality } from "../../../test/fakes/mortality.ts";
import type { Appeal } from "../../calls/appeal.ts";
import { appealsOf, entriesOf, stayOn } from "../../pilot/items/appeal.ts";
import type { DecisionMade } from "../../pilot/items/decision.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import { logPage } from "../../pilot/log.store.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant, LocalDay } from "../../vocabulary/instant.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { noteDecision } from "../note-decision.act.ts";
import { openAfter } from "../open-after.ts";
import { recordDecision } from "../record-decision.act.ts";
import { saveDecision } from "../save-decision.act.ts";
import { noteAppeal } from "./note-appeal.act.ts";

const at = instant("2027-02-01T12:00:00Z");
const officer: Actor = { kind: "officer", id: "o", name: "Handläggaren" };
const language = "sv";

const pressed = <C>(id: ApplicationId, command: C, nonce = newId(Nonce)) => ({
  ...{ subject: pilotSubject(id), by: officer, at, nonce, command },
});

async function decided(made: DecisionMade = aRejection, kind: Appeal["kind"] = "administrative-appeal") {
  const table = inMemoryTable();
  const id = await aPilot(table, { call: { ...theCall, appeal: { kind } } });
  await decide(table, id, made);
  await moved(table, id);
  return { table, id };
}
const versionIn = async (table: Table, id: ApplicationId) =>
  (await readPilot(table, id)).afterDecisions.get(1)?.version ?? 0;

async function know(table: Table, id: ApplicationId, typed: Typed) {
  const command = { number: 1, version: await versionIn(table, id), typed, language } as const;
  expect(await press(table, noteDecision, pressed(id, command))).toEqual({});
}
const told = (table: Table, id: ApplicationId) => know(table, id, { "p-told": "2026-11-25", "p-told-how": "p-post" });

async function note(table: Table, id: ApplicationId, typed: Typed, appeal = 0, nonce = newId(Nonce)) {
  const command = { number: 1, appeal, version: await versionIn(table, id), typed, language } as const;
  return press(table, noteAppeal, pressed(id, command, nonce));
}
const received: Typed = {
  "p-from": "Föreningen Exempel",
  "p-via": "p-here",
  "p-received": "2026-12-10",
  "p-timely": "p-in-time",
  "p-due": "2026-12-17",
  "p-outcome": "p-none",
};
const ruled = (outcome: string): Typed => ({
  ...received,
  "p-handed-over": "2026-12-15",
  "p-outcome": `p-${outcome}`,
  "p-outcome-day": "2027-01-20",
  "p-outcome-by": "Förvaltningsrätten",
  "p-outcome-reference": "1234-26",
});
const workOn = async (table: Table, id: ApplicationId) =>
  openAfter(await readPilot(table, id))
    .map(({ kind }) => kind)
    .filter((kind) => kind !== "minutes-missing");
const actions = async (table: Table, id: ApplicationId) =>
  (await logPage(table, pilotSubject(id), {})).entries.map(({ action }) => action).toReversed();

test("an appeal is received, handed over and decided: each step in the history, each form of it kept, and open work after it", async () => {
  const { table, id } = await decided();
  await told(table, id);
  expect(await note(table, id, received)).toEqual({});
  expect(openAfter(await readPilot(table, id))).toContainEqual(
    expect.objectContaining({ kind: "hand-over-appeal", due: "2026-12-17", for: "officer" }),
  );
  expect(await note(table, id, { ...received, "p-handed-over": "2026-12-15" }, 1)).toEqual({});
  expect(await workOn(table, id)).toEqual(["await-ruling"]);
  expect(await note(table, id, ruled("upheld"), 1)).toEqual({});
  expect(await workOn(table, id)).toEqual([]);
  const after = (await readPilot(table, id)).afterDecisions.get(1);
  expect(entriesOf(after, 1)).toHaveLength(3);
  expect(after).toMatchObject({ toldDay: "2026-11-25" });
  expect(appealsOf(after)).toMatchObject([{ appeal: 1, outcome: "upheld", outcomeReference: "1234-26" }]);
  expect((await actions(table, id)).filter((action) => action.startsWith("appeal."))).toEqual(
    expect.arrayContaining(["appeal.received", "appeal.in-time", "appeal.due", "appeal.handed-over", "appeal.upheld"]),
  );
  await told(table, id);
  expect(appealsOf((await readPilot(table, id)).afterDecisions.get(1))).toHaveLength(1);
});

test("a wrong entry is corrected with a reason, and what stood there before can be read", async () => {
  const { table, id } = await decided();
  await note(table, id, received);
  const corrected = { ...received, "p-received": "2026-12-09" };
  expect(await note(table, id, corrected, 1)).toMatchObject({ wrong: [{ field: "p-reason" }] });
  expect(await note(table, id, { ...corrected, "p-reason": "Fel dag på stämpeln." }, 1)).toEqual({});
  expect(entriesOf((await readPilot(table, id)).afterDecisions.get(1), 1)).toMatchObject([
    { receivedDay: "2026-12-10", by: { name: "Handläggaren" } },
    { receivedDay: "2026-12-09", why: "Fel dag på stämpeln." },
  ]);
  expect(await actions(table, id)).toContain("appeal.corrected");
  await expect(
    press(table, noteAppeal, pressed(id, { number: 1, appeal: 1, version: 1, typed: received, language } as const)),
  ).rejects.toMatchObject({ code: "stale-version" });
});

describe("in time", () => {
  const late = { ...received, "p-received": "2026-12-20", "p-timely": "p-late", "p-due": "2026-12-28" };

  test("without its start day the time does not run, and nothing can be too late", async () => {
    const { table, id } = await decided();
    expect(await note(table, id, late)).toMatchObject({
      wrong: [{ field: "p-timely", text: expect.stringContaining("löper inte") }],
    });
    expect(await note(table, id, { ...late, "p-timely": "p-in-time" })).toEqual({});
  });

  test("a state authority dismisses what is late by a decision of its own, and says where that is", async () => {
    const { table, id } = await decided();
    await told(table, id);
    expect(await note(table, id, { ...received, "p-timely": "p-late" })).toMatchObject({
      wrong: [{ field: "p-timely" }],
    });
    expect(await note(table, id, late)).toEqual({});
    expect(await workOn(table, id)).toEqual(["dismiss-appeal"]);
    expect(await note(table, id, { ...late, "p-dismissal": "26RS10970-9" }, 1)).toMatchObject({
      wrong: [{ field: "p-dismissed" }],
    });
    const dismissed = { ...late, "p-dismissal": "26RS10970-9", "p-dismissed": "2026-12-22" };
    expect(await note(table, id, dismissed, 1)).toEqual({});
    expect(await workOn(table, id)).toEqual([]);
  });

  test("after the last day it is in time only with a reason", async () => {
    const { table, id } = await decided();
    await told(table, id);
    const sunday = { ...late, "p-timely": "p-in-time" };
    expect(await note(table, id, sunday)).toMatchObject({ wrong: [{ field: "p-reason" }] });
    expect(await note(table, id, { ...sunday, "p-reason": "Sista dagen var en söndag." })).toEqual({});
  });

  test("a region's court decides what is late: it is handed over all the same, and can change nothing", async () => {
    const { table, id } = await decided(aRejection, "legality-review");
    await know(table, id, { "p-announced": "2026-11-25" });
    expect(await note(table, id, { ...late, "p-dismissal": "26RS10970-9" })).toEqual({});
    expect(await workOn(table, id)).toEqual(["hand-over-appeal"]);
    expect(appealsOf((await readPilot(table, id)).afterDecisions.get(1))[0]?.dismissal).toBeUndefined();
    expect(await note(table, id, ruled("changed"), 1)).toMatchObject({ wrong: [{ field: "p-outcome" }] });
  });
});

test.each([
  ["a day in the future", { "p-received": "2027-03-01", "p-due": "2027-03-02" }, "p-received"],
  ["before the decision", { "p-received": "2026-11-01" }, "p-received"],
  ["handed over before it came", { "p-handed-over": "2026-12-01" }, "p-handed-over"],
  ["a stay that ends before it begins", { "p-stay-from": "2026-12-20", "p-stay-to": "2026-12-19" }, "p-stay-to"],
  ["no day to hand it over by", { "p-due": "" }, "p-due"],
  ["a mistake without a reason", { "p-outcome": "p-mistaken" }, "p-reason"],
])("%s is refused at its field, and nothing is noted", async (_, typed, field) => {
  const { table, id } = await decided();
  expect(await note(table, id, { ...received, ...typed } as Typed)).toMatchObject({ wrong: [{ field }] });
  expect((await readPilot(table, id)).afterDecisions.size).toBe(0);
});

describe("a ruling", () => {
  test.each([
    [aRejection, "annulled", "reviewed"],
    [aRejection, "sent-back", "reviewed"],
    [aDismissal, "annulled", "submitted"],
  ])("of %o: %s puts the case before a decision again, under a new epoch", async (made, outcome, stage) => {
    const { table, id } = await decided(made);
    await note(table, id, received);
    expect(await note(table, id, ruled(outcome), 1)).toEqual({});
    const pilot = await readPilot(table, id);
    expect(pilot.lifecycle.epoch).toBe(2);
    expect(pilot.decision).toBeUndefined();
    expect(pilot.decisions).toMatchObject([
      { number: 1 },
      { number: 2, outcome: "reopened", section: "1234-26", day: "2027-01-20", earlier: { number: 1, how: "court" } },
    ]);
    expect(await moved(table, id)).toBe(stage);
    expect(await workOn(table, id)).toEqual([]);
    expect(await actions(table, id)).toEqual(expect.arrayContaining([`appeal.${outcome}`, "decision.court"]));
    expect(await note(table, id, { ...ruled("upheld"), "p-reason": "Fel." }, 1)).toMatchObject({
      wrong: [{ field: "p-outcome" }],
    });
    expect((await readPilot(table, id)).decisions).toHaveLength(2);
  });

  test("that dies before or after any call is there whole or not at all, and once", async () => {
    const prepared = async () => {
      const of = await decided();
      await note(of.table, of.id, received);
      return of;
    };
    const rule = async (table: Table, id: ApplicationId, nonce: Nonce) => {
      const command = { number: 1, appeal: 1, version: 1, typed: ruled("annulled"), language } as const;
      return press(table, noteAppeal, pressed(id, command, nonce));
    };
    const calm = mortality(undefined);
    const well = await prepared();
    await rule(calm.mortal(well.table), well.id, newId(Nonce));
    for (const fault of deathsWithin(calm.calls())) {
      const { table, id } = await prepared();
      const { mortal, invoke } = mortality(fault);
      const nonce = newId(Nonce);
      await invoke(() => rule(mortal(table), id, nonce)).catch(() => undefined);
      const { decisions, afterDecisions, lifecycle } = await readPilot(table, id);
      expect(lifecycle.epoch).toBe(decisions.length);
      expect(entriesOf(afterDecisions.get(1), 1)).toHaveLength(decisions.length);
      await rule(table, id, nonce);
      expect((await readPilot(table, id)).decisions).toHaveLength(2);
    }
  });

  test("on a grant moves nothing and no money: what follows is work for the decider", async () => {
    const { table, id } = await decided(aGrant());
    await note(table, id, received);
    expect(await note(table, id, ruled("annulled"), 1)).toEqual({});
    const pilot = await readPilot(table, id);
    expect([pilot.decisions.length, pilot.lifecycle.stage, pilot.lifecycle.epoch]).toEqual([1, "funded", 1]);
    expect(await workOn(table, id)).toEqual(["carry-out-ruling"]);
  });
});

test("a stay is in force from its first day to its last, and open until that is noted", async () => {
  const { table, id } = await decided(aGrant());
  const stayed = { ...received, "p-stay-from": "2027-01-10" };
  await note(table, id, stayed);
  const stay = async (day: string) =>
    stayOn((await readPilot(table, id)).afterDecisions.values(), LocalDay.parse(day))?.appeal;
  expect([await stay("2027-01-09"), await stay("2027-01-10"), await stay("2028-01-01")]).toEqual([undefined, 1, 1]);
  expect(await workOn(table, id)).toContain("stay-in-force");
  await note(table, id, { ...stayed, "p-stay-to": "2027-01-30" }, 1);
  expect([await stay("2027-01-30"), await stay("2027-01-31")]).toEqual([1, undefined]);
  expect(await workOn(table, id)).not.toContain("stay-in-force");
});

test("a decision that only postpones has no appeals, and no other is made up", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const { cause: _, ...rest } = aDismissal as Extract<DecisionMade, { outcome: "dismissed" }>; // as: it was made so
  await decide(table, id, { ...rest, outcome: "postponed" });
  await expect(note(table, id, received)).rejects.toMatchObject({ code: "not-appealable" });
  const other = await decided();
  await expect(note(other.table, other.id, received, 7)).rejects.toMatchObject({ code: "not-found" });
});

test("a delegate's decision stands in the board's list with its appeal, a board's does not", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const typed = { ...typedDecision(aRejection), "p-by": "p-delegate", "p-mandate": "Punkt 4.2" };
  const by: Actor = { kind: "decider", id: "d", name: "Beslutsfattaren" };
  const { version } = await press(table, saveDecision, {
    subject: pilotSubject(id),
    by,
    at,
    command: { typed, version: 0 },
  });
  await press(table, recordDecision, { ...pressed(id, { version, language } as const), by });
  await moved(table, id);
  const rows = () => table.all("pilots").filter(({ pk }) => pk === keys.delegatedAll());
  expect(rows()).toMatchObject([{ outcome: "rejected", by: "Beslutsfattaren", mandate: "Punkt 4.2", number: 1 }]);
  expect(rows()[0]).not.toHaveProperty("appeal");
  await note(table, id, received);
  expect(rows()).toMatchObject([{ appeal: "to-hand-over" }]);
  await note(table, id, { ...received, "p-outcome": "p-mistaken", "p-reason": "Ett annat ärende." }, 1);
  expect(rows()[0]).not.toHaveProperty("appeal");
  const boards = await decided();
  expect(boards.table.all("pilots").filter(({ pk }) => pk === keys.delegatedAll())).toEqual([]);
});
