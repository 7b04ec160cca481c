import { expect, test } from "vitest";
import { aContent, aCost, accepting, submitted } from "../../../test/builders/a-claim.ts";
import { onPilot } from "../../../test/builders/a-payment.ts";
import { moved, theCall } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { propose, reply, terminate } from "../../../test/builders/a-termination.ts";
import { amendedAt } from "../../../test/builders/an-amendment.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { framesOf } from "../../calls/frames/frame.store.ts";
import { openWork } from "../../casework/open-work.ts";
import { acceptReport } from "../../claims/examination/accept-report.act.ts";
import { entitledTo } from "../../pilot/items/grant.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { beginReport } from "../../reporting/begin-report.act.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { dayOf, instant } from "../../vocabulary/instant.ts";
import { kronor, sumOre } from "../../vocabulary/ore.ts";
import { settleEndedGrant } from "../ending/settle-ended-grant.act.ts";
import { terminatedRows } from "./terminated-rows.ts";
import { withdrawTermination } from "./withdraw-termination.act.ts";

const may = instant("2027-05-20T12:00:00Z");
const officer = { kind: "officer", id: "o", name: "Handläggaren" } as const;

async function running() {
  const table = inMemoryTable();
  return { table, id: await aProject(table) };
}
const kinds = async (table: Table, id: ApplicationId) =>
  openWork(await readPilot(table, id), dayOf(amendedAt)).map(({ kind }) => kind);
const taken = async (table: Table) =>
  sumOre((await framesOf(table, theCall.callId)).map(({ committedOre }) => committedOre));
const settle = async (table: Table, id: ApplicationId, at = may) => {
  const { version } = (await readPilot(table, id)).grant;
  const command = { version, typed: { "p-note": "Genomgånget." }, language: "sv" } as const;
  return press(table, settleEndedGrant, onPilot(id, { by: officer, at, command }));
};

test("the holder is sent the proposal and answers; the decision keeps both, and ends the project in its final stage", async () => {
  const { table, id } = await running();
  expect(await propose(table, id)).toEqual({});
  expect(await kinds(table, id)).toContain("await-reply");
  await expect(terminate(table, id)).rejects.toMatchObject({ code: "not-heard-yet" });
  expect(await reply(table, id)).toEqual({});
  expect(await terminate(table, id)).toEqual({});
  await moved(table, id);
  const { lifecycle, decisions, decision, grant, terminations, outbox, documents } = await readPilot(table, id);
  expect([lifecycle.stage, decision?.outcome, documents.map(({ kind }) => kind).sort()]).toEqual([
    "terminated",
    "granted",
    ["decision", "decision", "proposal"],
  ]);
  expect(decisions.at(-1)).toMatchObject({
    ...{ outcome: "terminated", lastDay: "2027-03-31", claims: true },
    ...{ sentOn: "2027-03-15", replyDay: "2027-03-29", reply: "De kommer i nästa vecka." },
  });
  expect(terminations[0]).toMatchObject({ decision: 2, reply: { by: "Projektledaren" } });
  expect([grant.endDay, grant.reportsDue.length, grant.ending?.claimsUntil]).toEqual(["2027-03-31", 1, "2027-04-30"]);
  const letters = outbox.flatMap(({ effect }) => (effect.kind === "mail" ? [effect.template] : []));
  expect(letters).toEqual(expect.arrayContaining(["termination-proposed", "decision-terminated"]));
  const waiting = outbox.filter(({ outboxId, status, cancelled }) => {
    return outboxId.startsWith("report-due-") && status === "waiting" && !cancelled;
  });
  expect(waiting.map(({ outboxId }) => outboxId)).toEqual([`report-due-${grant.reportsDue[0]?.number}`]);
  expect(await kinds(table, id)).toEqual(expect.arrayContaining(["settle-ended", "await-report"]));
  const holder = { kind: "holder", id: "holder", name: "" } as const;
  expect(await press(table, beginReport, onPilot(id, { by: holder, at: may, command: {} }))).toMatchObject({
    number: 1,
  });
});

test("costs until the last day are still claimed and settled after the end; then the rest is released", async () => {
  const { table, id } = await running();
  await propose(table, id);
  await reply(table, id);
  await terminate(table, id);
  await moved(table, id);
  // What may still be claimed is kept in the frames.
  expect(await taken(table)).toBe(kronor(800_609));
  await expect(settle(table, id, amendedAt)).rejects.toMatchObject({ code: "claims-still-open" });
  await submitted(table, id, [aContent([aCost("staff", 10_000_000)], { final: true })]);
  const pilot = await readPilot(table, id);
  await press(table, acceptReport, { ...accepting(pilot, 1, []), at: may });
  const after = await readPilot(table, id);
  expect([after.lifecycle.stage, after.lifecycle.pendingMove, after.grant.ended]).toEqual([
    "terminated",
    undefined,
    true,
  ]);
  expect(after.grant.dueOre).toBe(entitledTo(after.grant));
  expect(await taken(table)).toBe(after.grant.dueOre);
  // What was paid is still looked at.
  expect(await kinds(table, id)).toContain("settle-ended");
  expect(await settle(table, id)).toEqual({});
  expect(await kinds(table, id)).not.toContain("settle-ended");
});

test("without any more claims, and with nothing paid, the grant is released with the decision", async () => {
  const { table, id } = await running();
  await propose(table, id, { "p-heard": "p-no", "p-not-heard": "Det kan inte vänta." });
  expect(await terminate(table, id, { "p-claims": "no" })).toEqual({});
  await moved(table, id);
  const { grant, decisions } = await readPilot(table, id);
  expect([grant.ended, grant.releasedOre, await taken(table)]).toEqual([true, grant.amountOre, 0]);
  const made = decisions.at(-1);
  expect(made?.outcome === "terminated" && terminatedRows(made, "sv")).toMatchObject([
    {},
    {},
    { value: expect.stringContaining("Det kan inte vänta.") },
  ]);
  const holder = { kind: "holder", id: "holder", name: "" } as const;
  await expect(press(table, beginReport, onPilot(id, { by: holder, at: may, command: {} }))).rejects.toMatchObject({
    code: "not-in-this-stage",
  });
});

test("the day to answer passes without an answer, and the decision can be made; an answer after it is refused in words", async () => {
  const { table, id } = await running();
  await propose(table, id);
  const after = instant("2027-03-30T08:00:00Z");
  const { wrong } = await reply(table, id, 1, after);
  expect(wrong?.map(({ field }) => field)).toEqual(["p-reply"]);
  expect(await terminate(table, id, {}, after)).toEqual({});
});

test("a day to answer that has passed, and a last day outside the project, are refused in words", async () => {
  const { table, id } = await running();
  const { wrong } = await propose(table, id, { "p-reply-day": "2027-03-15" });
  expect(wrong?.map(({ field }) => field)).toEqual(["p-reply-day"]);
  await propose(table, id);
  await expect(propose(table, id)).rejects.toMatchObject({ code: "proposal-open" });
  await reply(table, id);
  const outside = await terminate(table, id, { "p-last-day": "2029-01-01" });
  expect(outside.wrong?.map(({ field }) => field)).toEqual(["p-last-day"]);
});

test("a proposal is taken back: the project goes on, and the holder is told", async () => {
  const { table, id } = await running();
  await propose(table, id);
  await press(table, withdrawTermination, onPilot(id, { by: officer, at: amendedAt, command: { version: 1 } }));
  const { lifecycle, terminations, outbox } = await readPilot(table, id);
  expect([lifecycle.stage, terminations[0]?.withdrawn]).toEqual(["funded", amendedAt]);
  expect(outbox.some(({ effect }) => effect.kind === "mail" && effect.template === "termination-withdrawn")).toBe(true);
  await expect(terminate(table, id)).rejects.toMatchObject({ code: "no-proposal" });
});
