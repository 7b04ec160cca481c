import { framesOf } from "../../functions/calls/frames/frame.store.ts";
import { publishCall } from "../../functions/calls/publish-call.store.ts";
import { isFinal } from "../../functions/pilot/stages/stages.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import { pilotIn } from "../../functions/vocabulary/ids.ts";
import { inSurroundings } from "../../functions/vocabulary/surroundings.ts";
import { widened } from "./calls.ts";
import { checkAid } from "./invariants/aid.ts";
import { checkDelivered } from "./invariants/at-the-end.ts";
import { checkEverything } from "./invariants/everything.ts";
import { checkPilot } from "./invariants/pilot.ts";
import { checkDesk, checkRows } from "./invariants/rows.ts";
import { someMove } from "./people/everyone.ts";
import { pressed } from "./people/pressing.ts";
import { type World, worldOf } from "./world.ts";

/** Everything is looked at each so many acts; so many people press at once. */
const everySoMany = 500;
const atOnce = 5;
/** How often there is more to grant. */
const framesGrow = 0.006;
const day = 86_400_000;
/** An act may need so many calls, its mails and moves included. */
const mostSteps = 60;
const mostBetween = 4;

export type Year = {
  readonly seed: number;
  readonly acts: number;
  /** How often each act was done. */
  readonly done: Readonly<Record<string, number>>;
  readonly pilots: number;
  readonly letters: number;
  readonly transactions: number;
  /** Days that passed in it. */
  readonly days: number;
};

/** Mostly seconds pass, at times hours, now and then days. */
function timePasses({ chance, scheduler, behind, steps, faults }: World) {
  const passed = chance.likely(0.65)
    ? chance.below(60_000)
    : chance.likely(0.85)
      ? chance.below(2 * 3_600_000)
      : chance.likely(0.95)
        ? chance.below(day)
        : chance.below(12 * day);
  scheduler.pass(passed);
  if (passed > 60_000 || chance.likely(0.2)) behind.sweep();
  if (faults.executionLost()) steps.loseOne();
  if (chance.likely(0.02)) steps.renewOld();
}

/** Pilots that were touched are looked at; those whose life is over are remembered as such. */
async function checkTouched(world: World) {
  const { touched, pilots, over, book } = world;
  for (const id of touched) {
    pilots.add(id);
    world.settled.delete(id);
    const pilot = await world.look(id);
    checkPilot(pilot, book);
    const ended = !pilot.isDraft && (isFinal(pilot.lifecycle.stage) || pilot.lifecycle.stage === "evaluated");
    if (pilot.deletedAt !== undefined) over.add(id);
    else if (ended && pilot.payments.every(({ status }) => status === "paid" || status === "cancelled")) over.add(id);
    else over.delete(id);
  }
  touched.clear();
}

/** An operator gives each year more when little is left to grant. */
async function widenFrames(world: World) {
  for (const [i, call] of world.calls.entries()) {
    const granted = await framesOf(world.stored, call.callId);
    const wider = widened(call, new Map(granted.map(({ year, committedOre }) => [year, committedOre])));
    await publishCall(world.stored, wider);
    world.calls[i] = wider;
    // Drafts are at times to follow before they are submitted.
    if (world.chance.likely(0.5)) {
      const set = { carryFrom: wider.version };
      await world.stored.update({ table: "pilots", update: keys.currentCall(wider.callId), set });
    }
  }
  world.committed();
}

async function steps({ scheduler, chance, index }: World, count: number) {
  for (let i = 0; i < count; i++) {
    if (index.late() > 0 && chance.likely(0.4)) await index.showOne();
    if (!(await scheduler.step())) return;
  }
}

/** Faults stop, time passes, everything that is on its way arrives. */
async function quiet(world: World) {
  const { faults, scheduler, index, behind } = world;
  faults.stop();
  for (let hour = 0; hour < 30; hour++) {
    while (await scheduler.step()) if (index.late() > 0) await index.showAll();
    await index.showAll();
    scheduler.pass(hour < 20 ? 60_000 : 3_600_000);
    behind.sweep();
  }
  while (await scheduler.step());
  await checkTouched(world);
  world.settled.clear();
  await checkEverything(world);
  checkDelivered(world);
  checkAid(world);
  await checkDesk(world);
}

async function played(world: World, acts: number): Promise<Year> {
  const { chance, scheduler, story, seed, pressedSoFar } = world;
  let inFlight = 0;
  /** Until no more people than that are in the middle of something. */
  const allDone = async (but: number) => {
    while (inFlight > but) await steps(world, 10);
  };
  for (let act = 1; act <= acts; act++) {
    timePasses(world);
    const move = await someMove(world);
    if (move) {
      story.nextAct();
      inFlight++;
      const id = pilotIn(move.pressed.subject);
      if (id) world.atHand.add(id);
      scheduler.spawn(move.act.name, async () => {
        pressedSoFar.pressed(move.act.name, await pressed(world, move));
        if (id) world.atHand.delete(id);
        if (id && move.act.name === "mark-payment-paid") world.paid.add(id);
        inFlight--;
      });
    }
    // Those who meet press at once; else some of what goes on comes to its end before the next act.
    await steps(world, chance.below(world.agenda.length > 0 ? mostBetween : mostSteps));
    await allDone(atOnce - 1);
    await checkTouched(world);
    if (act % everySoMany === 0) {
      await checkEverything(world);
      await checkRows(world);
    }
    if (chance.likely(framesGrow)) {
      // A draft answers the call that was in force when it was read: nothing guards that, and nothing needs to.
      await allDone(0);
      await widenFrames(world);
    }
  }
  await quiet(world);
  const { pilots, post, stored } = world;
  return {
    ...{
      seed,
      acts,
      done: pressedSoFar.done,
      pilots: pilots.size,
      letters: post.letters(),
      transactions: stored.transactions(),
    },
    days: Math.round(scheduler.elapsed() / day),
  };
}

/** A year that failed, with what happened last. */
export class FailedYear extends Error {
  override readonly name = "FailedYear";
  readonly seed: number;
  readonly act: number;
  readonly story: readonly string[];
  constructor({ seed, story }: Pick<World, "seed" | "story">, lines: number, cause: unknown) {
    super(`seed ${seed}, act ${story.acts()}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    this.seed = seed;
    this.act = story.acts();
    this.story = story.last(lines);
  }
}

/** Plays so many acts under a seed. @throws FailedYear */
export async function aYear(seed: number, acts: number, { lines = 0 } = {}): Promise<Year> {
  const world = await worldOf(seed, { lines });
  return inSurroundings(world.surroundings, () =>
    played(world, acts).catch((error: unknown) => {
      throw new FailedYear(world, lines, error);
    }),
  );
}
