import { expect, test } from "vitest";
import { aContent, aCost, accepting, correcting, submitted } from "../../../test/builders/a-claim.ts";
import { answerALowering, proposeALowering } from "../../../test/builders/a-lowering.ts";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { deathsWithin, mortality } from "../../../test/fakes/mortality.ts";
import type { Appeal } from "../../calls/appeal.ts";
import { openWork } from "../../casework/open-work.ts";
import { letterId } from "../../decisions/decision-mails.ts";
import { decisionPaper } from "../../decisions/letter/decision-paper.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { dayOf, type Instant, instant } from "../../vocabulary/instant.ts";
import { kronor } from "../../vocabulary/ore.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { acceptReport } from "../examination/accept-report.act.ts";
import { correctLine } from "./correct-line.act.ts";
import { withdrawLowering } from "./withdraw-lowering.act.ts";

const at = instant("2027-06-01T09:00:00Z");
const later = instant("2027-06-20T09:00:00Z");
const officer = { kind: "officer", id: "o", name: "Handläggaren" } as const;
const unheard: Typed = { "p-not-heard": "Det är uppenbart en felräkning." };

/** A project of which a claim of 2 000 kr of services and 1 000 kr of travel was accepted whole. */
async function accepted(kind: Appeal["kind"] = "administrative-appeal") {
  const table = inMemoryTable();
  const id = await aProject(table, { call: { ...theCall, appeal: { kind } } });
  await submitted(table, id, [aContent([aCost("travel", kronor(1_000)), aCost("services", kronor(2_000))])]);
  await press(table, acceptReport, accepting(await readPilot(table, id), 1));
  return { table, id };
}
type To = { readonly line?: number; readonly typed?: Typed; readonly when?: Instant };
async function correctTo(table: Table, id: ApplicationId, kr: number, { line = 1, typed = {}, when = at }: To = {}) {
  const asked = correcting(await readPilot(table, id), { number: 1, line, toOre: kronor(kr) }, { when });
  return press(table, correctLine, {
    ...asked,
    command: { ...asked.command, typed: { ...asked.command.typed, ...typed } },
  });
}
const kinds = async (table: Table, id: ApplicationId) =>
  openWork(await readPilot(table, id), dayOf(at)).map(({ kind }) => kind);

test("an accepted line that is lowered is a numbered decision: what was accepted before and after, why, and its letter", async () => {
  const { table, id } = await accepted("legality-review");
  expect(await correctTo(table, id, 400)).toEqual({});
  const pilot = await readPilot(table, id);
  const made = pilot.decisions.at(-1) ?? expect.fail("it is recorded");
  expect(made).toMatchObject({
    ...{ outcome: "cut", number: 2, report: 1, beforeOre: kronor(3_000), acceptedOre: kronor(1_400) },
    lines: [{ line: 1, claimedOre: kronor(2_000), acceptedOre: kronor(400) }],
  });
  expect(pilot.decision?.outcome).toBe("granted");
  const paper = JSON.stringify(decisionPaper(pilot, made));
  for (const said of ["Sänks med", "Fel summa", "begära att vi omprövar", "laglighetsprövning"])
    expect(paper).toContain(said);
  const letters = pilot.outbox.filter(({ effect }) => effect.kind === "mail" && effect.template === "report-corrected");
  expect(letters.map(({ outboxId }) => outboxId)).toEqual([letterId(2)]);
  expect(JSON.stringify(letters[0]?.effect)).toContain('"decided":{"number":2');
});

test("a line that is raised is a correction and no decision", async () => {
  const { table, id } = await accepted("legality-review");
  await correctTo(table, id, 400);
  expect(await correctTo(table, id, 900)).toEqual({});
  expect((await readPilot(table, id)).decisions.map(({ outcome }) => outcome)).toEqual(["granted", "cut"]);
});

test("a state authority says why the holder was not heard, and nothing is posted before", async () => {
  const { table, id } = await accepted();
  expect(await correctTo(table, id, 400)).toMatchObject({ wrong: [{ field: "p-not-heard" }] });
  expect((await readPilot(table, id)).reports[0]?.corrections).toBe(undefined);
  expect(await correctTo(table, id, 400, { typed: unheard })).toEqual({});
  expect((await readPilot(table, id)).decisions.at(-1)).toMatchObject({ notHeard: unheard["p-not-heard"] });
});

test("a proposal is sent and answered, and the decision is about just that and keeps the answer", async () => {
  const { table, id } = await accepted();
  expect(await proposeALowering(table, id, 400, { at })).toEqual({});
  expect(await kinds(table, id)).toContain("await-lowering-reply");
  await expect(correctTo(table, id, 400)).rejects.toMatchObject({ code: "not-heard-yet" });
  // Another line is corrected meanwhile, and the answer is taken all the same.
  await correctTo(table, id, 500, { line: 2, typed: unheard });
  expect(await answerALowering(table, id, { at })).toEqual({});
  expect(await kinds(table, id)).toContain("decide-lowering");
  expect(await correctTo(table, id, 900)).toEqual({});
  const { decisions, reports } = await readPilot(table, id);
  expect(decisions.at(-1)).toMatchObject({
    ...{ sentOn: "2027-06-01", replyDay: "2027-06-15", reply: "Kvittot kommer i morgon." },
    lines: [{ line: 1, acceptedOre: kronor(400) }],
  });
  expect(reports[0]?.lowerings).toBe(undefined);
  expect(await kinds(table, id)).not.toContain("decide-lowering");
});

test("a proposal without an answer is decided when its day has passed, and answered no more", async () => {
  const { table, id } = await accepted();
  await proposeALowering(table, id, 400, { at });
  const { wrong } = await answerALowering(table, id, { at: later });
  expect(wrong?.map(({ field }) => field)).toEqual(["p-reply"]);
  expect(await correctTo(table, id, 400, { when: later })).toEqual({});
  expect((await readPilot(table, id)).decisions.at(-1)).toMatchObject({ replyDay: "2027-06-15" });
});

test("a raise, a day that is not to come and a second proposal for the line are not sent", async () => {
  const { table, id } = await accepted("legality-review");
  await correctTo(table, id, 400);
  const raise = await proposeALowering(table, id, 900, { at });
  expect(raise.wrong?.map(({ field }) => field)).toEqual(["amount"]);
  const late = await proposeALowering(table, id, 100, { at, typed: { "p-reply-day": dayOf(at) } });
  expect(late.wrong?.map(({ field }) => field)).toEqual(["p-reply-day"]);
  await proposeALowering(table, id, 100, { at });
  await expect(proposeALowering(table, id, 50, { at })).rejects.toMatchObject({ code: "lowering-open" });
});

test("a proposal that is taken back leaves the line as it was accepted, and cannot be answered", async () => {
  const { table, id } = await accepted();
  await proposeALowering(table, id, 400, { at });
  const [report] = (await readPilot(table, id)).reports;
  const command = { number: 1, line: 1, sent: report?.lowerings?.[0]?.at ?? "" };
  await press(table, withdrawLowering, { subject: pilotSubject(id), by: officer, at, command, nonce: newId(Nonce) });
  await expect(answerALowering(table, id, { at })).rejects.toMatchObject({ code: "no-lowering" });
  const { outbox, reports } = await readPilot(table, id);
  expect(outbox.some(({ effect }) => effect.kind === "mail" && effect.template === "lowering-withdrawn")).toBe(true);
  expect(reports[0]?.lowerings).toBe(undefined);
});

test("a decision that dies before or after any call is made whole or not at all, and once when it is tried again", async () => {
  for (const fault of deathsWithin(6)) {
    const { table, id } = await accepted("legality-review");
    const pressed = correcting(await readPilot(table, id), { number: 1, line: 1, toOre: kronor(400) });
    const { mortal, invoke } = mortality(fault);
    await invoke(() => press(mortal(table), correctLine, pressed)).catch(() => undefined);
    const { decisions, reports } = await readPilot(table, id);
    expect(decisions.length - 1).toBe(reports[0]?.corrections?.length ?? 0);
    await press(table, correctLine, pressed);
    const after = await readPilot(table, id);
    expect([after.decisions.length, after.reports[0]?.corrections?.length]).toEqual([2, 1]);
  }
});
