import { expect, test } from "vitest";
import { aGroupCall, aGroupOf } from "../../test/builders/a-chosen-call.ts";
import { aPilot, theCall } from "../../test/builders/a-pilot.ts";
import { aTypedAssessment, reviewersOf } from "../../test/builders/a-review.ts";
import { deathsWithin, type Fault } from "../../test/fakes/mortality.ts";
import { aWorld } from "../../test/fakes/world.ts";
import { press } from "../pilot/press.ts";
import { Nonce, newId, type ReviewId } from "../vocabulary/ids.ts";
import { cancelAssignment } from "./assignment/cancel-assignment.act.ts";
import { reopenDeclaration } from "./conflict/reopen-declaration.act.ts";
import { endRound } from "./group/end-round.act.ts";
import { sendToGroup } from "./group/send-to-group.act.ts";
import { saveReview } from "./judgement/save-review.act.ts";
import { stopRound } from "./round/stop-round.act.ts";

/** One application from its first reviewer to its quorum; every button is pressed again when its Lambda died. */
async function reviewed(fault?: Fault) {
  const world = aWorld({ start: "2026-11-02T08:00:00Z", ...(fault ? { fault } : {}) });
  const applicationId = await aPilot(world.stored, { stage: "submitted" });
  const { table, clock, stored } = world;
  const people = reviewersOf(table, applicationId, { clock });
  const names = ["anna", "bo", "cilla"];
  for (const name of names) {
    const nonce = newId(Nonce);
    await world.act(async () => {
      expect(await people.assign(name, `${name}@example.org`, nonce)).toHaveProperty("reviewId");
    });
  }
  const assigned = (await reviewersOf(stored, applicationId).now()).reviews;
  const idOf = (name: string) => assigned.find(({ reviewer }) => reviewer.name === name)?.reviewId as ReviewId; // as: just assigned
  const nonce = newId(Nonce);
  await world.act(() => press(table, cancelAssignment, people.officers({ reviewId: idOf("anna") }, nonce)));
  await world.atOnce();
  for (const name of ["bo", "cilla"]) {
    const reviewId = idOf(name);
    await world.act(() => people.declare(reviewId));
    const typed = aTypedAssessment(4, "Inte klar");
    await world.act(async () => {
      const saving = await people.reviewers(reviewId, { typed, edition: 0 });
      return press(table, saveReview, saving);
    });
    const pressed = newId(Nonce);
    await world.act(() => people.submit(reviewId, pressed, { edition: 1 }));
  }
  await world.live(3);
  return { world, applicationId, assigned, state: await reviewersOf(stored, applicationId).now() };
}

test("a Lambda that dies before or after any call loses no review and counts none twice", async () => {
  const undisturbed = await reviewed();
  const calls = undisturbed.world.calls();
  expect(calls).toBeGreaterThan(30);
  for (const { at, when } of deathsWithin(calls)) {
    const { state, assigned, world } = await reviewed({ at, when });
    const where = `call ${at}, ${when}`;
    expect(assigned.length, where).toBe(3);
    expect(state.reviews.map(({ status }) => status).sort(), where).toEqual(["cancelled", "submitted", "submitted"]);
    expect(state.quorum, where).toMatchObject({ submitted: theCall.quorum, quorum: theCall.quorum });
    expect(state.pilot?.pendingMove?.fact ?? state.pilot?.lastFactId, where).toMatch(/^quorumReached/);
    for (const name of ["anna", "bo", "cilla"]) {
      const invited = world.letters.filter(({ to, text }) => to === `${name}@example.org` && text.includes("utsedd"));
      expect(invited.length, `${where}: ${name}`).toBeGreaterThanOrEqual(1);
    }
    const actions = world.stored.all("record").map(({ action }) => action);
    expect(actions.filter((action) => action === "fact.quorumReached").length, where).toBe(1);
    expect(actions.filter((action) => action === "review.submitted").length, where).toBe(2);
  }
}, 60_000);

/** A round that an officer ends early, after a conflict that was declared by mistake and opened again. */
async function stopped(fault?: Fault) {
  const world = aWorld({ start: "2026-11-02T08:00:00Z", ...(fault ? { fault } : {}) });
  const applicationId = await aPilot(world.stored, { stage: "submitted" });
  const { table, clock, stored } = world;
  const [setUp, people] = [reviewersOf(stored, applicationId), reviewersOf(table, applicationId, { clock })];
  const [anna, bo] = [await setUp.ready("anna"), await setUp.ready("bo")];
  await setUp.ready("cilla");
  for (const id of [anna, bo]) await setUp.submit(id);
  const why = { typed: { "p-reason": "Skälet." }, language: "sv" } as const;
  const [opened, ended] = [newId(Nonce), newId(Nonce)];
  await world.act(() => people.declare(anna, true));
  await world.act(() => press(table, reopenDeclaration, people.officers({ reviewId: anna, ...why }, opened)));
  await world.act(() => people.declare(anna));
  await world.act(() => press(table, stopRound, people.officers(why, ended)));
  await world.live(3);
  return { world, state: await reviewersOf(stored, applicationId).now() };
}

test("a Lambda that dies while a conflict is declared, opened again or the round is ended leaves nothing half done", async () => {
  const undisturbed = await stopped();
  for (const { at, when } of deathsWithin(undisturbed.world.calls())) {
    const { state, world } = await stopped({ at, when });
    const where = `call ${at}, ${when}`;
    expect(state.reviews.map(({ status }) => status).sort(), where).toEqual(["declared", "submitted", "submitted"]);
    expect(state.quorum, where).toMatchObject({ submitted: 2, stopped: { reason: "Skälet." } });
    const actions = world.stored.all("record").map(({ action }) => action);
    for (const word of ["review.struck", "review.reopened", "round.stopped", "fact.quorumReached"])
      expect(actions.filter((action) => action === word).length, `${where}: ${word}`).toBe(1);
  }
}, 60_000);

/** A group is asked, one answers, the officer ends the round, and another answers late. */
async function endedInGroup(fault?: Fault) {
  const world = aWorld({ start: "2026-11-02T08:00:00Z", ...(fault ? { fault } : {}) });
  const { table, clock, stored } = world;
  await aGroupOf(stored, "anna", "bo", "cilla");
  const applicationId = await aPilot(stored, { stage: "submitted", call: aGroupCall });
  const [setUp, people] = [reviewersOf(stored, applicationId), reviewersOf(table, applicationId, { clock })];
  await press(stored, sendToGroup, setUp.officers({}));
  const { reviews } = await setUp.now();
  const idOf = (name: string) => reviews.find(({ reviewer }) => reviewer.name === name)?.reviewId as ReviewId; // as: just asked
  for (const name of ["anna", "bo", "cilla"]) await setUp.declare(idOf(name));
  await setUp.submit(idOf("anna"));
  const typed = { "p-reason": "Skälet.", "p-statement": "Vi är eniga." };
  const [ending, handingIn] = [newId(Nonce), newId(Nonce)];
  await world.act(() => press(table, endRound, people.officers({ typed, language: "sv" } as const, ending)));
  await world.live(1);
  await world.act(() => people.submit(idOf("bo"), handingIn));
  await world.live(3);
  return { world, state: await reviewersOf(stored, applicationId).now() };
}

test("a Lambda that dies while a group's round is ended or a late answer comes loses neither", async () => {
  const undisturbed = await endedInGroup();
  for (const { at, when } of deathsWithin(undisturbed.world.calls())) {
    const { state, world } = await endedInGroup({ at, when });
    const where = `call ${at}, ${when}`;
    expect(state.reviews.map(({ status }) => status).sort(), where).toEqual(["declared", "submitted", "submitted"]);
    expect(state.quorum, where).toMatchObject({ submitted: 2, ended: { statement: "Vi är eniga." } });
    expect(state.pilot, where).toMatchObject({ stage: "reviewed" });
    const told = world.letters.filter(({ to, text }) => to === "cilla@example.org" && text.includes("gruppens"));
    expect(told.length, where).toBeGreaterThanOrEqual(1);
    const actions = world.stored.all("record").map(({ action }) => action);
    for (const word of ["round.ended", "fact.quorumReached"])
      expect(actions.filter((action) => action === word).length, `${where}: ${word}`).toBe(1);
  }
}, 60_000);
