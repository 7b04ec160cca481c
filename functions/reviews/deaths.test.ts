import { expect, test } from "vitest";
import { aPilot, theCall } from "../../test/builders/a-pilot.ts";
import { aTypedAssessment, reviewersOf } from "../../test/builders/a-review.ts";
import { deathsWithin, type Fault } from "../../test/fakes/mortality.ts";
import { aWorld } from "../../test/fakes/world.ts";
import { press } from "../pilot/press.ts";
import { Nonce, newId, type ReviewId } from "../vocabulary/ids.ts";
import { cancelAssignment } from "./assignment/cancel-assignment.act.ts";
import { reopenDeclaration } from "./conflict/reopen-declaration.act.ts";
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
