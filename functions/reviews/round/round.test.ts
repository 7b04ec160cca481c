import { expect, test } from "vitest";
import { aPilot, moved, theCall } from "../../../test/builders/a-pilot.ts";
import { anAssessment, aTypedAssessment, reviewersOf, theDay } from "../../../test/builders/a-review.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { OutboxEntry } from "../../pilot/items/outbox-entry.ts";
import { averagesOf } from "../../pilot/judgement.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { resultsOf, struckFrom } from "../../pilot/results.ts";
import { Nonce, newId, type ReviewId } from "../../vocabulary/ids.ts";
import { type Instant, plusDays } from "../../vocabulary/instant.ts";
import { cancelAssignment } from "../assignment/cancel-assignment.act.ts";
import { reopenDeclaration } from "../conflict/reopen-declaration.act.ts";
import { declineReview } from "../invitation/decline-review.act.ts";
import { saveReview } from "../judgement/save-review.act.ts";
import { askAgain } from "./ask-again.act.ts";
import { stopRound } from "./stop-round.act.ts";

const because = { typed: { "p-reason": "Skälet." }, language: "sv" } as const;

async function aRound(...names: readonly string[]) {
  const table = inMemoryTable();
  const id = await aPilot(table, { stage: "submitted" });
  let now: Instant = theDay;
  const people = reviewersOf(table, id, { clock: () => now });
  const ids = new Map<string, ReviewId>();
  for (const name of names) ids.set(name, await people.ready(name));
  const idOf = (name: string) => ids.get(name) ?? ("" as ReviewId); // as: a name of this test
  const pilot = () => readPilot(table, id);
  return {
    table,
    id,
    people,
    idOf,
    pilot,
    later: (days: number) => {
      now = plusDays(theDay, days);
    },
    submit: (name: string, score = 4) =>
      people.submit(idOf(name), undefined, { typed: aTypedAssessment(score), edition: 0 }),
    conflict: (name: string) => people.declare(idOf(name), true),
    stop: (nonce = newId(Nonce)) => press(table, stopRound, people.officers(because, nonce)),
    reopen: (name: string, nonce = newId(Nonce)) =>
      press(table, reopenDeclaration, people.officers({ reviewId: idOf(name), ...because }, nonce)),
    again: (name: string, nonce = newId(Nonce)) => {
      const who = { name, email: `${name}@example.org`, language: "sv", deadline: plusDays(theDay, 40) } as const;
      return press(table, askAgain, people.officers({ ...who, reason: "Går isär.", isToldAlike: false }, nonce));
    },
    move: () => moved(table, id),
    statusOf: async (name: string) =>
      (await pilot()).reviews.find(({ reviewer }) => reviewer.name === name)?.status ?? "nobody",
    count: async () => (await pilot()).quorum,
    pending: async () => (await pilot()).lifecycle.pendingMove?.reason,
    mailed: (template: string) =>
      table
        .all("pilots")
        .filter(({ sk }) => sk.startsWith("OUTBOX#"))
        .map((item) => OutboxEntry.parse(item).effect)
        .flatMap((effect) => (effect.kind === "mail" && effect.template === template ? [effect.to] : [])),
  };
}

test("an officer ends the round after the quorum; before it is refused in words", async () => {
  const { submit, stop, pending, mailed, count } = await aRound("anna", "bo", "cilla");
  await submit("anna");
  await expect(stop()).rejects.toMatchObject({ code: "below-quorum", facts: { submitted: "1", quorum: "2" } });
  await submit("bo");
  expect(await pending()).toBeUndefined();
  const nonce = newId(Nonce);
  expect([await stop(nonce), await stop(nonce), await stop()]).toEqual([{}, {}, {}]);
  expect(await pending()).toBe("round-stopped");
  expect(mailed("review-round-ended")).toEqual(["cilla@example.org"]);
  expect((await count())?.stopped).toMatchObject({ by: "Handläggaren", reason: "Skälet." });
});

test("who still wrote hands in within five days, as late and beside the others; on the sixth it is over", async () => {
  const { submit, stop, move, later, pilot, people, idOf } = await aRound("anna", "bo", "cilla", "david");
  await submit("anna", 5);
  await submit("bo", 5);
  await stop();
  await move();
  later(5);
  await submit("cilla", 2);
  const results = resultsOf(await pilot());
  expect(results.map(({ reviewer, isLate }) => [reviewer.name, isLate]).toSorted()).toEqual([
    ["anna", false],
    ["bo", false],
    ["cilla", true],
  ]);
  expect(Object.values(averagesOf(results, theCall))[0]).toEqual({ average: 4, count: 3 });
  later(6);
  await expect(submit("david")).rejects.toMatchObject({ code: "not-in-this-stage" });
  await expect(
    press((await aRound()).table, saveReview, await people.reviewers(idOf("david"), { typed: {}, edition: 0 })),
  ).rejects.toMatchObject({ code: "not-found" });
});

test("a conflict declared after handing in takes the review out of count and means, and keeps it", async () => {
  const { submit, conflict, statusOf, pilot, count, pending } = await aRound("anna", "bo", "cilla");
  await submit("anna", 1);
  await submit("bo", 4);
  await conflict("anna");
  await conflict("anna");
  expect([await statusOf("anna"), (await count())?.submitted, await pending()]).toEqual(["recused", 1, undefined]);
  await submit("cilla", 4);
  expect(await pending()).toBe("quorum");
  const now = await pilot();
  expect(Object.values(averagesOf(resultsOf(now), theCall))[0]).toEqual({ average: 4, count: 2 });
  expect(now.reviews.find(({ reviewer }) => reviewer.name === "anna")).toMatchObject({
    before: { status: "submitted", submittedAt: theDay },
  });
});

test("a late conflict is heard also when the stage has moved on, and is said with what is missing", async () => {
  const { submit, conflict, move, pilot, again, people, count } = await aRound("anna", "bo");
  await submit("anna");
  await submit("bo");
  await move();
  await conflict("anna");
  expect(struckFrom(await pilot())).toEqual({ names: ["anna"], missing: 1 });
  expect((await pilot()).lifecycle.stage).toBe("reviewed");
  const nonce = newId(Nonce);
  const first = await again("cilla", nonce);
  expect(await again("cilla", nonce)).toEqual(first);
  expect((await pilot()).lifecycle).toMatchObject({ stage: "reviewed" });
  if (!("reviewId" in first)) throw new Error("nobody was asked");
  await people.declare(first.reviewId);
  await people.submit(first.reviewId);
  expect(struckFrom(await pilot())).toEqual({ names: ["anna"], missing: 0 });
  expect((await count())?.askedAgain).toMatchObject({ reason: "Går isär." });
  expect((await pilot()).lifecycle.pendingMove).toBeUndefined();
});

test("a declaration by mistake is opened again: the link works, and what was written is back", async () => {
  const { people, table, idOf, conflict, reopen, statusOf, pilot, mailed } = await aRound("anna", "bo");
  const typed = aTypedAssessment(3, "Inte klar");
  await press(table, saveReview, await people.reviewers(idOf("anna"), { typed, edition: 0 }));
  await conflict("anna");
  const nonce = newId(Nonce);
  expect([await reopen("anna", nonce), await reopen("anna", nonce)]).toEqual([{}, {}]);
  expect(await statusOf("anna")).toBe("invited");
  expect(mailed("review-reopened")).toEqual(["anna@example.org"]);
  await people.declare(idOf("anna"));
  expect((await pilot()).reviews.find(({ reviewId }) => reviewId === idOf("anna"))).toMatchObject({
    status: "in-progress",
    edition: 1,
    typed,
  });
});

test("a struck review that is opened again counts anew, from the day when it was handed in", async () => {
  const { submit, conflict, move, reopen, people, idOf, count, pilot } = await aRound("anna", "bo");
  await submit("anna");
  await submit("bo");
  await move();
  await conflict("anna");
  await reopen("anna");
  expect((await count())?.submitted).toBe(1);
  await people.declare(idOf("anna"));
  expect((await count())?.submitted).toBe(2);
  expect(resultsOf(await pilot()).map(({ isLate }) => isLate)).toEqual([false, false]);
  expect(struckFrom(await pilot())).toBeUndefined();
});

test.each(["the officer", "the reviewer"])(
  "a struck review that is opened again and then ended by %s keeps what was handed in",
  async (who) => {
    const { table, submit, conflict, reopen, people, idOf, count, pilot } = await aRound("anna", "bo");
    await submit("anna");
    await conflict("anna");
    await reopen("anna");
    const reviewId = idOf("anna");
    if (who === "the officer") await press(table, cancelAssignment, people.officers({ reviewId }));
    else await press(table, declineReview, await people.reviewers(reviewId, because));
    const anna = (await pilot()).reviews.find((review) => review.reviewId === reviewId);
    expect(anna).toMatchObject({ status: "cancelled", before: { status: "submitted", answers: anAssessment() } });
    expect((await count())?.submitted).toBe(0);
  },
);

test("nobody is asked again while the round is open", async () => {
  const { again } = await aRound("anna");
  await expect(again("cilla")).rejects.toMatchObject({ code: "not-in-this-stage" });
});
