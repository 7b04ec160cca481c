import { expect, test } from "vitest";
import { aGroupCall, aGroupOf } from "../../../test/builders/a-chosen-call.ts";
import { aRejection, decide } from "../../../test/builders/a-decision.ts";
import { aPilot, moved } from "../../../test/builders/a-pilot.ts";
import { aTypedAssessment, reviewersOf, theDay } from "../../../test/builders/a-review.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { readCallFacts } from "../../calls/call.store.ts";
import { OutboxEntry } from "../../pilot/items/outbox-entry.ts";
import type { Quorum } from "../../pilot/items/quorum.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { resultsOf } from "../../pilot/results.ts";
import { keys } from "../../platform/table/keys.ts";
import { Nonce, newId, type ReviewId } from "../../vocabulary/ids.ts";
import { type Instant, plusDays } from "../../vocabulary/instant.ts";
import { saveReview } from "../judgement/save-review.act.ts";
import { officerRoutes } from "../officer.routes.ts";
import { endRound } from "./end-round.act.ts";
import { sendToGroup } from "./send-to-group.act.ts";

const whole = { "p-reason": "Gruppen har haft sitt möte.", "p-statement": "Vi förordar att ansökan beviljas." };

/** The group of four has been asked: anna has answered, bo, cilla and david write; david reads English. */
async function written() {
  const table = inMemoryTable();
  await aGroupOf(table, "anna", "bo", "cilla", "david");
  const facts = await readCallFacts(table, aGroupCall.callId);
  const group = facts?.group?.map((member) => (member.name === "david" ? { ...member, language: "en" } : member));
  await table.transact([{ table: "pilots", put: { ...keys.currentCall(aGroupCall.callId), ...facts, group } }]);
  const id = await aPilot(table, { stage: "submitted", call: aGroupCall });
  let now: Instant = theDay;
  const people = reviewersOf(table, id, { clock: () => now });
  await press(table, sendToGroup, people.officers({}));
  const reviews = await readPilot(table, id).then((pilot) => pilot.reviews);
  const idOf = (name: string) => reviews.find(({ reviewer }) => reviewer.name === name)?.reviewId ?? ("" as ReviewId); // as: a name of this test
  for (const name of ["anna", "bo", "cilla", "david"]) await people.declare(idOf(name));
  const typed = aTypedAssessment(3, "Inte klar");
  await press(table, saveReview, await people.reviewers(idOf("bo"), { typed, edition: 0 }));
  await people.submit(idOf("anna"));
  return {
    table,
    id,
    people,
    idOf,
    end: (nonce = newId(Nonce)) => press(table, endRound, people.officers({ typed: whole, language: "sv" }, nonce)),
    later: (days: number) => {
      now = plusDays(theDay, days);
    },
    submit: (name: string, edition = 0) =>
      people.submit(idOf(name), undefined, { typed: aTypedAssessment(2), edition }),
    mails: (template: string) =>
      table
        .all("pilots")
        .filter(({ sk }) => sk.startsWith("OUTBOX#"))
        .map((item) => OutboxEntry.parse(item))
        .flatMap(({ effect }) => (effect.kind === "mail" && effect.template === template ? [effect] : [])),
    shown: async () => {
      const officer = aVisitor(officerRoutes({ table }), () => now, await staffCookie(now, "officer"));
      return (await officer.see(`/handlaggning/${id}/bedomare`)).body;
    },
  };
}

test("who still writes hears of the end in their language, with a link and five days; a second press tells nobody", async () => {
  const { end, mails, people } = await written();
  const nonce = newId(Nonce);
  expect([await end(nonce), await end(nonce), await end()]).toEqual([{}, {}, {}]);
  const told = mails("review-round-ended");
  expect(told.map(({ to, language }) => [to, language]).toSorted()).toEqual([
    ["bo@example.org", "sv"],
    ["cilla@example.org", "sv"],
    ["david@example.org", "en"],
  ]);
  const { quorum, reviews } = await people.now();
  const lateUntil = quorum?.stopped?.lateUntil;
  for (const { data, link } of told) {
    expect(data).toEqual({ title: "Vändpunkten (26RS10970)", until: lateUntil, inGroup: true });
    expect(link).toMatchObject({ purpose: "review" });
  }
  expect(lateUntil).toBe("2026-11-07T22:59:59.000Z");
  expect(reviews.map(({ status }) => status).toSorted()).toEqual(["declared", "declared", "in-progress", "submitted"]);
});

test("what comes within five days stands beside the others as late and moves nothing; on the sixth it is over", async () => {
  const { table, id, end, later, submit, shown } = await written();
  await end();
  expect(await moved(table, id)).toBe("reviewed");
  later(5);
  const page = await shown();
  const open = /Har inte svarat: ([^<]*)\./.exec(page)?.[1]?.split(", ");
  expect(open?.toSorted()).toEqual(["bo", "cilla", "david"]);
  expect(page).toContain("kan lämna in till och med 7 november 2026");
  await submit("bo", 1);
  const now = await readPilot(table, id);
  expect([now.lifecycle.stage, now.lifecycle.pendingMove]).toEqual(["reviewed", undefined]);
  expect(now.quorum).toMatchObject({ submitted: 2, reachedAt: theDay });
  expect(
    resultsOf(now)
      .map(({ reviewer, isLate }) => [reviewer.name, isLate])
      .toSorted(),
  ).toEqual([
    ["anna", false],
    ["bo", true],
  ]);
  expect(table.all("record").filter(({ action }) => action === "fact.quorumReached")).toHaveLength(1);
  later(6);
  await expect(submit("cilla")).rejects.toMatchObject({ code: "not-in-this-stage" });
});

test("when it is decided who still writes hears that it is over; of a round that ended without late days they have heard", async () => {
  for (const [isTold, those] of [
    [true, ["bo@example.org", "cilla@example.org", "david@example.org"]],
    [false, []],
  ] as const) {
    const { table, id, end, submit, mails } = await written();
    await end();
    await moved(table, id);
    if (!isTold) {
      const { stopped: _, ...before } = (await readPilot(table, id)).quorum as Quorum; // as: just written
      await table.transact([{ table: "pilots", put: { ...keys.reviews(id), ...before } }]);
    }
    await decide(table, id, aRejection);
    expect(
      mails("review-cancelled")
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(those);
    await expect(submit("cilla")).rejects.toMatchObject({ code: "not-in-this-stage" });
  }
});
