import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { project } from "../../deployment/project.ts";
import { Sentence } from "../../deployment/say.ts";
import { type Addresses, readAddresses } from "../cloud/state.ts";
import { type Act, act, aPilot, found, mailsOf, nextOf, type Pilot } from "./acts.ts";
import type { Chance, Kind, Planned } from "./chance.ts";
import type { Instance } from "./instance.ts";

/** How many people work at once. */
const people = 4;
/** How long nothing may be accepted, in milliseconds. */
const patience = 120_000;
/** After these the start has ended, or must be begun again. */
const ending: readonly Kind[] = ["cloud", "start", "power"];

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Cuts the power while the first start is under way, and then kills the start alone: its cloud must not keep a half. */
export const cutFirstSession = async (started: Instance, dice: Chance): Promise<void> => {
  for (const kind of ["power", "start"] as const) {
    const after = 1000 + dice.below(15_000);
    started.launch();
    await pause(after);
    started.strike(kind, dice);
    await started.ended();
    console.log(`The first start, cut off after ${(after / 1000).toFixed(1)} s (${kind}).`);
  }
};

type Play = { started: Instance; state: string; dice: Chance; acts: number; planned: readonly Planned[] };

/** What a run comes to. `lost` is what was answered before a save that the screen stated, and is gone. */
export type Counts = {
  accepted: number;
  lost: number;
  lostAfterSave: number;
  doubled: number;
  lostMails: number;
  doubledMails: number;
  notAccepted: number;
};

const counted = (): Counts => ({
  accepted: 0,
  lost: 0,
  lostAfterSave: 0,
  doubled: 0,
  lostMails: 0,
  doubledMails: 0,
  notAccepted: 0,
});

/** Holds what is there against what was answered; what is gone leaves the pilot's list. */
const compare = async (pilot: Pilot, addresses: Addresses, stated: number, counts: Counts): Promise<Act[]> => {
  const times = await found(pilot, addresses);
  const gone = pilot.acts.filter(({ verb }) => times(verb) === 0);
  const before = gone.filter(({ at }) => at < stated);
  for (const { verb } of before) console.log(`  LOST: ${verb} of ${pilot.email} (${pilot.id})`);
  counts.lost += before.length;
  counts.lostAfterSave += gone.length - before.length;
  counts.doubled += pilot.acts.filter(({ verb }) => times(verb) > 1).length;
  return gone;
};

/** The pilots as they stand after a start: each goes on from its first act that is gone. */
const goOn = async (pilots: Pilot[], addresses: Addresses, stated: number, counts: Counts): Promise<void> => {
  for (const [i, pilot] of pilots.entries()) {
    const gone = await compare(pilot, addresses, stated, counts);
    const first = pilot.acts.findIndex((one) => gone.includes(one));
    if (first === 0) pilots[i] = aPilot(addresses.url);
    else if (first > 0) pilot.acts = pilot.acts.slice(0, first);
  }
};

const mailPatience = 300_000;

/**
 * Mails may come late: one whose Lambda was killed waits for its lease to end, and one that could not be sent is tried
 * again after longer and longer pauses, each until the next sweep.
 */
const countMails = async (pilots: readonly Pilot[], addresses: Addresses, counts: Counts): Promise<void> => {
  for (const end = Date.now() + mailPatience; ; await pause(1000)) {
    const all = await Promise.all(pilots.map((pilot) => mailsOf(pilot, addresses)));
    counts.lostMails = all.reduce((sum, { missing }) => sum + missing, 0);
    counts.doubledMails = all.reduce((sum, { doubled }) => sum + doubled, 0);
    if (counts.lostMails === 0 || Date.now() > end) return;
  }
};

/** Plays the load with its faults, and counts. */
export const playFaults = async ({ started, state, dice, acts, planned }: Play): Promise<Counts> => {
  const counts = counted();
  console.log(`Started in ${(await started.start()).toFixed(1)} s.`);
  const { url } = readAddresses(state);
  const pilots: Pilot[] = Array.from({ length: people }, () => aPilot(url));
  const faults = [...planned];
  const todo = () => acts - counts.accepted;
  let lastAccepted = Date.now();

  const oneAct = async (n: number) => {
    const pilot = pilots[n];
    const verb = pilot && nextOf(pilot);
    if (!pilot || !verb) return;
    try {
      await act(pilot, verb, state);
      lastAccepted = Date.now();
      pilot.acts.push({ verb, at: lastAccepted });
      counts.accepted++;
    } catch (cause) {
      counts.notAccepted++;
      if (Date.now() - lastAccepted > patience) throw new Sentence(`Nothing is accepted any more: ${cause}`);
      await pause(200);
    }
    if (nextOf(pilot)) return;
    pilots.push(pilot);
    pilots[n] = aPilot(url);
  };

  /** Strikes when the load has come so far; answers the kind that has ended the start, or nothing at the load's end. */
  const strikeUntilDown = async (): Promise<Kind | undefined> => {
    while (todo() > 0) {
      const [next] = faults;
      if (!next || counts.accepted < next.after) {
        await pause(20);
        continue;
      }
      faults.shift();
      await pause(next.delay);
      started.strike(next.kind, dice);
      if (ending.includes(next.kind)) return next.kind;
      console.log(`${next.kind} killed after ${counts.accepted} acts.`);
    }
    return undefined;
  };

  const again = async (kind: Kind) => {
    const begun = performance.now();
    await started.ended();
    const stated = started.stated() ?? 0;
    if (kind === "cloud" && !/ended by itself/.test(started.screen()))
      throw new Sentence("The cloud was killed, and npm start did not say so.");
    const took = await started.start();
    const before = counts.lostAfterSave;
    await goOn(pilots, readAddresses(state), stated, counts);
    lastAccepted = Date.now();
    console.log(
      `${kind} killed after ${counts.accepted} acts: started again in ${took.toFixed(1)} s, compared in ${seconds(begun)}; ` +
        `${counts.lostAfterSave - before} acts after the last save are gone.`,
    );
  };

  while (todo() > 0) {
    let down = false;
    const work = async (n: number) => {
      while (todo() > 0 && !down) await oneAct(n);
    };
    const workers = Array.from({ length: people }, (_, n) => work(n));
    const kind = await strikeUntilDown();
    down = kind !== undefined;
    await Promise.all(workers);
    if (kind) await again(kind);
  }
  const addresses = readAddresses(state);
  for (const pilot of pilots) await compare(pilot, addresses, Date.now(), counts);
  await countMails(pilots, addresses, counts);
  return counts;
};

/** One pilot through all five stages on the stack that has been through all this. */
export const playDemo = (state: string) =>
  new Promise<void>((done, fail) => {
    const child = spawn(process.execPath, [join(project, "local/demo.ts")], {
      cwd: project,
      env: { ...process.env, STATE_DIR: state },
      stdio: ["ignore", "ignore", "inherit"],
    });
    child.once("error", fail);
    child.once("exit", (code) => (code === 0 ? done() : fail(new Sentence(`npm run demo ended with ${code}.`))));
  });
