import { describe, expect, test } from "vitest";
import { theCall } from "../../test/builders/a-pilot.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { framed, someAnswer, wheelOf } from "../../test/builders/a-wheel.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import type { Call } from "../calls/call.ts";
import { publishCall } from "../calls/publish-call.store.ts";
import { memberPut } from "../pilot/people/member-put.ts";
import { readPilot } from "../pilot/pilot.ts";
import { keys } from "../platform/table/keys.ts";
import { type ApplicationId, MemberId, newId } from "../vocabulary/ids.ts";
import { instant, plusDays } from "../vocabulary/instant.ts";
import { kronor } from "../vocabulary/ore.ts";
import { matrixOf, tallyOf } from "./matrix.ts";
import { openWheel } from "./open-wheel.ts";
import { packData, packPaper } from "./pack.ts";
import { wheelTurned } from "./turned.store.ts";
import { readAllAsked, readAsked, readWheels } from "./wheel.store.ts";
import { cellsOf } from "./wheel-of.ts";

const at = instant("2027-03-15T09:00:00+01:00");
const call = framed(theCall);

async function aFramedProject(given: Partial<Call> = {}, table = inMemoryTable()) {
  await publishCall(table, { ...call, ...given }).catch(() => undefined);
  const id = await aProject(table, { call: { ...call, ...given } });
  const pilot = () => readPilot(table, id);
  const turns = async () =>
    (await pilot()).outbox.filter(({ effect, cancelled }) => effect.kind === "wheel" && !cancelled);
  const mails = async () =>
    (await pilot()).outbox.flatMap(({ effect }) =>
      effect.kind === "mail" && effect.template === "wheel-question" ? [effect] : [],
    );
  /** The timers that are due by a day are heard, each twice. */
  const heard = async (now: typeof at) => {
    const due = (await turns()).filter(({ dueAt }) => dueAt !== undefined && dueAt <= now);
    for (const { effect, outboxId, subject } of [...due, ...due]) {
      if (effect.kind !== "wheel") continue;
      await wheelTurned(table)(id, { turn: effect.turn, name: outboxId }, now);
      await table.transact([
        { table: "pilots", update: keys.outbox(subject, outboxId), set: { status: "delivered" }, remove: ["dueAt"] },
      ]);
    }
  };
  return { table, id, pilot, turns, mails, heard, wheel: wheelOf(table, id) };
}

const sumsOf = async ({ table }: { table: ReturnType<typeof inMemoryTable> }) =>
  (await readWheels(table, theCall.callId, {})).sums;

/** Another person of the project's side who writes. */
async function aWriter(table: ReturnType<typeof inMemoryTable>, id: ApplicationId) {
  const memberId = newId(MemberId);
  const { callId } = theCall;
  const member = { memberId, applicationId: id, callId, email: "skribent@example.org", language: "sv" } as const;
  await table.transact([memberPut({ ...member, generation: 1, joinedAt: at, provedAt: at })]);
  return memberId;
}

describe("the wheel of a pilot", () => {
  test("a call that has it asks from a fortnight after the grant on, at its rhythm, each person once a fortnight", async () => {
    const seen = await aFramedProject({ wheel: true });
    const [first, ...others] = await seen.turns();
    expect(others).toEqual([]);
    expect(first?.effect).toEqual({ kind: "wheel", turn: "start" });
    const begins = first?.dueAt ?? at;
    await seen.heard(begins);
    expect(await seen.mails()).toHaveLength(1);
    for (let days = 1; days <= 28; days++) await seen.heard(plusDays(begins, days));
    expect(await seen.mails()).toHaveLength(3);
    expect(await sumsOf(seen)).toMatchObject({ pilots: 1, cells: 12, answered: 0, asked: 3 });
  });

  test("a call that has no wheel asks nobody until an officer switches it on, and nobody while it is paused", async () => {
    const seen = await aFramedProject();
    expect(await seen.turns()).toEqual([]);
    await seen.wheel.switched(true, at);
    await seen.heard(plusDays(at, 1));
    expect(await seen.mails()).toHaveLength(1);
    await seen.wheel.switched(false, plusDays(at, 2));
    for (let days = 3; days <= 40; days++) await seen.heard(plusDays(at, days));
    expect(await seen.mails()).toHaveLength(1);
    await seen.wheel.switched(true, plusDays(at, 40));
    await seen.heard(plusDays(at, 41));
    expect(await seen.mails()).toHaveLength(2);
  });

  test("an officer asks what was shown, and never another question", async () => {
    const { wheel, id, table } = await aFramedProject();
    await wheel.switched(true, at);
    await expect(wheel.ask(at, { cell: "p-system-long" })).rejects.toMatchObject({ code: "stale-version" });
    expect(await wheel.ask(at)).toEqual({ cell: "p-person-what", person: "holder" });
    expect(await readAsked(table, id, 1)).toMatchObject({ cell: "p-person-what", occasion: "hand", part: "contact" });
    await expect(wheel.ask(plusDays(at, 1))).rejects.toMatchObject({ code: "nobody-to-ask" });
  });

  test("an answer is given once, corrected until the next question, and what it led to stands with it", async () => {
    const seen = await aFramedProject();
    const { wheel, table, id } = seen;
    await wheel.switched(true, at);
    await wheel.ask(at);
    await wheel.answer(1, at);
    expect(await sumsOf(seen)).toMatchObject({ answered: 1, asked: 0 });
    await expect(wheel.answer(1, at)).rejects.toMatchObject({ code: "stale-version" });
    await wheel.answer(1, at, { ...someAnswer, "p-answer": "Rättat." }, { version: 2 });
    expect((await readAsked(table, id, 1)).answer).toMatchObject({ text: "Rättat.", sure: "p-fairly" });
    await wheel.ask(plusDays(at, 14));
    await expect(wheel.answer(1, plusDays(at, 15), someAnswer, { version: 3 })).rejects.toMatchObject({
      code: "next-question-asked",
    });
    expect(await sumsOf(seen)).toMatchObject({ answered: 1, asked: 1 });
  });

  test("without an answer, or passed over without a reason, it says what is missing and keeps nothing", async () => {
    const { wheel, table, id } = await aFramedProject();
    await wheel.switched(true, at);
    await wheel.ask(at);
    const fields = async (typed: object) =>
      ((await wheel.answer(1, at, { ...typed })).wrong ?? []).map(({ field }) => field);
    expect(await fields({ "p-led": "Vi fortsätter." })).toEqual(["p-answer", "p-how-sure"]);
    expect(await fields({ action: "pass", "p-answer": "Kanske" })).toEqual(["p-reason"]);
    expect((await readAsked(table, id, 1)).version).toBe(1);
  });

  test("what one has passed over is put to another", async () => {
    const { wheel, table, id } = await aFramedProject();
    const writer = await aWriter(table, id);
    await wheel.switched(true, at);
    await wheel.ask(at);
    await wheel.answer(1, at, { action: "pass", "p-reason": "Rektorn vet." });
    expect((await readAsked(table, id, 1)).passed?.reason).toBe("Rektorn vet.");
    const asked = await wheel.ask(at);
    expect(asked).toEqual({ cell: "p-person-how", person: writer });
  });

  test("the link of a person who was removed, and of a project that has ended, answers nothing", async () => {
    const { wheel, table, id } = await aFramedProject();
    const writer = await aWriter(table, id);
    await wheel.switched(true, at);
    await wheel.ask(at);
    await wheel.ask(at);
    await table.transact([{ table: "pilots", update: keys.member(id, writer), set: { removedAt: at } }]);
    await expect(wheel.answer(2, at)).rejects.toMatchObject({ code: "no-longer-member" });
    await expect(wheel.answer(1, at, someAnswer, { generation: 2 })).rejects.toMatchObject({ code: "link-revoked" });
    await table.transact([{ table: "pilots", update: keys.case(id), set: { stage: "evaluated" } }]);
    await expect(wheel.answer(1, at)).rejects.toMatchObject({ code: "wheel-over" });
    await expect(wheel.switched(false, at)).rejects.toMatchObject({ code: "wheel-over" });
  });

  test("a call whose evaluation has no frame cannot be asked", async () => {
    const table = inMemoryTable();
    const id = await aProject(table);
    await expect(wheelOf(table, id).switched(true, at)).rejects.toMatchObject({ code: "wheel-has-no-frame" });
  });

  test("a report that is handed in, and the end that comes near, are occasions", async () => {
    const seen = await aFramedProject();
    await seen.wheel.switched(true, at);
    expect((await seen.turns()).map(({ effect }) => effect.kind === "wheel" && effect.turn)).toContain("end");
    const end = (await seen.turns()).find(({ effect }) => effect.kind === "wheel" && effect.turn === "end");
    expect(end?.dueAt).toBe(instant("2028-11-16T08:00:00+01:00"));
    await wheelTurned(seen.table)(seen.id, { turn: "report", name: "wheel-report-1-3" }, at);
    await wheelTurned(seen.table)(seen.id, { turn: "report", name: "wheel-report-1-3" }, plusDays(at, 20));
    expect(await seen.mails()).toHaveLength(1);
    expect(await readAsked(seen.table, seen.id, 1)).toMatchObject({ occasion: "report" });
  });

  test("an end that was moved is asked about when it comes near", async () => {
    const seen = await aFramedProject();
    await seen.wheel.switched(true, at);
    await seen.table.transact([{ table: "pilots", update: keys.grant(seen.id), set: { endDay: "2029-02-28" } }]);
    await wheelTurned(seen.table)(
      seen.id,
      { turn: "end", name: "wheel-end-2028-11-30" },
      instant("2028-11-16T08:00:00Z"),
    );
    expect(await seen.mails()).toHaveLength(0);
    expect((await seen.turns()).map(({ outboxId }) => String(outboxId))).toContain("wheel-end-2029-02-28");
  });

  test("a reported project with more than two unanswered questions is open work, until the wheel is paused", async () => {
    const { wheel, table, id, pilot } = await aFramedProject();
    await wheel.switched(true, at);
    expect(openWheel.open(await pilot())).toEqual([]);
    await table.transact([{ table: "pilots", update: keys.case(id), set: { stage: "reported" } }]);
    expect(openWheel.open(await pilot())).toMatchObject([{ kind: "wheel-gaps", for: "officer" }]);
    await wheel.switched(false, at);
    expect(openWheel.open(await pilot())).toEqual([]);
  });
});

describe("the matrix and the pack", () => {
  test("nine pilots of twelve questions are 108 cells, counted by each press", async () => {
    const table = inMemoryTable();
    const all = [];
    const frames = call.frames.map((frame) => ({ ...frame, amountOre: kronor(100_000_000) }));
    for (let i = 0; i < 9; i++) all.push(await aFramedProject({ frames }, table));
    for (const one of all) await one.wheel.switched(true, at);
    for (const one of all.slice(0, 5)) await one.wheel.ask(at);
    for (const one of all.slice(0, 2)) await one.wheel.answer(1, at);
    const { rows, sums } = await readWheels(table, theCall.callId, {});
    expect(sums).toMatchObject({ pilots: 9, cells: 108, answered: 2, asked: 3 });
    const states = rows.flatMap(({ cells }) => Object.values(cells));
    expect(states).toHaveLength(108);
    expect(states.filter((state) => state === "answered")).toHaveLength(2);
    expect(states.filter((state) => state === "never")).toHaveLength(103);
  });

  test("each question cites its answers, says who was asked by part alone, and never asked is said", async () => {
    const { wheel, table, id, pilot } = await aFramedProject();
    await wheel.switched(true, at);
    await wheel.ask(at);
    await wheel.answer(1, at);
    const cells = matrixOf({ cells: cellsOf(await pilot()), asked: await readAllAsked(table, id) });
    expect(tallyOf(cells)).toEqual({ cells: 12, answered: 1, asked: 0, never: 11 });
    const pilots = [{ title: "Vändpunkten", cells }];
    const paper = JSON.stringify(packPaper(pilots, "Vändpunkten", "sv"));
    for (const said of ["Eleverna kommer tillbaka", "Fråga 1, ", "kontaktpersonen", "Aldrig ställd", "Underlag: https"])
      expect(paper).toContain(said);
    expect(paper).not.toContain("projektledare@example.org");
    const data = packData(pilots, "Vändpunkten", "sv");
    expect(data.cells).toEqual({ cells: 12, answered: 1, asked: 0, never: 11 });
    expect(data.pilots[0]?.cells[1]).toMatchObject({ state: "never", asked: [] });
  });
});
