import { expect, test } from "vitest";
import { aDismissal, aGrant, aRejection, decide, typedDecision } from "../../test/builders/a-decision.ts";
import { aPilot, moved, theCall } from "../../test/builders/a-pilot.ts";
import { reviewersOf } from "../../test/builders/a-review.ts";
import { type InMemoryTable, inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { deathsWithin, mortality } from "../../test/fakes/mortality.ts";
import { framesOf } from "../calls/frames/frame.store.ts";
import type { Actor } from "../pilot/items/lifecycle.ts";
import { readPilot } from "../pilot/pilot.ts";
import { press } from "../pilot/press.ts";
import { keys } from "../platform/table/keys.ts";
import type { Table } from "../platform/table/table.ts";
import { remindReviewer } from "../reviews/assignment/remind-reviewer.act.ts";
import { type ApplicationId, MemberId, Nonce, newId, pilotSubject } from "../vocabulary/ids.ts";
import { instant, LocalDay, plusSeconds } from "../vocabulary/instant.ts";
import { kronor } from "../vocabulary/ore.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { changeDecision } from "./change-decision.act.ts";
import { handOverDecision } from "./hand-over-decision.act.ts";
import { noteDecision } from "./note-decision.act.ts";
import { openAfter } from "./open-after.ts";
import { recordDecision } from "./record-decision.act.ts";
import { saveDecision } from "./save-decision.act.ts";
import { sendBackDecision } from "./send-back-decision.act.ts";
import { toldOf } from "./told.ts";

const at = instant("2026-11-22T12:00:00Z");
const decider: Actor = { kind: "decider", id: "d", name: "Beslutsfattaren" };
const officer: Actor = { kind: "officer", id: "o", name: "Handläggaren" };
const language = "sv";

const pressed = <C>(id: ApplicationId, command: C, by = decider, nonce = newId(Nonce)) => ({
  ...{ subject: pilotSubject(id), by, at, nonce, command },
});
const begin = (table: Table, id: ApplicationId, number = 1, by = decider) =>
  press(table, changeDecision, pressed(id, { number, begins: true, language } as const, by));

async function write(table: Table, id: ApplicationId, typed: Typed, by = decider): Promise<number> {
  const version = (await readPilot(table, id)).decisionDraft?.version ?? 0;
  const { nonce: _, ...saving } = pressed(id, { typed, version }, by);
  return (await press(table, saveDecision, saving)).version;
}
const record = (table: Table, id: ApplicationId, version: number, by = decider, nonce = newId(Nonce)) =>
  press(table, recordDecision, pressed(id, { version, language } as const, by, nonce));

const changing = { "p-how": "p-reconsideration", "p-why": "Sökanden visade ett nytt underlag." };
const toGrant = { ...typedDecision(aGrant({ 2027: 381_300 })), ...changing };

async function decided(made = aRejection) {
  const table = inMemoryTable();
  const id = await aPilot(table);
  await decide(table, id, made);
  await moved(table, id);
  return { table, id };
}
const committed = async (table: InMemoryTable) =>
  (await framesOf(table, theCall.callId)).find(({ year }) => year === 2027)?.committedOre ?? 0;

test("a rejection that is changed to a grant reopens under a new epoch and takes from the frame in the same press", async () => {
  const { table, id } = await decided();
  await begin(table, id);
  expect(await record(table, id, await write(table, id, toGrant))).toEqual({});
  const pilot = await readPilot(table, id);
  expect(pilot.lifecycle).toMatchObject({ epoch: 2, pendingMove: { from: "rejected", to: "funded" } });
  expect(await committed(table)).toBe(kronor(381_300));
  expect(pilot.decisions).toMatchObject([
    { number: 1, outcome: "rejected", day: "2026-11-20" },
    { number: 2, outcome: "granted", earlier: { number: 1, how: "reconsideration" } },
  ]);
  expect(await moved(table, id)).toBe("funded");
  expect((await readPilot(table, id)).grant).toMatchObject({ amountOre: kronor(381_300) });
});

test("a change begins from what was decided, and has a day, a section and minutes of its own", async () => {
  const { table, id } = await decided({
    ...aRejection,
    madeBy: { kind: "board", left: [], adjustedDay: LocalDay.parse("2026-11-21") },
  });
  await begin(table, id);
  const typed = (await readPilot(table, id)).decisionDraft?.typed ?? {};
  expect(typed).toMatchObject({ "p-outcome": "p-rejected", "p-reasons": aRejection.reasons, "p-by": "p-board" });
  for (const name of ["p-day", "p-paragraph", "p-adjusted", "p-announced", "p-extract", "p-present"])
    expect(typed).not.toHaveProperty(name);
});

test("which of several decisions lacks its extract of the minutes is told by its section", async () => {
  const { table, id } = await decided({ ...aRejection, madeBy: { kind: "board", left: [] } });
  await begin(table, id);
  await record(table, id, await write(table, id, { ...toGrant, "p-by": "p-board", "p-paragraph": "§ 52" }));
  const open = openAfter(await readPilot(table, id)).filter(({ kind }) => kind === "minutes-missing");
  expect(open.map((work) => "about" in work && work.about)).toEqual([aRejection.section, "§ 52"]);
});

test("a change that dies before or after any call is there whole or not at all, and once", async () => {
  const prepared = async () => {
    const { table, id } = await decided();
    await begin(table, id);
    return { table, id, version: await write(table, id, toGrant) };
  };
  const calm = mortality(undefined);
  const well = await prepared();
  await record(calm.mortal(well.table), well.id, well.version);
  for (const fault of deathsWithin(calm.calls())) {
    const { table, id, version } = await prepared();
    const { mortal, invoke } = mortality(fault);
    const nonce = newId(Nonce);
    await invoke(() => record(mortal(table), id, version, decider, nonce)).catch(() => undefined);
    const { decisions, grantIfAny } = await readPilot(table, id);
    expect(grantIfAny !== undefined).toBe(decisions.length === 2);
    expect(await committed(table)).toBe(decisions.length === 2 ? kronor(381_300) : 0);
    await record(table, id, version, decider, nonce);
    expect((await readPilot(table, id)).decisions).toHaveLength(2);
    expect(await committed(table)).toBe(kronor(381_300));
  }
});

test("what no longer fits the frame changes nothing", async () => {
  const { table, id } = await decided();
  await begin(table, id);
  const version = await write(table, id, toGrant);
  const frame = keys.frame(theCall.callId, 2027);
  await table.transact([
    { table: "pilots", update: frame, set: { callId: theCall.callId, year: 2027, frameOre: 100, committedOre: 0 } },
  ]);
  await expect(record(table, id, version)).rejects.toMatchObject({ code: "frame-exceeded" });
  expect((await readPilot(table, id)).decisions).toHaveLength(1);
});

test("a correction keeps outcome and stage, and the earlier decision stays as it was written", async () => {
  const { table, id } = await decided(aGrant());
  const before = table.all("pilots").find(({ sk }) => sk === "DECISION#001");
  await begin(table, id);
  const typed = {
    ...typedDecision(aGrant()),
    "p-how": "p-correction",
    "p-why": "Fel paragraf.",
    "p-paragraph": "§ 4",
    "p-conditions": "Nya ord.",
  };
  await record(table, id, await write(table, id, typed));
  const { decision, lifecycle, grant } = await readPilot(table, id);
  expect(decision).toMatchObject({
    number: 2,
    section: "§ 4",
    earlier: { how: "correction", reason: "Fel paragraf." },
  });
  expect([lifecycle.stage, lifecycle.pendingMove, lifecycle.epoch]).toEqual(["funded", undefined, 1]);
  expect(grant).toMatchObject({ conditions: "Nya ord.", amountOre: kronor(800_609) });
  expect(table.all("pilots").find(({ sk }) => sk === "DECISION#001")).toEqual(before);
  expect(await committed(table)).toBe(kronor(381_300));
});

test.each([
  ["a correction of what was decided", { ...toGrant, "p-how": "p-correction" }, aRejection, "p-outcome"],
  ["a grant that becomes a rejection", { ...typedDecision(aRejection), ...changing }, aGrant(), "p-outcome"],
  [
    "other amounts of a grant",
    { ...typedDecision(aGrant({ 2027: 1000 })), ...changing },
    aGrant(),
    "p-amounts.p-row.2026",
  ],
  ["no reason for the change", { ...toGrant, "p-why": "" }, aRejection, "p-why"],
])("%s is refused at its field, and nothing is recorded", async (_, typed, made, field) => {
  const { table, id } = await decided(made);
  await begin(table, id);
  expect(await record(table, id, await write(table, id, typed))).toMatchObject({ wrong: [{ field }] });
  expect((await readPilot(table, id)).decisions).toHaveLength(1);
});

test("of two at one change the second hears who decided and when, and one letter is sent", async () => {
  const { table, id } = await decided();
  await begin(table, id, 1, officer);
  const version = await write(table, id, toGrant);
  await record(table, id, version);
  const late = record(table, id, version, { ...decider, id: "e", name: "En annan" });
  await expect(late).rejects.toMatchObject({ code: "already-decided", facts: { who: "Beslutsfattaren" } });
  await expect(begin(table, id, 1)).rejects.toMatchObject({ code: "already-decided" });
  const letters = table.all("pilots").filter(({ sk }) => sk.startsWith("OUTBOX#decision-letter"));
  expect(letters.map(({ sk }) => sk)).toEqual(["OUTBOX#decision-letter-001", "OUTBOX#decision-letter-002"]);
});

test("a changed decision counts as not told until its own letter is sent", async () => {
  const { table, id } = await decided();
  const sent = async (number: number, status: string) =>
    table.transact([
      {
        table: "pilots",
        update: { pk: pilotSubject(id), sk: `OUTBOX#decision-letter-00${number}` },
        set: { status, deliveredAt: at },
      },
    ]);
  const told = async () => {
    const pilot = await readPilot(table, id);
    return pilot.decisions.map((one) => toldOf(pilot, one).state);
  };
  expect(await told()).toEqual(["not-told"]);
  await sent(1, "delivered");
  await begin(table, id);
  await record(table, id, await write(table, id, toGrant));
  expect(await told()).toEqual(["sent", "not-told"]);
  await sent(2, "bounced");
  expect(await told()).toEqual(["sent", "lost"]);
});

test("what becomes known of a decision is noted beside it: the minutes start the window, the telling is a day", async () => {
  const { table, id } = await decided();
  const note = (typed: Typed, version: number) =>
    press(table, noteDecision, pressed(id, { number: 1, version, typed, language } as const, officer));
  expect(await note({ "p-announced": "2026-11-19" }, 0)).toMatchObject({ wrong: [{ field: "p-announced" }] });
  expect(await note({ "p-told": "2026-11-21" }, 0)).toMatchObject({ wrong: [{ field: "p-told-how" }] });
  const typed = { "p-announced": "2026-11-22", "p-told": "2026-11-21", "p-told-how": "p-post" };
  expect(await note(typed, 0)).toEqual({});
  await expect(note(typed, 0)).rejects.toMatchObject({ code: "stale-version" });
  const pilot = await readPilot(table, id);
  expect(pilot.afterDecisions.get(1)).toMatchObject({ version: 1, announcedDay: "2026-11-22", toldHow: "post" });
  expect(pilot.decisions.map((one) => toldOf(pilot, one))).toEqual([{ state: "told", day: "2026-11-21" }]);
});

test("an application is dismissed before its reviews are in, and those who write hear that they need not", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table, { stage: "submitted" });
  const people = reviewersOf(table, id);
  await people.ready("anna");
  await decide(table, id, aDismissal);
  const items = table.all("pilots");
  expect(items.some(({ effect }) => Object(effect).template === "review-cancelled")).toBe(true);
  expect(items.filter(({ sk }) => sk.includes("reminder")).every(({ cancelled }) => cancelled === true)).toBe(true);
  expect(await moved(table, id)).toBe("dismissed");

  await begin(table, id);
  const reopened = { ...typedDecision(aDismissal), ...changing, "p-outcome": "p-reopened" };
  await record(table, id, await write(table, id, reopened));
  expect((await readPilot(table, id)).decision).toBeUndefined();
  expect(await moved(table, id)).toBe("submitted");
});

test("a reviewer hears once that they are not needed, however often the case is decided, and anew when asked again", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table, { stage: "submitted" });
  let now = plusSeconds(at, 60);
  const people = reviewersOf(table, id, { clock: () => now });
  const anna = await people.ready("anna");
  const told = () => table.all("pilots").filter(({ effect }) => Object(effect).template === "review-cancelled").length;
  const dismissed = async () => {
    now = plusSeconds(now, 60);
    await decide(table, id, aDismissal, { at: now });
    expect(await moved(table, id)).toBe("dismissed");
  };
  const reopened = async (number: number) => {
    await begin(table, id, number);
    await record(
      table,
      id,
      await write(table, id, { ...typedDecision(aDismissal), ...changing, "p-outcome": "p-reopened" }),
    );
    expect(await moved(table, id)).toBe("submitted");
  };
  await dismissed();
  expect(told()).toBe(1);
  await reopened(1);
  await dismissed();
  expect(told()).toBe(1);
  await reopened(3);
  now = plusSeconds(now, 60);
  await press(table, remindReviewer, people.officers({ reviewId: anna }));
  await dismissed();
  expect(told()).toBe(2);
});

test("a postponed case stays where it stands, and is decided later", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const { cause: _, ...rest } = aDismissal as Extract<typeof aDismissal, { outcome: "dismissed" }>; // as: it was made so
  await decide(table, id, { ...rest, outcome: "postponed" });
  expect(await readPilot(table, id)).toMatchObject({ decision: undefined, lifecycle: { stage: "reviewed" } });
  expect((await readPilot(table, id)).lifecycle.pendingMove).toBeUndefined();
  await decide(table, id, aRejection);
  expect((await readPilot(table, id)).decisions).toMatchObject([
    { outcome: "postponed" },
    { number: 2, outcome: "rejected" },
  ]);
});

const delegated = { ...typedDecision(aRejection), "p-by": "p-delegate", "p-mandate": "Punkt 4.2" };

test("a delegate's decision is made by the signed-in decider in their own name, and by no officer", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const version = await write(table, id, delegated, officer);
  await expect(record(table, id, version, officer)).rejects.toMatchObject({ code: "not-the-delegate" });
  await record(table, id, version);
  expect((await readPilot(table, id)).decision).toMatchObject({
    deciders: ["Beslutsfattaren"],
    madeBy: { kind: "delegate", personId: "d", mandate: "Punkt 4.2" },
  });
});

test("a board's decision is recorded by the officer from its minutes", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const minutes = {
    "p-adjusted": "2026-11-21",
    "p-announced": "2026-11-22",
    "p-left": "Ledamoten",
    "p-dissent": "En ville bevilja.",
  };
  await record(table, id, await write(table, id, { ...typedDecision(aRejection), ...minutes }, officer), officer);
  expect((await readPilot(table, id)).decision).toMatchObject({
    recordedById: "o",
    dissent: "En ville bevilja.",
    madeBy: { kind: "board", left: ["Ledamoten"], announcedDay: "2026-11-22" },
  });
});

test("the officer hands a proposal over without day and decider, the decider sends it back with a word", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const proposal = { ...typedDecision(aRejection), "p-day": "", "p-paragraph": "", "p-deciders": "" };
  const version = await write(table, id, proposal, officer);
  const handOver = (shown: number) =>
    press(table, handOverDecision, pressed(id, { version: shown, language } as const, officer));
  const draft = async () => (await readPilot(table, id)).decisionDraft;
  expect(await handOver(version)).toEqual({});
  expect(await draft()).toMatchObject({ version, ready: { by: "Handläggaren" } });
  await expect(handOver(version + 1)).rejects.toMatchObject({ code: "stale-version" });

  const back = (word: string) =>
    press(table, sendBackDecision, pressed(id, { version, typed: { "p-word": word }, language } as const));
  expect(await back(" ")).toMatchObject({ wrong: [{ field: "p-word" }] });
  await back("Mer om budgeten.");
  expect(await draft()).toMatchObject({
    sentBack: { word: "Mer om budgeten." },
    typed: { "p-reasons": aRejection.reasons },
  });
  expect((await draft())?.ready).toBeUndefined();
  const without = await write(table, id, { ...proposal, "p-reasons": "" }, officer);
  expect(await handOver(without)).toMatchObject({ wrong: [{ field: "p-reasons" }] });
});

test("those of the applicant's side who do not get the letter hear that there is one, each once and in their language", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const member = (memberId: string, email: string, more: object = {}) => {
    const { callId } = theCall;
    const joined = { applicationId: id, callId, language: "en", generation: 1, joinedAt: at };
    const put = { ...keys.member(id, MemberId.parse(memberId.repeat(16))), memberId: memberId.repeat(16), email };
    return { table: "pilots", put: { ...put, ...joined, ...more } } as const;
  };
  await table.transact([
    member("a", "anna@example.org"),
    member("d", "dag@example.org", { invitedBy: "a".repeat(16) }),
    member("e", "eva@example.org", { invitedBy: "a".repeat(16), provedAt: at }),
    member("b", "Projektledare@example.org"),
    member("c", "cia@example.org", { removedAt: at }),
  ]);
  await decide(table, id, aRejection);
  const told = table.all("pilots").map(({ effect }) => Object(effect));
  const of = (template: string) =>
    told.flatMap((one) => (one.template === template ? [`${one.to} ${one.language}`] : []));
  expect(of("decision-rejected")).toEqual(["projektledare@example.org sv"]);
  expect(of("decision-sent")).toEqual(["anna@example.org en", "dag@example.org en", "eva@example.org en"]);
  // Who has never opened a link may be a mistake, and gets none again.
  const linked = told.filter(({ template }) => template === "decision-sent").map(({ link }) => link?.subject?.[0]);
  expect(linked).toEqual(["a", undefined, "e"]);
});
