import type { Chance } from "./chance.ts";

/** Something that goes on by itself: a Lambda, a person, the mail's way back. */
type Task = { readonly name: string; parked: number; done: boolean };
/** A task that waits at a port, or sleeps until `after` (milliseconds since the beginning). */
type Turn = { readonly task: Task; readonly after: number; readonly alive: () => boolean; readonly go: () => void };

const longestStep = 25;
/** Some calls take so long that the lease of what they do is over. */
const slowStep = 90_000;
/** So many rounds of the event loop are enough for anything but a forgotten timer. */
const mostRounds = 20_000;
const roundOfTheLoop = () => new Promise<void>((done) => setImmediate(done));

/**
 * Decides who goes on. A task runs until it calls a port or sleeps; which of the waiting ones goes on next, chance
 * decides. Nothing else settles a promise, so that one seed always gives one order.
 */
export function scheduler(chance: Chance, faults: { readonly slow: () => boolean }) {
  const turns: Turn[] = [];
  let elapsed = 0;
  let current: Task | undefined;
  const failures: unknown[] = [];

  /** Lets the task run until it waits again, or is done. */
  async function settled(task: Task) {
    for (let round = 0; round === 0 || (task.parked === 0 && !task.done); round++) {
      if (round > mostRounds) throw new Error(`${task.name} waits for something that the scheduler does not know`);
      await roundOfTheLoop();
    }
  }
  const park = (after: number, alive: () => boolean) =>
    new Promise<void>((go) => {
      if (!current) throw new Error("only a task of the scheduler may wait");
      current.parked++;
      turns.push({ task: current, after, alive, go });
    });
  /** The next to go on; when all sleep, the time passes until the first wakes up. */
  function chosen(): Turn | undefined {
    if (turns.length === 0) return undefined;
    let ready = turns.filter(({ after }) => after <= elapsed);
    if (ready.length === 0) {
      elapsed = Math.min(...turns.map(({ after }) => after));
      ready = turns.filter(({ after }) => after <= elapsed);
    }
    return chance.pick(ready);
  }

  return {
    /** Milliseconds since the beginning. */
    elapsed: () => elapsed,
    /** Lets so many milliseconds pass at once. */
    pass: (milliseconds: number) => {
      elapsed += milliseconds;
    },
    /** A promise is broken, where the product's own code would catch what is thrown: the next `step` throws it. */
    broken: (error: unknown) => {
      failures.push(error);
    },
    /** Begins a task, at the earliest in so many milliseconds. It must not fail: `step` throws what it fails with. */
    spawn: (name: string, work: () => Promise<void>, inMilliseconds = 0): void => {
      const task: Task = { name, parked: 1, done: false };
      const go = () => {
        work()
          .catch((error: unknown) => failures.push(error))
          .finally(() => {
            task.done = true;
          });
      };
      turns.push({ task, after: elapsed + inMilliseconds, alive: () => true, go });
    },
    /** Waits for its turn at a port; a caller that is no longer alive never gets it. */
    turn: (alive: () => boolean = () => true) => park(0, alive),
    pause: (milliseconds: number) => park(elapsed + milliseconds, () => true),
    /** One waiting task goes on; false when none waits. @throws what a task failed with */
    step: async (): Promise<boolean> => {
      const turn = chosen();
      if (!turn) return false;
      turns.splice(turns.indexOf(turn), 1);
      turn.task.parked--;
      if (!turn.alive()) return true;
      elapsed += faults.slow() ? chance.below(slowStep) : chance.below(longestStep);
      current = turn.task;
      turn.go();
      await settled(turn.task);
      current = undefined;
      if (failures.length > 0) throw failures.shift();
      return true;
    },
  };
}
export type Scheduler = ReturnType<typeof scheduler>;
