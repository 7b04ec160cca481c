import { describe, expect, test } from "vitest";
import { theCall } from "../../../test/builders/a-pilot.ts";
import {
  allCells,
  anEvaluator,
  aPlannedCall,
  aPlannedProject,
  cells,
  goal,
  theWholePlan,
} from "../../../test/builders/a-voice.ts";
import { aTypedEvaluation } from "../../../test/builders/an-evaluation.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import type { EvaluationPlan } from "../../calls/evaluation-plan.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import { occasionsOfPilot, stageEnds } from "../../pilot/obligations/occasions.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import { Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { dayOf, instant, LocalDay } from "../../vocabulary/instant.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { saveEvaluation } from "../save-evaluation.act.ts";
import { signEvaluation } from "../sign-evaluation.act.ts";
import { assignEvaluator } from "./assign-evaluator.act.ts";
import { cellAnswers, earlyBefore, emptyInFinal } from "./cell-answers.ts";
import { moveOccasion } from "./move-occasion.act.ts";
import { openVoices } from "./open-voices.ts";
import { releaseEvaluator } from "./release-evaluator.act.ts";
import { resendEvaluator } from "./resend-evaluator.act.ts";
import { saveVoice } from "./save-voice.act.ts";
import { signVoice } from "./sign-voice.act.ts";
import { marked, voiceForm } from "./voice-form.ts";

const day = (text: string) => LocalDay.parse(text);
const at = (text: string) => instant(`${text}T09:00:00+01:00`);
const officer: Actor = { kind: "officer", id: "o1", name: "Handläggaren" };
const holder: Actor = { kind: "holder", id: "holder", name: "" };
const evaluator: Actor = { kind: "reviewer", id: "external", name: "" };

/** A project from December 2026 to November 2028, and its voices. */
async function setUp(plan: EvaluationPlan = theWholePlan) {
  const table = inMemoryTable();
  const call = aPlannedCall(plan);
  const id = await aPlannedProject(table, call);
  const pilot = () => readPilot(table, id);
  const pressed = <C>(by: Actor, now: string, command: C, nonce = newId(Nonce)) => ({
    ...{ subject: pilotSubject(id), by, at: at(now), command, nonce },
  });
  const draftOf = async (occasion: string) =>
    (await pilot()).voices.find((voice) => voice.occasion === occasion)?.draft?.version ?? 0;
  const save = async (by: Actor, occasion: string, typed: Typed, now: string, generation?: number) =>
    press(table, saveVoice, pressed(by, now, { occasion, typed, version: await draftOf(occasion), generation }));
  const sign = async (by: Actor, occasion: string, now: string, generation?: number) =>
    press(table, signVoice, pressed(by, now, { occasion, version: await draftOf(occasion), generation }));
  return {
    ...{ table, id, call, pilot, pressed, save, sign },
    written: async (by: Actor, occasion: string, typed: Typed, now: string, generation?: number) => {
      await save(by, occasion, typed, now, generation);
      return sign(by, occasion, now, generation);
    },
    states: async (now: string) =>
      Object.fromEntries(occasionsOfPilot(await pilot(), day(now)).map(({ id: one, state }) => [one, state])),
    timers: async () =>
      (await pilot()).outbox
        .filter(({ outboxId, cancelled }) => outboxId.startsWith("evaluation-") && !cancelled)
        .map(({ outboxId, dueAt }) => [outboxId, dueAt && dayOf(dueAt)]),
    reported: () => table.transact([{ table: "pilots", update: keys.case(id), set: { stage: "reported" } }]),
    finalSigned: async (now: string) => {
      await table.transact([{ table: "pilots", update: keys.case(id), set: { stage: "reported" } }]);
      const typed = aTypedEvaluation(call);
      await press(table, saveEvaluation, pressed(officer, now, { typed, version: 0 }));
      return press(table, signEvaluation, pressed(officer, now, { version: 1 }));
    },
  };
}

const goalJudged = { [goal]: "p-level-d", [`${goal}.reason`]: "Vi ses varje månad." };
const wholeStage = (call: typeof theCall, early: readonly string[] = []): Typed => {
  const all = Object.entries({ ...aTypedEvaluation(call), ...goalJudged }).filter(([id]) => !early.includes(id));
  return { ...Object.fromEntries(all), ...Object.fromEntries(early.map((id) => [`p-early-${id}`, "p-early"])) };
};

describe("when evaluations are asked for", () => {
  test("a pilot of two years with stages that end on three days has three, the last at its end", () => {
    const period = { startDay: day("2024-08-01"), endDay: day("2026-08-01") };
    const ends = ["2024-12-31", "2025-12-31", "2026-08-01"];
    expect(stageEnds(period, { days: ends.slice(0, 2).map(day) })).toEqual(ends);
    expect(stageEnds(period, { days: [...ends, "2027-01-01"].map(day) })).toEqual(ends);
    expect(stageEnds(period, { days: [], number: 2 })).toEqual(["2025-08-31", "2026-08-01"]);
    expect(stageEnds(period, { days: [] })).toEqual([]);
  });

  test("the external one is due so many months before the end", async () => {
    const { pilot } = await setUp({ answerDays: 30, external: { monthsBefore: 12 } });
    const [external] = occasionsOfPilot(await pilot(), day("2027-01-01"));
    expect(external).toMatchObject({ dueDay: "2027-11-30", opensDay: "2027-11-01", by: "evaluator" });
  });

  test("each comes, is open when its time has come, and late after its last day", async () => {
    const { states } = await setUp();
    expect(await states("2027-01-01")).toEqual({
      ...{ "stage-1": "to-come", "stage-2": "to-come", "stage-3": "to-come" },
      ...{ external: "to-come", self: "to-come", "long-term-1": "to-come", "long-term-3": "to-come" },
    });
    expect((await states("2027-08-01"))["stage-1"]).toBe("open");
    expect((await states("2027-09-01"))["stage-1"]).toBe("late");
  });

  test("the last stage may be joined with the final one, and a call without a plan asks for none", async () => {
    const joined = await setUp({ answerDays: 30, stages: { by: "holder", days: [], number: 2, joined: true } });
    expect(await joined.states("2029-01-01")).toEqual({ "stage-1": "late", "stage-2": "joined" });
    const { pilot } = await setUp();
    const { lifecycle, grantIfAny, voices, evaluation } = await pilot();
    const unplanned = { lifecycle, grantIfAny, voices, evaluation, call: theCall };
    expect(occasionsOfPilot(unplanned, day("2029-01-01"))).toEqual([]);
  });

  test("nothing is asked for once the grant has ended before its time", async () => {
    const { table, id, states, save } = await setUp();
    const ending = { kind: "terminated", at: at("2027-02-01") };
    await table.transact([{ table: "pilots", update: keys.grant(id), set: { ending } }]);
    expect(new Set(Object.values(await states("2029-01-01")))).toEqual(new Set(["not-asked"]));
    await expect(save(holder, "self", allCells("Sent."), "2029-01-01")).rejects.toMatchObject({
      code: "evaluation-not-asked",
    });
  });
});

describe("who is reminded", () => {
  test("the holder is asked when each opens; the next one is reminded of before and after its last day", async () => {
    const { timers } = await setUp({ ...theWholePlan, stages: { by: "holder", days: [], number: 2 } });
    expect(await timers()).toEqual(
      expect.arrayContaining([
        ["evaluation-due-stage-1-2027-12-01", "2027-12-01"],
        ["evaluation-due-stage-2-2028-12-01", "2028-12-01"],
        ["evaluation-due-self-2028-12-01", "2028-12-01"],
        ["evaluation-soon-stage-1-2027-12-30", "2027-12-23"],
        ["evaluation-late-stage-1-2027-12-30", "2027-12-31"],
      ]),
    );
    expect(await timers()).toHaveLength(5);
  });

  test("a final one signed on 1 October asks the holder again after one and three years, when the machine has ended", async () => {
    const { finalSigned, timers, states, table, id, written, pilot } = await setUp();
    expect(await finalSigned("2028-12-20")).toEqual({});
    const asked = await timers();
    expect(asked.filter(([name]) => String(name).startsWith("evaluation-due-long"))).toEqual([
      ["evaluation-due-long-term-1-2029-12-20", "2029-12-20"],
      ["evaluation-due-long-term-3-2031-12-20", "2031-12-20"],
    ]);
    expect(asked.some(([name]) => String(name).includes("self"))).toBe(false);
    expect((await states("2029-01-01"))["self"]).toBe("not-asked");
    await table.transact([
      { table: "pilots", update: keys.case(id), set: { stage: "evaluated" }, remove: ["pendingMove"] },
    ]);
    expect(openVoices(await pilot())).toMatchObject([{ kind: "await-evaluation", due: "2030-01-18" }]);
    expect(await written(holder, "long-term-1", allCells("Det lever."), "2029-12-21")).toEqual({});
    expect(openVoices(await pilot())).toMatchObject([{ kind: "await-evaluation", due: "2032-01-18" }]);
    expect((await timers()).map(([name]) => name)).toContain("evaluation-soon-long-term-3-2032-01-18");
  });

  test("more time moves the day and its reminders; a day that has passed is refused at its control", async () => {
    const { table, pressed, timers, pilot } = await setUp({ answerDays: 30, self: true });
    const move = (until: string, version: number) =>
      press(
        table,
        moveOccasion,
        pressed(officer, "2028-12-10", {
          ...{ occasion: "self", version, language: "sv" as const },
          typed: { "p-until": until, "p-reason": "Sjukdom." },
        }),
      );
    expect((await move("2028-12-01", 0)).wrong?.[0]?.field).toBe("p-until");
    expect(await move("2029-02-15", 0)).toEqual({});
    await expect(move("2029-03-15", 0)).rejects.toMatchObject({ code: "evaluation-day-moved" });
    expect(occasionsOfPilot(await pilot(), day("2028-12-11"))[0]).toMatchObject({
      ...{ dueDay: "2029-02-15", plannedDay: "2028-12-30", state: "open" },
    });
    const names = (await timers()).map(([name]) => name);
    expect(names).toContain("evaluation-late-self-2029-02-15");
    expect(names).not.toContain("evaluation-late-self-2028-12-30");
  });
});

describe("each voice writes its own", () => {
  test("nobody writes in another's, and a signed one does not change", async () => {
    const { save, written } = await setUp();
    const not = { code: "evaluation-not-yours" };
    await expect(save(officer, "self", allCells("Nej."), "2028-12-10")).rejects.toMatchObject(not);
    await expect(save(holder, "stage-1", allCells("Nej."), "2028-12-10")).rejects.toMatchObject(not);
    expect(await written(holder, "self", allCells("Ja."), "2028-12-10")).toEqual({});
    await expect(save(holder, "self", allCells("Igen."), "2028-12-11")).rejects.toMatchObject({
      code: "evaluation-signed-already",
    });
  });

  test("a draft may be written before its time, and is signed when it has come, whole", async () => {
    const { save, sign } = await setUp();
    await save(holder, "self", { [cells.what]: "Halvt." }, "2027-01-10");
    await expect(sign(holder, "self", "2027-01-10")).rejects.toMatchObject({ code: "evaluation-not-open" });
    expect(await sign(holder, "self", "2028-12-10")).toEqual({ incomplete: true });
  });

  test("the holder and the evaluator answer the cells alone; the officer all, and at a stage each goal", async () => {
    const { call, written } = await setUp();
    const ids = (kind: "self" | "stage", by: "holder" | "officer") =>
      voiceForm(call, { kind, by }).sections.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(ids("self", "holder").filter((id) => !id.startsWith("p-early"))).toEqual(Object.values(cells));
    expect(ids("stage", "officer")).toEqual(expect.arrayContaining([...Object.values(cells), goal]));
    expect(await written(officer, "stage-1", wholeStage(call), "2027-08-10")).toEqual({});
  });

  test("what was too early to say comes back in the next one, until it is answered", async () => {
    const { call, pilot, written } = await setUp();
    await written(officer, "stage-1", wholeStage(call, [cells.how]), "2027-08-10");
    const early = earlyBefore(await pilot());
    expect([...early]).toMatchObject([[cells.how, { sv: "Utvärdering av etapp 1" }]]);
    const next = marked(voiceForm(call, { kind: "self", by: "holder" }), early);
    const hints = next.sections.flatMap(({ questions }) =>
      questions.flatMap(({ id, hint }) => (hint ? [[id, hint]] : [])),
    );
    expect(hints).toMatchObject([[`p-early-${cells.how}`, { sv: expect.stringContaining("etapp 1") }]]);
    await written(holder, "self", allCells("Nu vet vi."), "2028-12-10");
    expect(earlyBefore(await pilot()).size).toBe(0);
  });

  test("signed answers stand beside each other by cell, and the empty cells of the final one are named", async () => {
    const { call, pilot, written, finalSigned, table, id } = await setUp();
    await written(officer, "stage-1", wholeStage(call, [cells.how]), "2027-08-10");
    await written(holder, "self", allCells("Vi lärde oss."), "2028-12-10");
    await finalSigned("2028-12-20");
    const answers = cellAnswers(await pilot());
    expect(answers.get(cells.how)).toMatchObject([
      { occasion: "stage-1", by: "officer", early: true, day: "2027-08-10" },
      { occasion: "self", by: "holder", early: false, value: "Vi lärde oss." },
      { occasion: "final", by: "officer" },
    ]);
    expect(emptyInFinal(await pilot())).toEqual([]);
    await table.transact([
      { table: "pilots", update: keys.evaluation(id), set: { answers: { [cells.what]: "Ett." } } },
    ]);
    expect(emptyInFinal(await pilot()).map(({ question }) => question.id)).toEqual([cells.how, cells.who, cells.where]);
  });
});

describe("an evaluator from outside", () => {
  const who = {
    ...{ "p-name": "Utvärderaren", "p-email": "utvarderaren@hogskolan.example" },
    ...{ "p-organisation": "Högskolan", "p-language": "p-sv" },
  };
  const assigning = async (typed: Typed) => {
    const all = await setUp();
    const command = { typed, version: 0, language: "sv" as const };
    const answer = await press(all.table, assignEvaluator, all.pressed(officer, "2027-10-01", command));
    return { ...all, answer };
  };

  test("is of neither the applicant's side nor the case", async () => {
    const field = async (typed: Typed) => (await assigning({ ...who, ...typed })).answer.wrong?.[0]?.field;
    expect(await field({ "p-organisation": "Kommun, Hallsbergs" })).toBe("p-organisation");
    expect(await field({ "p-email": "projektledare@example.org" })).toBe("p-email");
    expect(await field({ "p-email": "nagon@hallsberg.se" })).toBe("p-email");
    expect(await field({ "p-name": "Projektledaren" })).toBe("p-reason");
    expect(await field({ "p-name": "Projektledaren", "p-reason": "En annan." })).toBeUndefined();
  });

  test("writes beside the others by a link, which the next one replaces", async () => {
    const { table, pressed, pilot, save, written, answer } = await assigning(who);
    expect(answer).toEqual({});
    const mail = (await pilot()).outbox.find(
      ({ effect }) => effect.kind === "mail" && effect.template === "evaluator-invited",
    );
    expect(mail?.effect).toMatchObject({ link: { purpose: "evaluate", generation: 1 } });
    await save(evaluator, "external", allCells("Utifrån."), "2027-10-02", 1);
    await press(table, resendEvaluator, pressed(officer, "2027-10-03", {}));
    await expect(save(evaluator, "external", allCells("Nej."), "2027-10-04", 1)).rejects.toMatchObject({
      code: "link-revoked",
    });
    expect(await written(evaluator, "external", allCells("Utifrån sett."), "2027-10-04", 2)).toEqual({});
    expect(cellAnswers(await pilot()).get(cells.what)).toMatchObject([{ by: "evaluator", signedBy: "Utvärderaren" }]);
  });

  test("whose task is taken back opens nothing, and the next one begins anew", async () => {
    const { table, pressed, pilot, save } = await assigning(who);
    await save(evaluator, "external", allCells("Halvt."), "2027-10-02", 1);
    const command = { typed: { "p-reason": "Fick förhinder." }, version: 0, language: "sv" as const };
    await press(table, releaseEvaluator, pressed(officer, "2027-10-05", command));
    const again = { typed: { ...who, "p-email": "annan@hogskolan.example" }, version: 0, language: "sv" as const };
    await press(table, assignEvaluator, pressed(officer, "2027-10-06", again));
    const [voice] = (await pilot()).voices;
    expect(voice).toMatchObject({
      evaluator: { generation: 2 },
      former: [{ generation: 1, reason: "Fick förhinder." }],
    });
    expect(voice?.draft).toBeUndefined();
    await expect(save(evaluator, "external", allCells("Nej."), "2027-10-07", 1)).rejects.toMatchObject({
      code: "link-revoked",
    });
  });

  test("is waited for by the desk until they have signed", async () => {
    const { table, id, pilot } = await setUp({ answerDays: 30, external: { monthsBefore: 12 } });
    expect(openVoices(await pilot())).toMatchObject([{ kind: "assign-evaluator", for: "officer", due: "2027-11-30" }]);
    await table.transact([anEvaluator(id, at("2027-01-01"))]);
    expect(openVoices(await pilot())).toMatchObject([{ kind: "await-evaluator", about: "Utvärderaren" }]);
  });
});
