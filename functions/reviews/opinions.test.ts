import { expect, test } from "vitest";
import { aDirectCall } from "../../test/builders/a-chosen-call.ts";
import { aRejection, decide } from "../../test/builders/a-decision.ts";
import { aPilot, moved } from "../../test/builders/a-pilot.ts";
import { reviewersOf, theDay } from "../../test/builders/a-review.ts";
import { aVisitor, staffCookie } from "../../test/builders/a-visitor.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { recordFact } from "../pilot/happenings.ts";
import { theSystem } from "../pilot/items/lifecycle.ts";
import { OutboxEntry } from "../pilot/items/outbox-entry.ts";
import { firstQuorum } from "../pilot/items/quorum.ts";
import { keys } from "../platform/table/keys.ts";
import { officerRoutes } from "./officer.routes.ts";

/** An application whose call is decided directly, waiting for its decider. */
async function undecided() {
  const table = inMemoryTable();
  const applicationId = await aPilot(table, { stage: "reviewed", call: aDirectCall });
  const round = { ...firstQuorum(applicationId, 0), version: 1, reachedAt: theDay };
  await table.transact([{ table: "pilots", put: { ...keys.reviews(applicationId), ...round } }]);
  const people = reviewersOf(table, applicationId);
  const officer = aVisitor(officerRoutes({ table }), () => theDay, await staffCookie(theDay, "officer"));
  const page = async () => (await officer.see(`/handlaggning/${applicationId}/bedomare`)).body;
  return { table, applicationId, people, page };
}

test("the officer reads that no reviews are waited for, and can ask for an opinion all the same", async () => {
  const { page, people } = await undecided();
  const body = await page();
  expect(body).toContain("Utlysningen avgörs genom direkt beslut: inga bedömningar väntas in");
  expect(body).toContain("Utse och skicka inbjudan");
  expect(body).not.toContain("Utse minst");
  await people.submit(await people.ready("anna"));
  expect(await page()).toContain("En bedömning är inlämnad.");
});

test("an opinion moves nothing, and is waited for by nobody", async () => {
  const { people } = await undecided();
  await people.submit(await people.ready("anna"));
  const { pilot, quorum } = await people.now();
  expect(pilot).toMatchObject({ stage: "reviewed" });
  expect(pilot.pendingMove).toBeUndefined();
  expect(quorum).toMatchObject({ quorum: 0, submitted: 1, reachedAt: theDay });
});

test("an opinion may be asked for and written before the application has come to the decider, too", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table, { stage: "submitted", call: aDirectCall });
  await table.transact(
    recordFact({ applicationId: id, fact: "quorumReached", from: "submitted", at: theDay, by: theSystem, reason: "" }),
  );
  const people = reviewersOf(table, id);
  const anna = await people.ready("anna");
  await moved(table, id);
  expect(await people.submit(anna)).toEqual({ submittedAt: theDay });
});

test("when it is decided, who still writes is told and not reminded, and no more opinions are taken", async () => {
  const { table, applicationId, people } = await undecided();
  const [anna, bo] = [await people.ready("anna"), await people.ready("bo")];
  await people.submit(anna);
  await decide(table, applicationId, aRejection);
  const mails = table
    .all("pilots")
    .filter(({ sk }) => sk.startsWith("OUTBOX#"))
    .map((item) => OutboxEntry.parse(item))
    .flatMap(({ effect, cancelled }) => (effect.kind === "mail" ? [{ ...effect, cancelled }] : []));
  expect(mails.filter(({ template }) => template === "review-cancelled").map(({ to }) => to)).toEqual([
    "bo@example.org",
  ]);
  const reminders = mails.filter(({ template, to }) => template === "review-reminder" && to === "bo@example.org");
  expect(reminders.map(({ cancelled }) => cancelled)).toEqual([true]);
  await expect(people.submit(bo)).rejects.toMatchObject({ code: "move-pending" });
  await expect(people.assign("cilla")).rejects.toMatchObject({ code: "move-pending" });
  await moved(table, applicationId);
  await expect(people.submit(bo)).rejects.toMatchObject({ code: "not-in-this-stage" });
});
