import { expect, test } from "vitest";
import { aContent, aCost, accepting, submitted } from "../../../test/builders/a-claim.ts";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { appealed, correctTo } from "../../../test/builders/a-recovery.ts";
import {
  beginAnAmendment,
  recordAmendment,
  typedAmendment,
  writeAmendment,
} from "../../../test/builders/an-amendment.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import type { Appeal } from "../../calls/appeal.ts";
import { openWork } from "../../casework/open-work.ts";
import { appealWindow } from "../../decisions/appeal-window.ts";
import { letterId } from "../../decisions/decision-mails.ts";
import { decisionRows } from "../../decisions/decision-rows.ts";
import { decisionPaper } from "../../decisions/letter/decision-paper.ts";
import { toldOf } from "../../decisions/told.ts";
import type { Cut } from "../../pilot/items/report.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { dayOf, instant } from "../../vocabulary/instant.ts";
import { kronor } from "../../vocabulary/ore.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { acceptReport } from "./accept-report.act.ts";

const travel: Cut = { id: 1, acceptedOre: kronor(600), reason: "not-eligible", note: "Resan gällde något annat" };
const unheard: Typed = { "p-not-heard": "Felet är en uppenbar felräkning." };

async function claimed(kind: Appeal["kind"] = "legality-review") {
  const table = inMemoryTable();
  const id = await aProject(table, { call: { ...theCall, appeal: { kind } } });
  await submitted(table, id, [aContent([aCost("travel", kronor(1_000))])]);
  return { table, id };
}
async function accept(table: Table, id: ApplicationId, cuts: readonly Cut[], typed: Typed = {}) {
  const asked = accepting(await readPilot(table, id), 1, cuts);
  return press(table, acceptReport, {
    ...asked,
    command: { ...asked.command, typed: { ...asked.command.typed, ...typed } },
  });
}

test("less than claimed is a numbered decision of the case: what, why, by which rule and how it is tried, with a document", async () => {
  const { table, id } = await claimed();
  expect(await accept(table, id, [travel])).toHaveProperty("paymentOre");
  const pilot = await readPilot(table, id);
  const { decision, decisions, documents, outbox, call } = pilot;
  const made = decisions.at(-1) ?? expect.fail("it is recorded");
  expect([decision?.outcome, decisions.length]).toEqual(["granted", 2]);
  expect(made).toMatchObject({
    ...{ outcome: "cut", number: 2, report: 1, claimedOre: kronor(1_000), acceptedOre: kronor(600) },
    ...{ deciders: ["Handläggaren"], madeBy: { kind: "delegate" } },
    lines: [{ line: 1, claimedOre: kronor(1_000), acceptedOre: kronor(600) }],
  });
  expect(made.legalBasis).toContain("Villkoren i beslutet om bidrag");
  // The document stands among the party's, under the number that comes next in the case.
  expect(documents.filter(({ kind }) => kind === "decision")).toHaveLength(2);
  const paper = JSON.stringify(decisionPaper(pilot, made));
  for (const said of ["Resan gällde något annat", "begära att vi omprövar", "laglighetsprövning"])
    expect(paper).toContain(said);
  expect(JSON.stringify(decisionRows(made, call, "sv", "party"))).toContain("Rad 1");
  // The mail that the report is accepted is its letter: there is one mail, and it is told when that has come.
  const letters = outbox.filter(({ effect }) => effect.kind === "mail" && effect.template === "report-accepted");
  expect(letters.map(({ outboxId }) => outboxId)).toEqual([letterId(2)]);
  expect(JSON.stringify(letters[0]?.effect)).toContain('"number":2');
  expect(toldOf(pilot, made).state).toBe("not-told");
  // A region's window waits for the minutes in which it is reported to the board, among the decisions by delegates.
  expect(appealWindow(call.appeal.kind, {})).toEqual({ state: "not-running", waitsFor: "announcement" });
  expect(await table.get("pilots", keys.delegated(made.day, id, 2))).toMatchObject({ outcome: "cut" });
});

test("what is accepted as claimed is no decision", async () => {
  const { table, id } = await claimed("administrative-appeal");
  await accept(table, id, []);
  expect((await readPilot(table, id)).decisions).toHaveLength(1);
});

test("a state authority hears the holder first, or says in the decision why not; nothing is accepted before", async () => {
  const { table, id } = await claimed("administrative-appeal");
  expect(await accept(table, id, [travel])).toMatchObject({ wrong: [{ field: "p-not-heard" }] });
  expect((await readPilot(table, id)).reports[0]?.status).toBe("submitted");
  expect(await accept(table, id, [travel], unheard)).toHaveProperty("paymentOre");
  const { decisions } = await readPilot(table, id);
  expect(decisions.at(-1)).toMatchObject({ notHeard: "Felet är en uppenbar felräkning." });
});

test("a claim that was returned with a comment and handed in again has been answered on", async () => {
  const { table, id } = await claimed("administrative-appeal");
  const [report] = (await readPilot(table, id)).reports;
  if (!report) return expect.fail("it is in");
  const returned = { at: instant("2027-05-20T09:00:00Z"), by: "Handläggaren", comment: "Vad gällde resan?" };
  await table.transact([{ table: "pilots", put: { ...keys.report(id, 1), ...report, returned } }]);
  expect(await accept(table, id, [travel])).toHaveProperty("paymentOre");
  const made = (await readPilot(table, id)).decisions.at(-1);
  expect(made).toMatchObject({ sentOn: "2027-05-20", reply: expect.stringContaining("Vad gällde resan?") });
});

test("of two officers who accept less at once one decides, and a decision that is being written keeps its draft", async () => {
  const { table, id } = await claimed();
  await beginAnAmendment(table, id);
  const version = await writeAmendment(table, id, typedAmendment());
  const both = await Promise.allSettled([accept(table, id, [travel]), accept(table, id, [travel])]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await readPilot(table, id)).decisions.map(({ outcome }) => outcome)).toEqual(["granted", "cut"]);
  expect(await recordAmendment(table, id, version)).toEqual({});
  expect((await readPilot(table, id)).decisions.map(({ outcome, number }) => [outcome, number])).toEqual([
    ["granted", 1],
    ["cut", 2],
    ["amended", 3],
  ]);
});

test("a cut that a court sets aside is work for the officer until the line is corrected", async () => {
  const { table, id } = await claimed("administrative-appeal");
  await accept(table, id, [travel], unheard);
  await appealed(table, id, 2, "annulled", instant("2027-06-02T08:00:00Z"));
  const ruling = async () =>
    openWork(await readPilot(table, id), dayOf(instant("2027-06-02T09:00:00Z"))).find(
      ({ kind }) => kind === "carry-out-ruling",
    );
  expect(await ruling()).toMatchObject({ for: "officer", path: `/handlaggning/${id}/rapporter/1` });
  await correctTo(table, id, 1_000, instant("2027-06-03T09:00:00Z"));
  expect(await ruling()).toBe(undefined);
});
